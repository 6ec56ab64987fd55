// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/environment.hpp"

#include <cstdlib>

namespace fcgi {
namespace {

const char* variable(const char* name) {
  return std::getenv(name);  // NOLINT(concurrency-mt-unsafe): read at start, in one thread
}

}  // namespace

std::string settings_folder() {
  const char* folder = variable("LAPORBUP_ETC");
  return folder == nullptr ? "/etc/laporbup" : folder;
}

bool is_started_by_web_server() {
  return variable("REQUEST_METHOD") != nullptr || variable("GATEWAY_INTERFACE") != nullptr;
}

}  // namespace fcgi
