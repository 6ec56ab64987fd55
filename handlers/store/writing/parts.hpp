// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The parts' rows: made at forward and split, moved with their clocks. Used by Recorder.
#pragma once

#include <optional>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/life/applied.hpp"
#include "handlers/domain/life/followup.hpp"
#include "handlers/store/reports/situations.hpp"

namespace store {

class Parts {
 public:
  /// Writes the parts that `applied` made or changed, and their clocks:
  /// a new part, or a new round, starts both clocks now; `needs_data` pauses, its end moves the
  /// target by the pause; *extend* sets the target to the planned day and keeps the original;
  /// verify and resolve note their instants; *schedule* its date; *assign* the officer. New parts
  /// get their number in `applied.situation`, moved targets stand there afterwards. Returns the
  /// part made by forward or split.
  std::optional<domain::PartId> write(mysql::Transaction& transaction, const LockedReport& before,
                                      domain::Applied& applied, const domain::ActInput& input,
                                      const domain::Moment& moment);
};

/// When the part's OPD waited for the citizen in the present round, in order.
[[nodiscard]] std::vector<domain::Pause> pauses_of(mysql::Transaction& transaction,
                                                   domain::PartId part);

}  // namespace store
