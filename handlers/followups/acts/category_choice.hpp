// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The category that an act gives a report: what its form offers, and what was chosen.
#pragma once

#include <optional>

#include "handlers/followups/base/act.hpp"

namespace followups {

/// Every active category.
void offer_categories(App& app, const store::Complaint& report, view::ActChoices& choices);

/// The one that was chosen; absent if none was (the check of the input says so), or if it is no
/// active one: `err.category` at its field.
[[nodiscard]] std::optional<domain::Category> chosen_category(App& app, Attempt& attempt);

}  // namespace followups
