/// \file
/// The binary `pages`: what everybody may read.

#include "fcgi/server.hpp"
#include "handlers/pages/actions.hpp"
#include "handlers/view/errors.hpp"

namespace {

auto public_error_page(const view::Pages& pages) {
  return [&pages](fcgi::Visit& visit, const fcgi::HttpError& error) {
    const auto& request = visit.request;
    return view::error_answer(
        pages, view::public_chrome(request.path), error,
        {.incident = request.id, .path = request.path, .safe = request.is_safe()});
  };
}

}  // namespace

int main() {
  using namespace pages;
  std::optional<App> app;
  return fcgi::run("pages", {}, [&](const fcgi::Config& config) {
    app.emplace(config);
    const auto everybody = [&](fcgi::Response (*action)(App&, fcgi::Visit&)) -> fcgi::Action {
      return [&app, action](fcgi::Visit& visit) { return action(*app, visit); };
    };

    fcgi::Application application;
    auto& routes = application.routes;
    routes.get("/", everybody(home));
    routes.get("/aduan", everybody(list));
    routes.get("/aduan/{code}", everybody(show));
    routes.get("/statistik", everybody(statistics));
    routes.get("/standar-pelayanan", everybody(service_standard));
    routes.get("/privasi", everybody(privacy_notice));
    routes.get("/bantuan", everybody(help));
    routes.get("/umpan.atom", everybody(feed));
    routes.get("/foto/{name}", everybody(photo));
    routes.get("/healthz", everybody(health));
    application.error_page = public_error_page(app->pages);
    application.statement_count = [&app] { return app->db.statement_count(); };
    return application;
  });
}
