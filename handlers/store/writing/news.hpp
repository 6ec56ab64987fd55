// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What one event gives to tell: from what it changed to the facts and words of its messages. Used
/// by Recorder.
#pragma once

#include <optional>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/clocks/promise.hpp"
#include "handlers/domain/life/applied.hpp"
#include "handlers/store/reports/history.hpp"
#include "handlers/store/reports/situations.hpp"
#include "handlers/store/writing/command.hpp"
#include "handlers/store/writing/telling.hpp"

namespace store {

/// The report as the transaction found it and as it leaves it.
struct Change {
  const LockedReport& before;
  const domain::Applied& applied;
  const domain::Part* part;  ///< the one the event is about, or null
  const Command& command;
  const Body& body;
};

/// What an event of the clock tells that it has come so far.
struct Told {
  domain::PromiseKind kind;
  domain::Instant due;
  domain::Rung rung;
};

/// By when the first answer is due, in the reading that counts.
[[nodiscard]] domain::Instant answer_due(const LockedReport& standing,
                                         const domain::SlaPolicy& policy);

/// What `command` of the clock rings; without a promise of its own it is the part's target, or the
/// desk's clock. Absent for every other command.
[[nodiscard]] std::optional<Told> told_by(const LockedReport& before, const Command& command,
                                          const std::vector<domain::Promise>& promises,
                                          const domain::Moment& moment);

/// What is to be told of the event `id`.
[[nodiscard]] News news_of(mysql::Transaction& transaction, const Change& change, const By& by,
                           domain::EventId id, const std::optional<Told>& rings,
                           const domain::Moment& moment);

}  // namespace store
