// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The cookies by which a browser holds a report without an account.
#pragma once

#include <string>

#include "fcgi/session.hpp"

namespace web {

/// Of one that was begun.
[[nodiscard]] inline std::string draft_cookie(const fcgi::CookieNames& cookies) {
  return cookies.prefix() + "draf";
}

/// Of one that was opened at /lacak.
[[nodiscard]] inline std::string pass_cookie(const fcgi::CookieNames& cookies) {
  return cookies.prefix() + "lacak";
}

}  // namespace web
