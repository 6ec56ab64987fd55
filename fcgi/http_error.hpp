// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "fcgi/response.hpp"

namespace fcgi {

/// A request that cannot be served: thrown by the runtime, the router and the guards only, and
/// turned into a page in one place, `serve`.
///
/// `message_key` is a key of the message catalogue, never a sentence. `headers` go out with the
/// page (`Allow`, `Retry-After`).
class HttpError : public std::runtime_error {
 public:
  HttpError(Status status, std::string message_key,
            std::vector<std::pair<std::string, std::string>> headers = {})
      : std::runtime_error(message_key),
        status_(status),
        message_key_(std::move(message_key)),
        headers_(std::move(headers)) {}

  [[nodiscard]] Status status() const { return status_; }
  [[nodiscard]] const std::string& message_key() const { return message_key_; }
  [[nodiscard]] const auto& headers() const { return headers_; }

 private:
  Status status_;
  std::string message_key_;
  std::vector<std::pair<std::string, std::string>> headers_;
};

/// The visitor must sign in (again). GET becomes a redirect to the sign-in page, anything else the
/// resubmit page with 401, so that nothing typed is lost (docs/decisions/0010).
class SignInNeeded : public HttpError {
 public:
  SignInNeeded() : HttpError(Status::unauthorized, "msg.session") {}
};

/// The token of a form is missing or wrong: nothing is done, the resubmit page answers with 403.
class WrongToken : public HttpError {
 public:
  WrongToken() : HttpError(Status::forbidden, "msg.token.form") {}
};

/// The request says that it comes from another site, or hides from where and has no token of ours:
/// a plain refusal, nothing of it carried. Source: docs/decisions/0051.
class FromElsewhere : public HttpError {
 public:
  FromElsewhere() : HttpError(Status::forbidden, "msg.elsewhere") {}
};

}  // namespace fcgi
