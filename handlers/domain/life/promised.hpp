// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a move does to the promises of a report: which are made, moved, paused, kept and void.
#pragma once

#include <optional>
#include <vector>

#include "handlers/domain/clocks/promise.hpp"
#include "handlers/domain/life/applied.hpp"

namespace domain {

/// The dates of the desk, as they stand after the move. Those of the parts stand in their
/// situation.
struct DeskDates {
  Instant answer_due{};                      ///< in the reading that counts
  std::optional<Instant> decision_due = {};  ///< while something that came back waits
};

/// Every promise of the report after `applied`, those of `before` in their places and new ones (id
/// 0) behind them. `was`: the report before the move; `before`: all its promises, oldest first.
///
/// A promise that is wanted again (an answer that was none, a part that came back with *unmerge*,
/// an answer returned to its OPD) is the old one, open again with its old due instant and the steps
/// that rang; a new round, a new day, a new instruction make a new one. Due instants move later
/// only.
[[nodiscard]] std::vector<Promise> promises_after(std::vector<Promise> before, const Situation& was,
                                                  const Applied& applied, const DeskDates& dates,
                                                  const Moment& moment);

}  // namespace domain
