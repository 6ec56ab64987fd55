// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The cookie by which a browser holds a report that was begun without an account.
#pragma once

#include <string>

#include "fcgi/session.hpp"

namespace web {

[[nodiscard]] inline std::string draft_cookie(const fcgi::CookieNames& cookies) {
  return cookies.prefix() + "draf";
}

}  // namespace web
