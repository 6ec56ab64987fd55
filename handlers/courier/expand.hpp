// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// One row for all followers of a report becomes one row for each.
#pragma once

#include "handlers/courier/app.hpp"
#include "handlers/store/post/outbox.hpp"

namespace courier {

/// Expands a batch of `row`'s followers in one transaction; if there may be more, leaves another
/// row that begins behind them.
void expand(App& app, const store::Leased& row, const store::Payload& payload);

}  // namespace courier
