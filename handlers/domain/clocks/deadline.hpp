// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Working days, the settings of every clock, and the instants at which things are due.
///
/// Days are calendar dates in local time (WIB). A working day is Monday to Friday without national
/// holidays and *cuti bersama*. Counting starts the day after; what is counted in days is due at
/// 23:59:59 WIB of the last day (decision 9).
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "handlers/domain/clocks/sla.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

struct Holiday {
  Date date;
  std::string name;
  bool provisional = false;  ///< entered before the decree of its year was out
};

/// The holidays of any number of years, sorted, without duplicates.
class Holidays {
 public:
  Holidays() = default;
  explicit Holidays(std::vector<Holiday> all);

  [[nodiscard]] bool has(Date date) const;
  [[nodiscard]] const std::vector<Holiday>& all() const { return all_; }

 private:
  std::vector<Holiday> all_;
};

[[nodiscard]] bool is_working_day(Date date, const Holidays& holidays);

/// The `days`-th working day after `date`; `days` >= 1 is the caller's duty (asserted).
[[nodiscard]] Date add_working_days(Date date, int days, const Holidays& holidays);

/// How many working days lie after `from`, up to and with `until`; 0 if `until` is not later.
[[nodiscard]] int working_days_between(Date from, Date until, const Holidays& holidays);

/// When an answer is due, in both readings of "2 jam". Both are stored.
struct ResponseDue {
  Instant around_the_clock;
  Instant service_hours;
  /// The one that counts by `policy.reading`.
  [[nodiscard]] Instant counting(const SlaPolicy& policy) const;
};

/// `policy.response` after `received_at`; in service hours: only the open hours of working days
/// count, and what arrives outside them starts with the next opening.
[[nodiscard]] ResponseDue response_due(Instant received_at, const SlaPolicy& policy,
                                       const Holidays& holidays);

/// `at` itself while the office is open, else its next opening.
[[nodiscard]] Instant next_open(Instant at, const SlaPolicy& policy, const Holidays& holidays);

/// A time in which the OPD waited for the citizen; without `until` it still does.
struct Pause {
  Instant from;
  std::optional<Instant> until;
};

/// First follow-up: end of the 5th working day after `forwarded_at`, moved later by the working
/// days of `pauses` (at most `policy.pause_calendar_days` calendar days in all).
///
/// Shape: `pauses` in order, not overlapping; an open one counts up to `now`.
[[nodiscard]] Instant verify_due(Instant forwarded_at, std::span<const Pause> pauses, Instant now,
                                 const SlaPolicy& policy, const Holidays& holidays);
/// The same of what was never paused.
[[nodiscard]] Instant verify_due(Instant forwarded_at, const SlaPolicy& policy,
                                 const Holidays& holidays);

/// When the OPD must have finished: by nature 5, 14, or the earlier of 60 working and 60 calendar
/// days after `forwarded_at`, moved later by the days of `pauses` (working days, or calendar days
/// where those set the date; at most `policy.pause_calendar_days` calendar days in all).
///
/// Shape: `pauses` in order, not overlapping; an open one counts up to `now`.
[[nodiscard]] Instant finish_due(Instant forwarded_at, Nature nature, std::span<const Pause> pauses,
                                 Instant now, const SlaPolicy& policy, const Holidays& holidays);

/// The next working day's end (a setting): what triage has after a *send_back*.
[[nodiscard]] Instant decide_due(Instant sent_back_at, const SlaPolicy&, const Holidays&);

/// The hard date of a report: end of the 60th calendar day after it was complete (a setting).
[[nodiscard]] Instant hard_date(Instant complete_at, const SlaPolicy& policy);

/// When an instruction of the leader must be answered.
[[nodiscard]] Instant instruction_due(Instant instructed_at, const SlaPolicy&, const Holidays&);

/// When a resolved report closes by silence: end of the 10th working day after. Like everything
/// that closes something for a citizen it moves later by the service's own outages (outage.hpp).
[[nodiscard]] Instant lapse_at(Instant resolved_at, const SlaPolicy&, const Holidays&);

/// Until when a closed report can be reopened: 10 working days; abandoned: 30 calendar days.
[[nodiscard]] Instant reopen_until(Instant closed_at, Outcome outcome, const SlaPolicy&,
                                   const Holidays&);

/// Until when a closed report can be rated: end of the 30th calendar day after.
[[nodiscard]] Instant rate_until(Instant closed_at, const SlaPolicy& policy);

/// Until when a question must be answered: end of the 30th calendar day after.
[[nodiscard]] Instant abandon_at(Instant asked_at, const SlaPolicy& policy);

/// When the citizen is reminded of an open question: days 3, 14 and 27, at 07:30 WIB.
[[nodiscard]] std::vector<Instant> ask_reminders(Instant asked_at, const SlaPolicy& policy);

/// A share of the time from start to due, and when it is used up.
struct Reminder {
  int percent;
  Instant at;
  bool operator==(const Reminder&) const = default;
};

/// `policy.reminder_percents` of the time, by plain duration.
[[nodiscard]] std::array<Reminder, 4> reminders(Instant start, Instant due,
                                                const SlaPolicy& policy);

/// For *Terlambat n hari kerja*: working days after the day of `due`, up to and with today; 0 while
/// not late and on the day it became late.
[[nodiscard]] int working_days_late(Instant due, Instant now, const Holidays& holidays);

/// A due instant after holidays were loaded: never earlier than it was.
[[nodiscard]] Instant moved_later(Instant due, Instant recomputed);

}  // namespace domain
