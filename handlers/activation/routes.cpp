// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The routes of the binary `activation`: method, address, who may, action.

#include "handlers/access/guards.hpp"
#include "handlers/activation/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errors.hpp"
#include "handlers/view/kit/sessions.hpp"
#include "handlers/web/reading.hpp"

namespace activation {
namespace {

fcgi::Router routes_of(App& app) {
  const auto visitor = guard::as_visitor(app);
  fcgi::Router routes;
  routes.get("/aktivasi/kirim-ulang", visitor(resend_form));
  routes.post("/aktivasi/kirim-ulang", visitor(resend));
  routes.get("/aktivasi/{token}", visitor(confirm_page));
  routes.post("/aktivasi/{token}", visitor(activate));
  return routes;
}

}  // namespace

fcgi::Application application(App& app) {
  const auto failed = [&app](fcgi::Visit& visit, const fcgi::HttpError& error) {
    return view::error_answer(app.pages, app.frame(visit), error,
                              view::failed_request(visit.request));
  };
  return {.routes = routes_of(app),
          .session_kind = view::kCitizenSession,
          .sessions = &app.citizen_sessions,
          .reading = web::kReading,
          .sign_in_path = paths::sign_in(),
          .error_page = failed,
          .resubmit_page = failed,
          .statement_count = [&app] { return app.db.statement_count(); },
          .without_token = {}};
}

}  // namespace activation
