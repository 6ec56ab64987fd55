// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who is on duty: shifts of the roster, the holes between them, and when somebody reads next.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <vector>

#include "handlers/domain/clocks/deadline.hpp"
#include "handlers/domain/clocks/sla.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

/// A time on duty: from `from` on, until just before `until`.
struct Shift {
  Instant from;
  Instant until;
  bool operator==(const Shift&) const = default;
};

/// When somebody reads what comes in at `now`: `now` itself while a shift runs or the office is
/// open, else the next shift or the next opening, whichever is sooner.
///
/// Shape: `shifts` in any order, past ones are passed over.
[[nodiscard]] Instant reads_from(Instant now, std::span<const Shift> shifts,
                                 const SlaPolicy& policy, const Holidays& holidays);

/// The times from `from` until `until` in which no shift runs, in order. `shifts` sorted by `from`,
/// overlapping or not.
[[nodiscard]] std::vector<Shift> holes(std::span<const Shift> shifts, Instant from, Instant until);

inline constexpr std::chrono::days kLongestShift{7};
inline constexpr std::chrono::days kShiftAhead{366};

/// Everything wrong with a new shift at `now`: starts_at `err.shift.start` (missing, or no time),
/// `err.shift.past` (before today), `err.shift.far` (more than a year ahead); ends_at
/// `err.shift.end`, `err.shift.order` (not after its start), `err.shift.over` (not after now),
/// `err.shift.long` (more than 7 days).
[[nodiscard]] FieldErrors check_shift(std::optional<Instant> from, std::optional<Instant> until,
                                      Instant now);

/// The Monday of the week in which `date` lies.
[[nodiscard]] Date monday_of(Date date);

}  // namespace domain
