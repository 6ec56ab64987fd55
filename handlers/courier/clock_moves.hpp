// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// How time itself moves a report: through the store's one recorder, like everybody.
#pragma once

#include <functional>
#include <optional>

#include "handlers/courier/app.hpp"
#include "handlers/store/counting/clocks.hpp"
#include "handlers/store/reference/settings.hpp"

namespace courier {

/// A move of the clock.
struct ClockMove {
  domain::ComplaintId complaint;
  std::optional<domain::PartId> part = std::nullopt;
  domain::Event event = domain::Event::lapse;
  int percent = 0;                                          ///< due_soon, late: the step
  std::optional<domain::PromiseId> promise = std::nullopt;  ///< the one that rings
  /// Writes the clock's own memory (what was told) in the same transaction.
  std::function<void(store::Clocks&, mysql::Transaction&)> note = {};
};

/// True if it was made. A refusal (somebody was faster) is logged and is no fault.
bool make(App& app, const store::Rules& rules, const ClockMove& move);

/// The settings and holidays of this moment.
[[nodiscard]] store::Rules rules_of(App& app);

}  // namespace courier
