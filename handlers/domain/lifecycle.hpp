/// \file
/// What may be done with a report now, and what becomes of it. One predicate: the page shows a
/// button for each move of `may`, and the action refuses by `apply` what is not among them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "handlers/domain/deadline.hpp"
#include "handlers/domain/moves.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/situation.hpp"

namespace domain {

/// The instant of the request and what turns it into deadlines. Refers to values of the caller.
struct Moment {
  Instant now;
  const SlaPolicy& policy;
  const Holidays& holidays;
};

/// One thing an actor wants to do, as far as the rules look at it; the words travel apart
/// (`followup.hpp`).
struct Act {
  Event event = Event::file;
  std::optional<PartId> part = std::nullopt;  ///< for moves of a part, and *drop_part*
  std::vector<PartId> parts = {};             ///< *reopen*: which are not right; empty means all
  std::optional<OpdId> opd = std::nullopt;    ///< *forward*, *split*
  std::optional<Privacy> privacy = std::nullopt;  ///< *change_privacy*
  bool has_second_person = false;                 ///< *unmask*: a second officer has agreed
};

/// A move that is open to an actor now.
struct OpenMove {
  Event event;
  std::optional<PartId> part;
  Needs needs;
  bool operator==(const OpenMove&) const = default;
};

/// What a move has set going, beside the new state.
enum class Effect {
  responds,          ///< the two-hour clock is met
  verifies,          ///< the first-follow-up clock of the part is met
  pauses,            ///< the OPD's clock of the part stands still
  resumes,           ///< it runs again
  starts_clocks,     ///< new due dates for the part: forward, split, reopen
  moves_target,      ///< the OPD's due date moves; the original is kept
  awaits_decision,   ///< it came back to the desk, which has a working day to decide
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

/// True if `role` may file at all: citizen, clerk, triage, institution.
[[nodiscard]] bool may_file(Role role);

/// True if `actor` may see that the report exists.
[[nodiscard]] bool may_see(const Situation& situation, const Actor& actor);

/// True if `actor` does on this report what triage does: by role and desk.
[[nodiscard]] bool acts_as_triage(const Situation& situation, const Actor& actor);

}  // namespace domain
