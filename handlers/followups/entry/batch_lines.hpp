// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a list says of each message of a file.
#pragma once

#include "handlers/followups/base/app.hpp"
#include "handlers/followups/entry/entry_form.hpp"
#include "handlers/view/followups/import.hpp"

namespace followups {

/// A row before it is entered, and a report afterwards.
[[nodiscard]] view::ImportRow described(App& app, const Entry& entry);
void describe(const App& app, const store::ComplaintLine& line, view::ImportRow& row);

}  // namespace followups
