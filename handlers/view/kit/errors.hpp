// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Pages for what cannot be served, in our own words; none of them needs the database.
#pragma once

#include <string>
#include <string_view>

#include "fcgi/http_error.hpp"
#include "fcgi/response.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/view/kit/layout.hpp"
#include "handlers/view/kit/pieces.hpp"

namespace view {

/// The request that failed, as far as its page shows it.
struct FailedRequest {
  std::string incident = {};  ///< the request id: what the visitor can quote
  std::string path = {};      ///< where it went
  bool safe = true;           ///< GET or HEAD
  Carried fields = {};        ///< of the form, in their order
};

/// What the page shows of `request`, which is fcgi::Request: views do not include it.
template <class Request>
[[nodiscard]] FailedRequest failed_request(const Request& request) {
  return {.incident = request.id,
          .path = request.path,
          .safe = request.is_safe(),
          .fields = request.fields.pairs()};
}

/// The answer to `error`, for every binary's `Application::error_page`:
///
///     [&pages](fcgi::Visit& visit, const fcgi::HttpError& error) {
///       return view::error_answer(pages, chrome_of(visit), error,
///       view::failed_request(visit.request));
///     }
///
/// SignInNeeded: a GET goes to the sign-in page (`?lanjut=`) of `chrome`'s kind; anything else gets
/// the resubmit page, 401. WrongToken: the resubmit page, 403, whose button sends the same again
/// with a fresh token. FromElsewhere: a plain refusal, 403, in which nothing stands of what was
/// sent. Everything else: heading, what to do next, the incident number.
[[nodiscard]] fcgi::Response error_answer(const Pages& pages, const Chrome& chrome,
                                          const fcgi::HttpError& error,
                                          const FailedRequest& attempt);

/// What the resubmit page of 401 sends to sign-in: beside `email` and `password` the path `lanjut`
/// and every field under this prefix. After signing in the action answers `resubmit`, which sends
/// them on; if signing in fails it shows them again by `put_carried`.
inline constexpr std::string_view kCarriedPrefix = "isian.";

/// The page with a button that sends `fields` to `path`; `chrome.csrf` must be that of the session
/// that will send it. Source: docs/decisions/0010.
[[nodiscard]] std::string resubmit(const Pages& pages, const Chrome& chrome, std::string_view path,
                                   const Carried& fields);

/// The fields of a form that may travel through a page in between: not the token, no secret.
[[nodiscard]] Carried travelling(const Carried& fields);

/// The fields under `kCarriedPrefix`.
[[nodiscard]] Carried prefixed(const Carried& fields);

/// The fields whose names begin with `kCarriedPrefix`, without it.
[[nodiscard]] Carried carried_from(const Carried& fields);

/// 404, 403 or 409 for an act that is not allowed now, with the reason as its text.
[[nodiscard]] fcgi::Response refusal_answer(const Pages& pages, const Chrome& chrome,
                                            domain::Refusal refusal, std::string_view back);

}  // namespace view
