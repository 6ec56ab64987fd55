// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Triage answers abuse in a report: the account is warned, then limited, then suspended.
///
///   GET  /triase/aduan/{code}/teguran   200: the step that follows now, or the one taken and how
///                                       to take it back; 404 for a report without an account;
///                                       409 if nothing was written since the last step
///   POST /triase/aduan/{code}/teguran   303 to the report; 422; 409 if another step follows by now
///
/// The officer does not see whose account it is. The citizen is told why, until when, and how to
/// appeal. Source: docs/contract.md, S6; docs/decisions/0043.

#include "handlers/followups/abuse/sanctioning.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/view/kit/act.hpp"
#include "handlers/web/act.hpp"

namespace followups {
namespace {

using domain::SanctionStep;

domain::AccountEvent notice_of(SanctionStep step) {
  if (step == SanctionStep::warn) return domain::AccountEvent::warned;
  return step == SanctionStep::limit ? domain::AccountEvent::limited
                                     : domain::AccountEvent::suspended;
}

/// `typed`: what stands in the fields.
fcgi::Response step_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                         const store::Complaint& report, SanctionStep step,
                         const domain::FieldErrors& errors) {
  const auto form = visit.form();
  view::ActPage page{.key = "sanction." + std::string(to_word(step)),
                     .code = report.code,
                     .title = title_of(app, report),
                     .original = report.story,
                     .carried = {{"step", std::string(to_word(step))}},
                     .target = address_of(report, officer, "teguran"),
                     .back = address_of(report, officer)};
  page.fields.push_back(
      {.input = view::Input::choices,
       .name = "abuse",
       .label = "field.abuse",
       .hint = "field.abuse.hint",
       .value = form.line("abuse"),
       .options = view::word_options(app.pages.messages(), "abuse", domain::kAllAbuses)});
  page.fields.push_back(words_field("sanction_words", "field.sanction_words",
                                    "field.sanction_words.hint",
                                    form.paragraphs("sanction_words")));
  return fcgi::html(view::act(app.pages, form_chrome(visit, officer), page, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

fcgi::Response not_now(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                       const store::Complaint& report, std::string_view key) {
  const view::ConflictPage page{.text = app.pages.messages().text(key),
                                .href = address_of(report, officer),
                                .kept = web::typed_in(visit, {"sanction_words"}),
                                .now = visit.now};
  return fcgi::html(view::conflict(app.pages, chrome_of(visit, officer), page),
                    fcgi::Status::conflict);
}

domain::Result<void, domain::Refusal> impose(App& app, const fcgi::Visit& visit,
                                             const domain::Officer& officer,
                                             const store::NewSanction& fresh,
                                             const domain::SanctionTimes& times) {
  return mysql::transact(
      app.db, [&](mysql::Transaction& transaction) -> domain::Result<void, domain::Refusal> {
        const auto taken = app.sanctions.impose(transaction, fresh, officer.id, visit.now, times);
        if (!taken) return tl::unexpected(taken.error());
        tell_sender(app, transaction, notice_of(fresh.step), *taken, fresh.words, visit.now);
        return {};
      });
}

}  // namespace

fcgi::Response sanction_form(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = report_to_judge(app, visit, officer);
  const auto sender = get_sender(app, report);
  if (const auto taken = app.sanctions.of_report(report.id))
    return lift_page(app, visit, officer, report, *taken, {});
  const auto step = domain::next_step(app.sanctions.past(sender.account), sender.last_word,
                                      visit.now, domain::sanction_times(app.settings.list()));
  if (!step) return not_now(app, visit, officer, report, "sanction.nothing_new");
  return step_page(app, visit, officer, report, *step, {});
}

fcgi::Response sanction(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = report_to_judge(app, visit, officer);
  const auto sender = get_sender(app, report);
  const auto form = visit.form();
  const auto abuse = domain::abuse_from(form.line("abuse"));
  const auto step = domain::sanction_step_from(form.line("step"));
  store::NewSanction fresh{.account = sender.account,
                           .complaint = report.id,
                           .step = step.value_or(SanctionStep::warn),
                           .abuse = abuse.value_or(domain::Abuse::spam),
                           .words = form.paragraphs("sanction_words"),
                           .last_word = sender.last_word};
  domain::FieldErrors errors;
  if (!abuse) errors.add("abuse", "err.choose");
  domain::check_text(errors, "sanction_words", fresh.words, kWordsLength, domain::Lines::many);
  if (!errors.empty()) return step_page(app, visit, officer, report, fresh.step, errors);

  const auto done = impose(app, visit, officer, fresh, domain::sanction_times(app.settings.list()));
  if (!done && done.error() != domain::Refusal::already_done)
    return not_now(
        app, visit, officer, report,
        done.error() == domain::Refusal::too_late ? "sanction.nothing_new" : "sanction.changed");
  visit.session.flash_next(done ? "flash.sanctioned" : "flash.already");
  return fcgi::see_other(address_of(report, officer));
}

}  // namespace followups
