// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report that was entered for somebody moves into his account.
///
///   GET  /laporan-saya/tautkan   200, the form; `?kode=` fills it in
///   POST /laporan-saya/tautkan   303 to the report in Laporan saya; 422; 429
///
/// Code and PIN, once: afterwards the PIN opens nothing and news go to the account's e-mail. The
/// account's own report answers the same 303. Source: docs/decisions/0029.

#include "fcgi/log.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/track/proving.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errand.hpp"
#include "handlers/web/too_often.hpp"

namespace complaints {
namespace {

std::string form_page(App& app, const fcgi::Visit& visit, const std::string& code,
                      const domain::FieldErrors& errors) {
  const auto& messages = app.pages.messages();
  view::Errand errand{.heading = "link.h",
                      .says = {messages.text("link.lead")},
                      .action = paths::link_report(),
                      .button = "link.button",
                      .fields = {{.input = view::Input::text,
                                  .name = "code",
                                  .label = "field.code",
                                  .value = code,
                                  .options = {},
                                  .autocomplete = "off"},
                                 {.input = view::Input::text,
                                  .name = "pin",
                                  .label = "field.pin",
                                  .options = {},
                                  .autocomplete = "off"}},
                      .on = {{"nav.mine", paths::my_reports()}}};
  if (!errors.empty()) errand.says.push_back(messages.text("track.lost"));
  return view::errand(app.pages, chrome_of(visit), errand, errors);
}

fcgi::Response linked(App& app, fcgi::Visit& visit, const domain::ComplaintCode& code,
                      std::string_view flash) {
  visit.session.flash_next(std::string(flash));
  auto response = fcgi::see_other(paths::my_report(code));
  end_pass(app, response);
  return response;
}

/// What was typed, and what is wrong with it before anything is looked at.
struct Typed {
  std::optional<domain::ComplaintCode> code;
  std::string pin;
  domain::FieldErrors errors;
};

Typed read_typed(const fcgi::Form& form) {
  Typed typed{.code = domain::ComplaintCode::find_in(form.line("code")),
              .pin = form.line("pin"),
              .errors = {}};
  if (!typed.code) typed.errors.add("code", "err.code");
  check_pin_shape(typed.pin, typed.errors);
  return typed;
}

}  // namespace

fcgi::Response link_form(App& app, fcgi::Visit& visit, const domain::Citizen&) {
  const auto code = domain::ComplaintCode::parse(visit.request.query.find("kode").value_or(""));
  return fcgi::html(form_page(app, visit, code ? code->display() : "", {}));
}

fcgi::Response link_report(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto form = visit.form();
  const auto typed = read_typed(form);
  const auto page = [&](const domain::FieldErrors& wrong) {
    return form_page(app, visit, form.line("code"), wrong);
  };
  const auto again = [&](const domain::FieldErrors& wrong) {
    return fcgi::html(page(wrong), fcgi::Status::unprocessable);
  };
  if (!typed.errors.empty()) return again(typed.errors);
  if (app.tracking.is_of(*typed.code, citizen.id))
    return linked(app, visit, *typed.code, "already");

  const auto verdict = prove_by_pin(app, visit, *typed.code, typed.pin);
  if (verdict.wait) return web::too_often(visit, *verdict.wait, page);
  auto errors = errors_of(verdict, "code", "err.link");
  if (!errors.empty()) return again(errors);

  const auto taken =
      app.recorder.link(verdict.proven->reporter, citizen.id, app.settings.rules(), visit.now);
  if (!taken && taken.error() != domain::Refusal::already_done) {
    errors.add("code", "err.track.linked");
    return again(errors);
  }
  fcgi::log::info("report_linked",
                  {{"id", visit.request.id}, {"account", std::to_string(citizen.id.value)}});
  return linked(app, visit, *typed.code, "complaint.linked");
}

}  // namespace complaints
