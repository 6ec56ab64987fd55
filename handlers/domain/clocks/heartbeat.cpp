// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/clocks/heartbeat.hpp"

namespace domain {
namespace {

std::optional<ClockJump> jump_of(const std::optional<Beat>& own, std::optional<Instant> last,
                                 const Beat& now) {
  if (own) {
    const auto expected = own->at + (now.up - own->up);
    const auto drift = now.at - expected;
    if (drift > kFurthestForward || drift < -kFurthestBackward) return ClockJump{expected, now.at};
    return std::nullopt;
  }
  if (!last) return std::nullopt;
  // A machine that was off cannot say for how long; only that no time runs backward.
  const auto gone = now.at - *last;
  if (gone < -kFurthestBackward || gone > kLongestOff) return ClockJump{*last, now.at};
  return std::nullopt;
}

}  // namespace

SinceLastBeat since_last_beat(const std::optional<Beat>& own, std::optional<Instant> last,
                              const Beat& now, const SlaPolicy& policy) {
  if (const auto jump = jump_of(own, last, now)) return {.jump = jump};
  // A machine that goes on beating was not away, wherever its clock was set meanwhile.
  const bool beats_on = own && now.up - own->up < policy.outage;
  if (last && !beats_on && now.at - *last >= policy.outage)
    return {.outage = Outage{*last, now.at}};
  return {};
}

std::optional<ClockJump> apart(Instant database, Instant machine) {
  const auto by = machine - database;
  if (by > kFurthestBackward || by < -kFurthestBackward) return ClockJump{database, machine};
  return std::nullopt;
}

bool is_alike(const ClockJump& one, const ClockJump& other) {
  const auto by = (one.found - one.expected) - (other.found - other.expected);
  return by <= kFurthestBackward && by >= -kFurthestBackward;
}

}  // namespace domain
