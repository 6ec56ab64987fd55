// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Appeals against a warning, a limit or a suspension; somebody else decides than whoever took the
/// step.
///
///   GET  /triase/banding        200: those that wait, the oldest first
///   GET  /triase/banding/{id}   200: what was written, why the step was taken, and the answer;
///                               403 for whoever took it; 404
///   POST /triase/banding/{id}   303 to the list, also if it was decided before; 403; 404; 422

#include "fcgi/http_error.hpp"
#include "handlers/followups/abuse/sanctioning.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/view/followups/waiting.hpp"
#include "handlers/view/kit/act.hpp"
#include "handlers/view/kit/words.hpp"
#include "handlers/web/address.hpp"

namespace followups {
namespace {

/// Only the steps of reports that triage sees are steps at all, so every officer of triage may.
store::SanctionRecord appeal_at(App& app, const fcgi::Visit& visit,
                                const domain::Officer& officer) {
  const auto found = app.sanctions.find_appeal(web::id_in_path<domain::SanctionId>(visit));
  if (!found) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  (void)open_report(app, found->sanction.code, officer);
  if (!domain::may_decide(found->imposed_by, officer.id))
    throw fcgi::HttpError(fcgi::Status::forbidden, "appeal.own");
  return found->sanction;
}

fcgi::Response decide_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                           const store::SanctionRecord& sanction,
                           const domain::FieldErrors& errors) {
  const auto form = visit.form();
  const auto& messages = app.pages.messages();
  const auto report = open_report(app, sanction.code, officer);
  view::ActPage page{.key = "appeal.decide",
                     .code = report.code,
                     .title = title_of(app, report),
                     .original = report.story,
                     .told = in_words(messages, sanction),
                     .appeal = sanction.appeal,
                     .target = paths::appeals(sanction.id.value),
                     .back = address_of(report, officer)};
  page.fields.push_back(
      {.input = view::Input::choices,
       .name = "verdict",
       .label = "field.verdict",
       .value = form.line("verdict"),
       .options = {{.value = "granted", .label = messages.text("appeal.granted")},
                   {.value = "refused", .label = messages.text("appeal.refused")}}});
  page.fields.push_back(words_field("decision", "field.decision", "field.decision.hint",
                                    form.paragraphs("decision")));
  return fcgi::html(view::act(app.pages, form_chrome(visit, officer), page, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

bool decide(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
            const store::SanctionRecord& sanction, bool granted, const std::string& words) {
  return mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    const auto done =
        granted ? app.sanctions.lift(transaction, sanction, officer.id, words, visit.now)
                : app.sanctions.uphold(transaction, sanction, officer.id, words, visit.now);
    if (!done) return false;
    tell_sender(
        app, transaction,
        granted ? domain::AccountEvent::sanction_lifted : domain::AccountEvent::appeal_refused,
        sanction, words, visit.now);
    return true;
  });
}

}  // namespace

fcgi::Response list_appeals(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto& messages = app.pages.messages();
  view::WaitingPage page{.key = "appeals"};
  for (const auto& line : app.sanctions.appeals()) {
    const bool own = !domain::may_decide(line.imposed_by, officer.id);
    view::WaitingRow row{
        .heading = {messages.text("sanction." + std::string(to_word(line.step)) + ".noun") + ", " +
                        messages.text("abuse." + std::string(to_word(line.abuse))),
                    own ? "" : paths::appeals(line.id.value)},
        .notes = {messages.text(
            "appeals.line",
            {{"kode", line.code.display()}, {"waktu", view::ago(line.appealed_at, visit.now)}})}};
    if (own) row.notes.push_back(messages.text("appeal.own"));
    page.rows.push_back(std::move(row));
  }
  return fcgi::html(view::waiting(app.pages, chrome_of(visit, officer), page));
}

fcgi::Response appeal_form(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  return decide_page(app, visit, officer, appeal_at(app, visit, officer), {});
}

fcgi::Response decide_appeal(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto sanction = appeal_at(app, visit, officer);
  const auto verdict = visit.form().line("verdict");
  const auto words = visit.form().paragraphs("decision");
  domain::FieldErrors errors;
  if (verdict != "granted" && verdict != "refused") errors.add("verdict", "err.choose");
  domain::check_text(errors, "decision", words, kWordsLength, domain::Lines::many);
  if (!errors.empty()) return decide_page(app, visit, officer, sanction, errors);

  const bool decided =
      !sanction.decided_at && decide(app, visit, officer, sanction, verdict == "granted", words);
  visit.session.flash_next(decided ? "flash.appeal_decided" : "flash.appeal_changed");
  return fcgi::see_other(paths::appeals());
}

}  // namespace followups
