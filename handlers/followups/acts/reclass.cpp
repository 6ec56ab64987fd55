// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Triage puts the report into another category.
///
///   GET, POST …/aduan/{code}/kategori   as act.hpp says

#include "handlers/domain/life/transition.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/category_choice.hpp"

namespace followups {
namespace {

domain::Values saved(const store::Complaint& report) {
  return {{"category", std::to_string(report.category.value)}};
}

domain::Values first(App&, const store::Complaint& report) {
  return saved(report);
}

/// Which categories would hide more of the report, and how much, as the rules would do it.
std::string note(App& app, const Attempt& attempt, const domain::Moment&) {
  const auto& messages = app.pages.messages();
  const auto& now = attempt.report.situation;
  const auto bodies = app.settings.bodies();
  const auto said = [&](domain::Privacy privacy) {
    return messages.text("priv." + std::string(domain::to_word(privacy)));
  };
  std::string locks;
  for (const auto& category : app.categories.list_active()) {
    const auto became =
        domain::hidden_by(domain::course_of(category, now.accused, bodies), now.privacy);
    if (became == now.privacy) continue;
    if (!locks.empty()) locks += ", ";
    locks +=
        messages.text("act.reclass.lock", {{"nama", category.name}, {"kerahasiaan", said(became)}});
  }
  if (locks.empty()) return {};
  return messages.text("act.reclass.locks", {{"kini", said(now.privacy)}, {"kategori", locks}});
}

void check(App& app, Attempt& attempt) {
  const auto category = chosen_category(app, attempt);
  if (category && category->id == attempt.report.category)
    attempt.errors.add("category", "err.reclass.same");
}

}  // namespace

const Deed kReclass{.event = domain::Event::reclass,
                    .address = "kategori",
                    .flash = "flash.saved",
                    .first = first,
                    .saved = saved,
                    .note = note,
                    .choices = offer_categories,
                    .check = check,
                    .shows_original = true};

}  // namespace followups
