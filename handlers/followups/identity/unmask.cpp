// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The identity behind a report is opened for this officer's session: with a reason, told to the
/// reporter, in the inspector's log; of a secret and anonymous report with a second officer.
///
///   GET  …/aduan/{code}/identitas   200: what it takes now, or where the request for a second
///                                   officer's consent stands; 303 to where it is shown if it is
///                                   open; 404; 403 or 409 if it cannot be opened
///   POST …/aduan/{code}/identitas   303: opened, or asked for consent; 422 with everything typed;
///                                   409 with it if the report takes more or less by now, or the
///                                   consent does not count; 404; 403, also if nothing is kept that
///                                   could be opened, or nobody is there who could consent
///
/// `?kabari=`: the row of *Kabari pelapor* that led here, shown afterwards (docs/decisions/0054).

#include "handlers/view/followups/unmask.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/refuse.hpp"
#include "handlers/followups/base/identity.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/followups/identity/unmasking.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {
namespace {

using domain::Refusal;

constexpr std::string_view kStepAsk = "ask";
constexpr std::string_view kStepOpen = "open";

const Deed kUnmask{.event = domain::Event::unmask, .address = {}, .flash = {}};

/// The consent that the form carries, with the words it was given for.
void take_consent(App& app, Attempt& attempt) {
  const auto asked = app.consents.last(attempt.report.id, attempt.officer.id);
  if (!asked || attempt.form.id<domain::ConsentId>("consent") != asked->id) return;
  attempt.command.consent = asked->id;
  attempt.command.input.text = asked->reason;
}

fcgi::Response ask(App& app, fcgi::Visit& visit, Attempt& attempt) {
  const auto& [report, officer] = std::tie(attempt.report, attempt.officer);
  const auto done = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    return app.consents.ask(transaction, report.id, officer.id, attempt.command.input.text,
                            visit.now, visit.now + attempt.rules.policy.consent);
  });
  if (!done) return refuse(app, visit, officer, report, done.error());
  return web::done(visit, "flash.consent_asked",
                   paths::unmask(officer.role, report.code, told_row(visit)));
}

}  // namespace

fcgi::Response unmask_form(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  Attempt attempt{
      .report = report, .officer = officer, .form = visit.form(), .rules = app.settings.rules()};
  if (const auto found = find_moves(attempt, domain::Event::unmask, visit.now); !found)
    return refuse(app, visit, officer, report, found.error());
  if (has_unmasked(app, visit, officer, report))
    return fcgi::see_other(shown_at(visit, officer, report));
  return unmask_page(app, visit, attempt);
}

fcgi::Response unmask(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  Attempt attempt{
      .report = report, .officer = officer, .form = visit.form(), .rules = app.settings.rules()};
  if (const auto found = find_moves(attempt, domain::Event::unmask, visit.now); !found)
    return refuse(app, visit, officer, report, found.error());
  if (has_unmasked(app, visit, officer, report))
    return web::done(visit, "flash.already", shown_at(visit, officer, report));

  const auto step = attempt.form.line("step");
  const bool has_consent = !attempt.form.line("consent").empty();
  const bool expected = takes_two(report) ? step == kStepAsk || has_consent : step == kStepOpen;
  if (!keeps_identity(app, report))
    return unmask_page(app, visit, attempt, fcgi::Status::forbidden);
  if (!expected) return unmask_page(app, visit, attempt, fcgi::Status::conflict);
  if (takes_two(report) && !has_consent && app.consents.others(officer, report.situation).empty())
    return unmask_page(app, visit, attempt, fcgi::Status::forbidden);
  read_attempt(app, visit, kUnmask, attempt);
  if (has_consent && takes_two(report)) {
    attempt.errors = {};
    take_consent(app, attempt);
  }
  if (!attempt.errors.empty()) return unmask_page(app, visit, attempt, fcgi::Status::unprocessable);
  if (takes_two(report) && !has_consent) return ask(app, visit, attempt);

  const auto written = write_attempt(app, visit, attempt, nullptr, [](mysql::Transaction&) {});
  if (!written && written.error() == Refusal::already_done)
    return web::done(visit, "flash.already", shown_at(visit, officer, report));
  if (!written) return refuse(app, visit, officer, report, written.error());
  return web::done(visit, "flash.unmasked", shown_at(visit, officer, report));
}

}  // namespace followups
