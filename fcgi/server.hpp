// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/config.hpp"
#include "fcgi/http_error.hpp"
#include "fcgi/router.hpp"
#include "fcgi/session.hpp"
#include "fcgi/version.hpp"

namespace fcgi {

/// What one binary brings to the loop.
struct Application {
  Router routes;
  SessionKind session_kind = kNoSession;  ///< that one: no cookie is read or set
  SessionStore* sessions = nullptr;       ///< for every other kind
  Reading reading = kReadAsSent;          ///< how it reads what people type
  std::string sign_in_path;               ///< where a GET without a session is sent
  /// Turns a refusal or a fault into a page. Must not need the database; what it throws becomes a
  /// plain static text.
  std::function<Response(Visit&, const HttpError&)> error_page;
  /// The page that carries a form's text fields through sign-in (401) or a new token (403).
  std::function<Response(Visit&, const HttpError&)> resubmit_page;
  /// Statements so far, for `queries=` in the log; may be empty.
  std::function<std::uint64_t()> statement_count;
  /// Addresses whose POST carries no token: one-click unsubscribe, Open311. Exact, or with `{…}`.
  std::vector<std::string> without_token;
};

/// Answers one request: session, token, route, error page, cookies, security headers.
///
/// The whole of a request except reading and writing it; tests call it in-process.
[[nodiscard]] Response answer(const Application& application, const Config& config, Visit& visit);

/// Starts the binary: configuration, signals, then FastCGI on descriptor 0, or one plain CGI
/// request. Returns the process's exit code: 0 after SIGTERM or one CGI request, 1 when it cannot
/// start (why on stderr), 2 with the usage when there is neither a socket nor a request. Or says
/// the version (fcgi::says_version), and 0.
///
/// `build` makes the application from its configuration; what it throws keeps the binary from
/// starting. A database that is away is not an error here: requests get 503 until it answers.
int run(const Call& call, std::span<const std::string_view> application_keys,
        const std::function<Application(const Config&)>& build);

/// The instant now; the only clock of the handlers (docs/architecture.md).
[[nodiscard]] Instant system_now();

}  // namespace fcgi
