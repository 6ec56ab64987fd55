// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The days that may be set for a part beside its target: when its work is planned, and until when
/// the target is moved (docs/contract.md, *Clocks*; docs/decisions/0075).
#pragma once

#include <optional>

#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

/// Both included; local dates.
struct DayRange {
  Date first;
  Date last;
  [[nodiscard]] bool has(Date day) const { return first <= day && day <= last; }
  bool operator==(const DayRange&) const = default;
};

/// True once the target of the part is over.
[[nodiscard]] bool is_past_target(const Part& part, const Moment& moment);

/// The days that `event` may name for `part`: *schedule* from today until the target's day;
/// *ask_extension* and *extend* after it, by at most `policy.extend_days` working days. Absent for
/// other events and for a part without a target.
[[nodiscard]] std::optional<DayRange> days_for(Event event, const Part& part, const Moment& moment);

}  // namespace domain
