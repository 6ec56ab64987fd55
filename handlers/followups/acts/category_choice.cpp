// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/acts/category_choice.hpp"

#include <algorithm>

namespace followups {

void offer_categories(App& app, const store::Complaint&, view::ActChoices& choices) {
  for (const auto& category : app.categories.list_active())
    choices.categories.push_back(
        {.value = std::to_string(category.id.value), .label = category.name});
}

std::optional<domain::Category> chosen_category(App& app, Attempt& attempt) {
  const auto chosen = domain::category_in(attempt.command.input);
  if (!chosen) return std::nullopt;
  const auto all = app.categories.list_active();
  const auto found = std::ranges::find(all, *chosen, &domain::Category::id);
  if (found != all.end()) return *found;
  attempt.errors.add("category", "err.category");
  return std::nullopt;
}

}  // namespace followups
