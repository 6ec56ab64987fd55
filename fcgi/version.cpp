// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/version.hpp"

#include <fmt/format.h>

#include <cstdio>

#include "fcgi/environment.hpp"

namespace fcgi {

bool says_version(const Call& call) {
  if (call.count != 2 || std::string_view(call.words[1]) != "--version") return false;
  if (is_started_by_web_server()) return false;
  fmt::print("{} {}\n", call.name, version());
  return true;
}

}  // namespace fcgi
