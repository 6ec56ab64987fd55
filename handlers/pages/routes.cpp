// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The routes of the binary `pages`: method, address, action; everybody may.

#include "handlers/access/guards.hpp"
#include "handlers/pages/actions.hpp"
#include "handlers/view/kit/errors.hpp"
#include "handlers/web/reading.hpp"

namespace pages {
namespace {

fcgi::Router routes_of(App& app) {
  const auto everybody = guard::as_visitor(app);
  fcgi::Router routes;
  routes.get("/", everybody(home));
  routes.get("/aduan", everybody(list));
  routes.get("/aduan/{code}", everybody(show));
  routes.get("/statistik", everybody(statistics));
  routes.get("/standar-pelayanan", everybody(service_standard));
  routes.get("/privasi", everybody(privacy_notice));
  routes.get("/bantuan", everybody(help));
  routes.get("/bantuan/melaporkan-petugas", everybody(report_safely));
  routes.get("/kode-sumber", everybody(source_code));
  routes.get("/umpan.atom", everybody(feed));
  routes.get("/foto/{name}", everybody(photo));
  routes.get("/healthz", everybody(health));
  return routes;
}

}  // namespace

fcgi::Application application(App& app) {
  fcgi::Application application;
  application.routes = routes_of(app);
  application.reading = web::kReading;
  application.error_page = [&app](fcgi::Visit& visit, const fcgi::HttpError& error) {
    const auto& request = visit.request;
    return view::error_answer(
        app.pages, view::public_chrome(request.path), error,
        {.incident = request.id, .path = request.path, .safe = request.is_safe()});
  };
  application.statement_count = [&app] { return app.db.statement_count(); };
  return application;
}

}  // namespace pages
