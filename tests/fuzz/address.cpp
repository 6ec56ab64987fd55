// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Query strings, cookies and percent signs: encoding what was decoded gives the same again.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "fcgi/body.hpp"
#include "fcgi/session.hpp"
#include "fcgi/url.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(bytes), size);
  const std::string text(input);
  if (fcgi::parse_query("x=" + fcgi::url_encode(text)).find("x") != text) std::abort();
  const auto query = fcgi::parse_query(input);
  for (const auto& [name, value] : query.pairs()) {
    if (name.size() + value.size() > input.size()) std::abort();
  }
  const auto cookies = fcgi::parse_cookies(input);
  for (const auto& [name, value] : cookies.pairs()) {
    if (name.find('=') != std::string::npos || value.find(';') != std::string::npos) std::abort();
  }
  const auto session = fcgi::parse_session_cookie(input);
  if (session && (session->id <= 0 || session->secret.size() != 43)) std::abort();
  return 0;
}
