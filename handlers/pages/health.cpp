// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Whether the service can serve.
///
///   GET /healthz   200 "ok" when the database answers through our views; 503 otherwise
///
/// For monitoring: the first line says nothing else, the second is the version that runs.

#include "fcgi/http_error.hpp"
#include "fcgi/version.hpp"
#include "handlers/pages/actions.hpp"

namespace pages {

fcgi::Response health(App& app, fcgi::Visit&) try {
  (void)app.settings.list_public();
  (void)app.complaints.list({}, std::nullopt, 1);
  return fcgi::text("ok\n" + std::string(fcgi::version()) + "\n", "text/plain; charset=utf-8");
} catch (const mysql::Error&) {
  throw fcgi::HttpError(fcgi::Status::unavailable, "http.503", {{"Retry-After", "30"}});
}

}  // namespace pages
