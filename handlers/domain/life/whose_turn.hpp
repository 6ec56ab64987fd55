// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who sits at the desk of a report, and when its next decision is the leader's.
#pragma once

#include "handlers/domain/clocks/sla.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/states.hpp"

namespace domain {

/// True if the next *forward*, *reject* or *redirect* is the leader's and nobody else's: no part is
/// open, and as many came back as `policy` lets (setting `send_back.before_leader`).
[[nodiscard]] bool is_leaders_turn(ReportState state, int send_backs, const SlaPolicy& policy);

/// The same of a report: it is never the turn of a leader from whom it hides, then whoever sits at
/// its desk goes on deciding.
[[nodiscard]] bool is_leaders_turn(const Situation& situation, const SlaPolicy& policy);

/// True if `actor` does on this report what triage does: by role and desk.
[[nodiscard]] bool acts_as_triage(const Situation& situation, const Actor& actor);

/// The desk that is rung when a report without an open part is nearly or already late: the one that
/// may take its next step.
[[nodiscard]] Desk desk_to_ring(const Situation& situation, const SlaPolicy& policy);

}  // namespace domain
