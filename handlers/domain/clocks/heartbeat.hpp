// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Whether the machine's clock can be believed: what lies between two beats of the courier.
///
/// Source: docs/decisions/0076.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "handlers/domain/clocks/outage.hpp"
#include "handlers/domain/clocks/sla.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

/// One beat of a machine: what its clock says, and what cannot be set: for how long it has run.
struct Beat {
  std::string boot;              ///< names this start of the machine; no other start has it
  Instant at;                    ///< by its clock
  std::chrono::milliseconds up;  ///< since it started, time asleep included
};

/// The clock moved on its own.
struct ClockJump {
  Instant expected;  ///< what it should have said
  Instant found;     ///< what it said
  bool operator==(const ClockJump&) const = default;
};

/// At most one of both.
struct SinceLastBeat {
  std::optional<Outage> outage = {};
  std::optional<ClockJump> jump = {};
};

/// Further forward than this, while the machine was up, is no time that passed.
inline constexpr std::chrono::hours kFurthestForward{24};
/// Backward by more is no correction of a network clock.
inline constexpr std::chrono::minutes kFurthestBackward{5};
/// A machine that says it was off for longer is asked about: its clock may have started wrong.
inline constexpr std::chrono::days kLongestOff{62};

/// What happened before `now`. `own`: the last beat of the same start of this machine; `last`: when
/// any machine of the service last beat. An outage is at least `policy.outage` long; what is not
/// known (the very first beat) is neither.
[[nodiscard]] SinceLastBeat since_last_beat(const std::optional<Beat>& own,
                                            std::optional<Instant> last, const Beat& now,
                                            const SlaPolicy& policy);

/// The jump between two clocks read at once (this machine's, the database's), if they differ by
/// more than `kFurthestBackward` either way.
[[nodiscard]] std::optional<ClockJump> apart(Instant database, Instant machine);

/// True if both moved by the same, give or take `kFurthestBackward`.
[[nodiscard]] bool is_alike(const ClockJump& one, const ClockJump& other);

}  // namespace domain
