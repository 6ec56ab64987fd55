// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Triage puts the report into another category.
///
///   GET, POST …/aduan/{code}/kategori   as act.hpp says

#include <algorithm>

#include "handlers/followups/actions.hpp"

namespace followups {
namespace {

void choices(App& app, const store::Complaint&, view::ActChoices& choices) {
  for (const auto& category : app.categories.list_active())
    choices.categories.push_back(
        {.value = std::to_string(category.id.value), .label = category.name});
}

domain::Values saved(const store::Complaint& report) {
  return {{"category", std::to_string(report.category.value)}};
}

domain::Values first(App&, const store::Complaint& report) {
  return saved(report);
}

void check(App& app, Attempt& attempt) {
  const auto chosen = domain::chosen<domain::CategoryId>(attempt.command.input);
  const auto all = app.categories.list_active();
  if (chosen && std::ranges::find(all, *chosen, &domain::Category::id) == all.end())
    attempt.errors.add("category", "err.category");
}

}  // namespace

const Deed kReclass{.event = domain::Event::reclass,
                    .address = "kategori",
                    .flash = "flash.saved",
                    .first = first,
                    .saved = saved,
                    .choices = choices,
                    .check = check,
                    .shows_original = true};

}  // namespace followups
