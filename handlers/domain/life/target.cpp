// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/target.hpp"

namespace domain {

bool is_past_target(const Part& part, const Moment& moment) {
  return part.finish_due && moment.now > *part.finish_due;
}

std::optional<DayRange> days_for(Event event, const Part& part, const Moment& moment) {
  if (!part.finish_due) return std::nullopt;
  const auto target = to_local_date(*part.finish_due);
  switch (event) {
    case Event::schedule:
      return DayRange{to_local_date(moment.now), target};
    case Event::ask_extension:
    case Event::extend:
      return DayRange{add_days(target, 1),
                      add_working_days(target, moment.policy.extend_days, moment.holidays)};
    default:
      return std::nullopt;
  }
}

}  // namespace domain
