/// \file
/// A report that was entered for somebody moves into his account.
///
///   GET  /laporan-saya/tautkan   200, the form; `?kode=` fills it in
///   POST /laporan-saya/tautkan   303 to the report in Laporan saya; 422; 429
///
/// Code and PIN, once: afterwards the PIN opens nothing and news go to the account's e-mail. The
/// account's own report answers the same 303. Source: docs/decisions/0029.

#include "fcgi/crypto.hpp"
#include "fcgi/log.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/track/proving.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errand.hpp"
#include "handlers/web/act.hpp"
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

/// Whether the account has it now; false if another one was faster. An event of the report: by a
/// PIN that an officer has just seen it is marked.
bool link(App& app, const fcgi::Visit& visit, const store::Tracked& reporter,
          const domain::Citizen& citizen) {
  store::Command command;
  command.event = domain::Event::own_data;
  command.input.given = domain::choice(domain::OwnData::linked);
  command.nonce = crypto::random_token();
  const auto rules = app.settings.rules();
  const auto done = web::write_whole(app.db, [&](mysql::Transaction& transaction) -> web::Done {
    const auto recorded =
        app.recorder.record(transaction, reporter.complaint, store::by_pin(reporter.reporter),
                            command, rules, visit.now);
    if (!recorded) return tl::unexpected(recorded.error());
    return app.tracking.link(transaction, reporter.reporter, citizen.id);
  });
  return done || done.error() == domain::Refusal::already_done;
}

}  // namespace

fcgi::Response link_form(App& app, fcgi::Visit& visit, const domain::Citizen&) {
  const auto code = domain::ComplaintCode::parse(visit.request.query.find("kode").value_or(""));
  return fcgi::html(form_page(app, visit, code ? code->display() : "", {}));
}

fcgi::Response link_report(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto form = visit.form();
  const auto code = domain::ComplaintCode::parse(form.line("code"));
  const auto pin = form.line("pin");
  domain::FieldErrors errors;
  if (!code) errors.add("code", "err.code");
  if (pin.empty()) errors.add("pin", "err.required");
  if (errors.empty() && app.complaints.find(*code, citizen.id))
    return linked(app, visit, *code, "already");

  const auto page = [&](const domain::FieldErrors& wrong) {
    return form_page(app, visit, form.line("code"), wrong);
  };
  Verdict verdict;
  if (errors.empty()) {
    verdict = prove(app, visit, *code, pin);
    if (verdict.wait) return web::too_often(visit, *verdict.wait, page);
    if (verdict.proven && verdict.proven->proof != Proof::pin) verdict.proven.reset();
    errors = errors_of(verdict, "code", "err.link");
  }
  if (errors.empty() && !link(app, visit, verdict.proven->reporter, citizen))
    errors.add("code", "err.track.linked");
  if (!errors.empty()) return fcgi::html(page(errors), fcgi::Status::unprocessable);
  fcgi::log::info("report_linked",
                  {{"id", visit.request.id}, {"account", std::to_string(citizen.id.value)}});
  return linked(app, visit, *code, "complaint.linked");
}

}  // namespace complaints
