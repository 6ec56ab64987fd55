// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/response.hpp"

namespace fcgi {

Response text(std::string body, std::string type, Status status) {
  Response response{.status = status, .headers = {}, .body = std::move(body), .more = {}};
  response.header("Content-Type", std::move(type));
  return response;
}

Response html(std::string body, Status status) {
  return text(std::move(body), "text/html; charset=utf-8", status);
}

Response see_other(std::string location) {
  Response response{.status = Status::see_other, .headers = {}, .body = {}, .more = {}};
  response.header("Location", std::move(location));
  return response;
}

Response moved_permanently(std::string location) {
  Response response{.status = Status::moved_permanently, .headers = {}, .body = {}, .more = {}};
  response.header("Location", std::move(location));
  return response;
}

void set_cookie(Response& response, std::string_view name, std::string_view value, bool secure,
                long max_age_seconds) {
  std::string cookie =
      std::string(name) + "=" + std::string(value) + "; Path=/; HttpOnly; SameSite=Lax";
  if (secure) cookie += "; Secure";
  if (max_age_seconds > 0) cookie += "; Max-Age=" + std::to_string(max_age_seconds);
  if (max_age_seconds < 0) cookie += "; Max-Age=0";
  response.header("Set-Cookie", std::move(cookie));
}

}  // namespace fcgi
