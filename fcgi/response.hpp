// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fcgi {

/// The answers this service gives, by their HTTP status.
enum class Status {
  ok = 200,
  no_content = 204,
  moved_permanently = 301,
  see_other = 303,
  not_modified = 304,
  bad_request = 400,
  unauthorized = 401,
  forbidden = 403,
  not_found = 404,
  method_not_allowed = 405,
  conflict = 409,
  gone = 410,
  too_large = 413,
  unprocessable = 422,
  too_many_requests = 429,
  internal_error = 500,
  not_implemented = 501,
  unavailable = 503,
};

/// What goes back to the visitor.
///
/// Header values with control bytes are refused when the response is written (std::logic_error):
/// they would let a value start a header of its own.
struct Response {
  Status status = Status::ok;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  /// When set, the body is produced piece by piece: called until it returns an empty string.
  /// Used for exports, whose whole must never stand in memory.
  std::function<std::string()> more;

  Response& header(std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
  }
};

/// 200 (or `status`) with a page: `text/html; charset=utf-8`, not stored by anyone.
[[nodiscard]] Response html(std::string body, Status status = Status::ok);

/// The same for any other text; `type` with its charset.
[[nodiscard]] Response text(std::string body, std::string type, Status status = Status::ok);

/// 303: the answer to every successful POST. `location` is a path of ours, starting with "/".
[[nodiscard]] Response see_other(std::string location);

/// 301 to the clean form of a public address.
[[nodiscard]] Response moved_permanently(std::string location);

/// Adds a cookie that lasts as long as the browser runs, or `max_age_seconds` if positive, or is
/// removed if negative. Written by us: cgicc's writer knows neither HttpOnly nor SameSite.
void set_cookie(Response& response, std::string_view name, std::string_view value, bool secure,
                long max_age_seconds = 0);

}  // namespace fcgi
