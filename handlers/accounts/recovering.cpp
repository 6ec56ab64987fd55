// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/accounts/recovering.hpp"

#include "fcgi/log.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/words.hpp"

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
  return fcgi::html(view::errand(app.pages, app.frame(visit), errand, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

fcgi::Response standing_page(App& app, const fcgi::Visit& visit,
                             const store::DeskRequest& request) {
  const auto& messages = app.pages.messages();
  const auto says =
      request.dates.ripe_at
          ? messages.text("recovery.waiting", {{"waktu", view::moment(*request.dates.ripe_at)}})
          : messages.text("recovery.unconfirmed");
  return fcgi::html(
      view::errand(app.pages, app.frame(visit), {.heading = "recovery.h", .says = {says}}, {}));
}

fcgi::Response over_page(App& app, const fcgi::Visit& visit) {
  const auto& service = app.pages.service();
  const auto says = app.pages.messages().text(
      "recovery.over", {{"kantor", service.office}, {"telepon", service.phone}});
  return fcgi::html(
      view::errand(
          app.pages, app.frame(visit),
          {.heading = "recovery.over.h", .says = {says}, .on = {{"nav.login", paths::sign_in()}}},
          {}),
      fcgi::Status::gone);
}

view::Errand stop_errand(const App& app, const fcgi::Visit& visit,
                         const store::DeskRequest& request) {
  const auto& messages = app.pages.messages();
  const auto kind = "stop." + std::string(to_word(request.kind));
  return {.heading = "stop.h",
          .says = {messages.text(kind, {{"waktu", view::moment(*request.dates.ripe_at)}}),
                   messages.text("stop.lead")},
          .action = visit.request.path,
          .button = "stop.button"};
}

bool stop_now(App& app, const fcgi::Visit& visit, const store::DeskRequest& request) {
  const bool stopped = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    using domain::AccountEvent;
    if (!app.desk_requests.stop(transaction, request.id, visit.now)) return false;
    app.tell(transaction, AccountEvent::request_stopped, {request.card_name, request.email}, {},
             visit.now);
    // Whoever stopped it may not be whoever reads the mailbox.
    app.tell(transaction, AccountEvent::request_stopped,
             {request.account_name, request.account_email}, {{"waktu", mysql::to_sql(visit.now)}},
             visit.now);
    return true;
  });
  if (stopped) fcgi::log::info("desk_request_stopped", {{"id", visit.request.id}});
  return stopped;
}

}  // namespace accounts
