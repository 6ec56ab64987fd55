// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A step against an account is taken back.
///
///   POST /triase/aduan/{code}/teguran/batal   303 to the report, also if it was lifted before;
///                                             422 with what was typed
///
/// The account stands as it would without that step, and its holder is told.

#include "fcgi/http_error.hpp"
#include "handlers/followups/abuse/sanctioning.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/view/kit/act.hpp"

namespace followups {

fcgi::Response lift_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                         const store::Complaint& report, const store::SanctionRecord& taken,
                         const domain::FieldErrors& errors) {
  view::ActPage page{.key = "sanction.lift",
                     .code = report.code,
                     .title = title_of(app, report),
                     .original = report.story,
                     .told = in_words(app.pages.messages(), taken),
                     .appeal = taken.appeal,
                     .target = address_of(report, officer, "teguran/batal"),
                     .back = address_of(report, officer)};
  page.fields.push_back(words_field("lift_words", "field.lift_words", "field.lift_words.hint",
                                    visit.form().paragraphs("lift_words")));
  return fcgi::html(view::act(app.pages, form_chrome(visit, officer), page, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

fcgi::Response lift_sanction(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = report_to_judge(app, visit, officer);
  const auto taken = app.sanctions.of_report(report.id);
  const auto words = visit.form().paragraphs("lift_words");
  domain::FieldErrors errors;
  domain::check_text(errors, "lift_words", words, kWordsLength, domain::Lines::many);
  if (taken && !errors.empty()) return lift_page(app, visit, officer, report, *taken, errors);

  const bool lifted = taken && mysql::transact(app.db, [&](mysql::Transaction& transaction) {
                        if (!app.sanctions.lift(transaction, *taken, officer.id, words, visit.now))
                          return false;
                        tell_sender(app, transaction, domain::AccountEvent::sanction_lifted, *taken,
                                    words, visit.now);
                        return true;
                      });
  visit.session.flash_next(lifted ? "flash.sanction_lifted" : "flash.already");
  return fcgi::see_other(address_of(report, officer));
}

}  // namespace followups
