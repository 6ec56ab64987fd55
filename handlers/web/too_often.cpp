// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/too_often.hpp"

namespace web {

fcgi::Response too_many(std::string page, domain::Instant until, domain::Instant now) {
  auto response = fcgi::html(std::move(page), fcgi::Status::too_many_requests);
  const auto wait = std::chrono::ceil<std::chrono::seconds>(until - now);
  response.header("Retry-After", std::to_string(wait.count()));
  return response;
}

}  // namespace web
