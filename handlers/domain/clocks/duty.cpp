// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/clocks/duty.hpp"

#include <algorithm>

namespace domain {

Instant reads_from(Instant now, std::span<const Shift> shifts, const SlaPolicy& policy,
                   const Holidays& holidays) {
  auto next = next_open(now, policy, holidays);
  for (const auto& shift : shifts)
    if (shift.until > now) next = std::min(next, std::max(now, shift.from));
  return next;
}

std::vector<Shift> holes(std::span<const Shift> shifts, Instant from, Instant until) {
  std::vector<Shift> found;
  auto covered = from;
  for (const auto& shift : shifts) {
    if (shift.from >= until) break;
    if (shift.from > covered) found.push_back({covered, shift.from});
    covered = std::max(covered, shift.until);
  }
  if (covered < until) found.push_back({covered, until});
  return found;
}

FieldErrors check_shift(std::optional<Instant> from, std::optional<Instant> until, Instant now) {
  FieldErrors errors;
  if (!from) {
    errors.add("starts_at", "err.shift.start");
  } else if (to_local_date(*from) < to_local_date(now)) {
    errors.add("starts_at", "err.shift.past");
  } else if (*from > now + kShiftAhead) {
    errors.add("starts_at", "err.shift.far");
  }
  if (!until) {
    errors.add("ends_at", "err.shift.end");
  } else if (from && *until <= *from) {
    errors.add("ends_at", "err.shift.order");
  } else if (*until <= now) {
    errors.add("ends_at", "err.shift.over");
  } else if (from && *until > *from + kLongestShift) {
    errors.add("ends_at", "err.shift.long");
  }
  return errors;
}

Date monday_of(Date date) {
  const std::chrono::weekday weekday{std::chrono::sys_days{date}};
  return add_days(date, -static_cast<int>(weekday.iso_encoding()) + 1);
}

}  // namespace domain
