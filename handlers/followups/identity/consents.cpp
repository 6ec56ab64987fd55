// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A second officer's consent to what a colleague may not do alone: open who is behind a secret and
/// anonymous report. For whoever acts at the report's desk, never for the asker himself, nor for an
/// account of the accused body (docs/decisions/0054).
///
///   GET  …/persetujuan        200: what is asked of this officer, and what became of what he asked
///   GET  …/persetujuan/{id}   200: who asks, for which report, why and until when, and the answer
///                             while it is awaited; 403 for the asker; 404
///   POST …/persetujuan/{id}   303 to the list, also if it is not awaited any more; 403; 404; 422

#include "fcgi/http_error.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/view/followups/unmask.hpp"
#include "handlers/view/followups/waiting.hpp"
#include "handlers/view/kit/words.hpp"
#include "handlers/web/address.hpp"

namespace followups {
namespace {

store::Consent consent_at(App& app, const fcgi::Visit& visit, const domain::Officer& officer) {
  auto asked = app.consents.find(web::id_in_path<domain::ConsentId>(visit), officer);
  if (!asked) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  if (asked->asker.id == officer.id) throw fcgi::HttpError(fcgi::Status::forbidden, "consent.own");
  return *std::move(asked);
}

fcgi::Response page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                    const store::Consent& asked, const domain::FieldErrors& errors) {
  const auto report = open_report(app, asked.code, officer);
  const view::ConsentPage shown{.code = report.code,
                                .title = title_of(app, report),
                                .report = address_of(report, officer),
                                .target = paths::consents(officer.role, asked.id.value),
                                .consents = paths::consents(officer.role),
                                .asker = asked.asker_name,
                                .reason = asked.reason,
                                .asked_at = asked.dates.asked_at,
                                .until = asked.dates.expires_at,
                                .state = asked.state(visit.now),
                                .verdict = visit.form().line("verdict")};
  return fcgi::html(view::consent(app.pages, form_chrome(visit, officer), shown, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

view::WaitingRow row_of(const App& app, const store::Consent& asked, const std::string& href,
                        const std::string& note) {
  const auto& messages = app.pages.messages();
  return {.heading = {messages.text("consents.row", {{"kode", asked.code.display()}}), href},
          .notes = {note, messages.text("consents.until",
                                        {{"waktu", view::moment(asked.dates.expires_at)}})}};
}

}  // namespace

fcgi::Response list_consents(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto& messages = app.pages.messages();
  view::WaitingPage list{.key = "consents"};
  for (const auto& asked : app.consents.list_awaited(officer, visit.now))
    list.rows.push_back(row_of(
        app, asked, paths::consents(officer.role, asked.id.value),
        messages.text("consents.asked", {{"petugas", asked.asker_name},
                                         {"waktu", view::ago(asked.dates.asked_at, visit.now)}})));
  for (const auto& asked : app.consents.list_asked(officer, visit.now)) {
    const auto state = "consent.state." + std::string(to_word(asked.state(visit.now)));
    list.rows.push_back(
        row_of(app, asked, paths::unmask(officer.role, asked.code),
               messages.text("consents.mine", {{"keadaan", messages.text(state)}})));
  }
  return fcgi::html(view::waiting(app.pages, chrome_of(visit, officer), list));
}

fcgi::Response consent_form(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  return page(app, visit, officer, consent_at(app, visit, officer), {});
}

fcgi::Response decide_consent(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto asked = consent_at(app, visit, officer);
  const auto verdict = visit.form().line("verdict");
  domain::FieldErrors errors;
  if (verdict != "grant" && verdict != "refuse") errors.add("verdict", "err.choose");
  if (!errors.empty()) return page(app, visit, officer, asked, errors);

  const auto done = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    return app.consents.answer(transaction, asked.id, officer.id, verdict == "grant", visit.now);
  });
  if (!done && done.error() == domain::Refusal::not_found)
    throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  visit.session.flash_next(!done                ? "flash.consent_changed"
                           : verdict == "grant" ? "flash.consent_given"
                                                : "flash.consent_refused");
  return fcgi::see_other(paths::consents(officer.role));
}

}  // namespace followups
