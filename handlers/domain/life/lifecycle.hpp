// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What may be done with a report now, and what becomes of it. One predicate: the page shows a
/// button for each move of `may`, and the action refuses by `apply` what is not among them.
#pragma once

#include <optional>
#include <vector>

#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/life/act.hpp"
#include "handlers/domain/life/applied.hpp"
#include "handlers/domain/life/moves.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/life/whose_turn.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/result.hpp"

namespace domain {

/// A move that is open to an actor now.
struct OpenMove {
  Event event;
  std::optional<PartId> part;
  Needs needs;
  bool operator==(const OpenMove&) const = default;
};

/// All moves that `actor` may make now, in the order of the table, parts in their own order.
/// Empty for whoever must not see the report. *file* is never among them: it makes the report.
[[nodiscard]] std::vector<OpenMove> may(const Situation& situation, const Actor& actor,
                                        const Moment& moment);

/// True if `event` (of `part`, if it is a part's) is among `may`.
[[nodiscard]] bool may_do(const Situation& situation, const Actor& actor, Event event,
                          std::optional<PartId> part, const Moment& moment);

/// Makes the move.
///
/// Errors: `not_found` if the report or the part is not for these eyes; `not_allowed` if the role
/// never does this; `already_changed` if the state does not permit it (any more); the others as
/// `Refusal` says.
[[nodiscard]] Result<Applied, Refusal> apply(const Situation& situation, const Actor& actor,
                                             const Act& act, const Moment& moment);

/// True if `actor` may see that the report exists. Of a report whose words a leader may not read he
/// knows once its next step is his (`is_leaders_turn`).
[[nodiscard]] bool may_see(const Situation& situation, const Actor& actor, const SlaPolicy& policy);

/// What the reporters hear of a move: a *reclass* that made the report more private is to them a
/// change of privacy.
[[nodiscard]] Event told_as(const Situation& before, const Applied& applied);

}  // namespace domain
