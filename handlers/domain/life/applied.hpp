// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a move made of a report.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/states.hpp"

namespace domain {

/// What a move has set going, beside the new state.
enum class Effect {
  responds,          ///< the two-hour clock is met
  unanswers,         ///< what had met it was taken back: it was not met
  verifies,          ///< the first-follow-up clock of the part is met
  pauses,            ///< the OPD's clock of the part stands still
  resumes,           ///< it runs again
  never_paused,      ///< the question was taken back: it has run all the time
  starts_clocks,     ///< new due dates for the part: forward, split, reopen
  moves_target,      ///< the OPD's due date moves; the original is kept
  awaits_decision,   ///< it came back to the desk, which has a working day to decide
  waits_on,          ///< the desk took back what it had done: it is due, late and rung as before
  awaits_verdict,    ///< all open parts are resolved: the citizen's time runs (lapse_at)
  answer_in_person,  ///< second reopening: head and triage answer themselves
  publishes,         ///< the report becomes readable for everybody
  purges,            ///< caches, feeds and open data must forget something
  closes
};

/// What `apply` hands back: to be written in one transaction with the event and its notices.
struct Applied {
  Situation situation;  ///< afterwards; a new part has id 0
  Event event;
  std::optional<PartId> part;   ///< the part of the event row, if it is one part's
  std::string_view from;        ///< word of the state before: the part's, or the report's
  std::string_view to;          ///< word of the state after
  std::vector<PartId> changed;  ///< parts whose row must be written again
  std::vector<Effect> effects;

  [[nodiscard]] bool has(Effect effect) const;
};

}  // namespace domain
