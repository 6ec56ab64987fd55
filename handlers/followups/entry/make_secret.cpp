// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// RAHASIA said at the counter: whoever entered a report hides it on the reporter's word.
///
///   GET  /loket/bukti/{code}/rahasia   200, what was said; 404 for a report of another clerk's or
///                                      one that its reporter has hidden already
///   POST /loket/bukti/{code}/rahasia   303 to the slip; 422 without the words; 404; 409
///
/// Only ever more hidden, at once, on the record, told to the reporter. Triage does the same at its
/// desk and in *Kabari*.

#include "fcgi/http_error.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/refuse.hpp"
#include "handlers/followups/base/input.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/followups/entry/slips.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/view/kit/act.hpp"
#include "handlers/web/act.hpp"
#include "handlers/web/address.hpp"

namespace followups {
namespace {

constexpr auto kEvent = domain::Event::change_privacy;

std::string page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                 const store::Complaint& report, const domain::Values& typed,
                 const domain::FieldErrors& errors) {
  const auto& code = report.code;
  view::ActPage page{.event = kEvent,
                     .code = code,
                     .title = title_of(app, report),
                     .target = paths::make_secret(code),
                     .back = paths::entered_slip(officer.role, code)};
  page.fields = view::act_fields(app.pages.messages(), kEvent, domain::Needs::nothing, typed,
                                 {.on_the_word = true});
  return view::act(app.pages, form_chrome(visit, officer), page, errors);
}

store::Complaint entered_report(App& app, const fcgi::Visit& visit,
                                const domain::Officer& officer) {
  auto report = open_report(app, visit, officer);
  if (!may_make_secret(app, visit, officer, report))
    throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return report;
}

}  // namespace

fcgi::Response make_secret_form(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = entered_report(app, visit, officer);
  const domain::Values said{
      {"word_channel", std::string(domain::to_word(domain::Channel::walk_in))}};
  return fcgi::html(page(app, visit, officer, report, said, {}));
}

fcgi::Response make_secret(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto code = web::code_in_path(visit);
  auto slip = web::done(visit, "flash.privacy_recorded", paths::entered_slip(officer.role, code));
  if (app.history.find(open_report(app, visit, officer).id, visit.form().nonce())) return slip;
  const auto report = entered_report(app, visit, officer);

  store::Command command;
  command.event = kEvent;
  command.nonce = visit.form().nonce();
  command.input = {
      .text = visit.form().paragraphs("text"),
      .given = domain::choice(domain::joined(report.situation.privacy, domain::Privacy::secret)),
      .word = read_word(visit.form())};
  const auto errors = domain::check_input(kEvent, domain::Needs::privacy, command.input,
                                          officer.role, domain::to_local_date(visit.now));
  if (!errors.empty())
    return fcgi::html(page(app, visit, officer, report, typed_values(visit.form()), errors),
                      fcgi::Status::unprocessable);

  const auto rules = app.settings.rules();
  const auto written = web::write_whole(app.db, [&](mysql::Transaction& transaction) {
    return app.recorder
        .record(transaction, report.id, store::by(officer), command, rules, visit.now)
        .transform([](const auto&) {});
  });
  if (!written && written.error() != domain::Refusal::already_done)
    return refuse(app, visit, officer, report, written.error());
  return slip;
}

}  // namespace followups
