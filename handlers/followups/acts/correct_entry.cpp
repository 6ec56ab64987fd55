// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The desk that entered a report puts right the category and who may know, as it chose them itself
/// (domain/life/correction.hpp): within a working day, before the report is forwarded, told to the
/// reporter.
///
///   GET, POST …/aduan/{code}/koreksi, /loket/bukti/{code}/koreksi   as act.hpp says

#include "handlers/domain/life/correction.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/category_choice.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {
namespace {

domain::Values saved(const store::Complaint& report) {
  return {{"category", std::to_string(report.category.value)},
          {"privacy", std::string(domain::to_word(report.situation.privacy))}};
}

domain::Values first(App&, const store::Complaint& report) {
  return saved(report);
}

std::string note(App& app, const Attempt& attempt, const domain::Moment& moment) {
  const auto& entry = attempt.report.situation.entry;
  if (!entry) return {};
  const auto until = domain::correct_until(entry->at, moment.policy, moment.holidays);
  return app.pages.messages().text("act.correct_entry.until", {{"waktu", view::moment(until)}});
}

/// What the category and the accused body demand is said at the field; so is that nothing changes.
void check(App& app, Attempt& attempt) {
  const auto& report = attempt.report;
  const auto privacy = domain::privacy_in(attempt.command.input);
  if (!privacy) return;
  const auto category = chosen_category(app, attempt);
  if (!category) return;
  const auto& accused = report.situation.accused;
  const auto course = domain::course_of(*category, accused, app.settings.bodies());
  if (!domain::at_least_as_private(domain::least_private(course, accused), *privacy))
    return attempt.errors.add("privacy",
                              course.lock ? "err.privacy.locked" : "err.privacy.accused");
  if (category->id == report.category && *privacy == report.situation.privacy)
    attempt.errors.add("category", "err.correct.same");
  const auto* correction = std::get_if<domain::Correction>(&attempt.command.input.given);
  if (domain::loosens(report.situation.privacy, *privacy) && !correction->not_asked)
    attempt.errors.add("not_asked", "err.not_asked");
}

}  // namespace

const Deed kCorrectEntry{.event = domain::Event::correct_entry,
                         .address = "koreksi",
                         .flash = "flash.entry_corrected",
                         .first = first,
                         .saved = saved,
                         .note = note,
                         .choices = offer_categories,
                         .check = check,
                         .anew = "not_asked",
                         .shows_original = true};

}  // namespace followups
