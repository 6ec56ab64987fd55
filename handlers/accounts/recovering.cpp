#include "handlers/accounts/recovering.hpp"

#include "handlers/view/complaints_errand.hpp"
#include "handlers/view/paths.hpp"
#include "handlers/view/words.hpp"

namespace accounts {

fcgi::Response nik_page(App& app, const fcgi::Visit& visit, const domain::FieldErrors& errors) {
  view::Errand errand{.heading = "recovery.h",
                      .says = {app.pages.messages().text("recovery.nik")},
                      .action = visit.request.path,
                      .button = "recovery.nik.button",
                      .fields = {{.input = view::Input::digits,
                                  .name = "nik",
                                  .label = "field.nik",
                                  .hint = "field.nik.hint",
                                  .value = visit.form().line("nik"),
                                  .options = {},
                                  .autocomplete = "off"}}};
  return fcgi::html(view::errand(app.pages, app.token_frame(visit), errand, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

fcgi::Response standing_page(App& app, const fcgi::Visit& visit,
                             const store::DeskRequest& request) {
  const auto& messages = app.pages.messages();
  const auto says =
      request.dates.ripe_at
          ? messages.text("recovery.waiting", {{"waktu", view::moment(*request.dates.ripe_at)}})
          : messages.text("recovery.unconfirmed");
  return fcgi::html(view::errand(app.pages, app.token_frame(visit),
                                 {.heading = "recovery.h", .says = {says}}, {}));
}

fcgi::Response over_page(App& app, const fcgi::Visit& visit) {
  const auto& service = app.pages.service();
  const auto says = app.pages.messages().text(
      "recovery.over", {{"kantor", service.office}, {"telepon", service.phone}});
  return fcgi::html(view::errand(app.pages, app.token_frame(visit),
                                 {.heading = "recovery.over.h",
                                  .says = {says},
                                  .on = {{"nav.login", view::paths::sign_in()}}},
                                 {}),
                    fcgi::Status::gone);
}

}  // namespace accounts
