// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/clocks/deadline.hpp"

#include <algorithm>
#include <cassert>

namespace domain {
namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::sys_days;

std::chrono::weekday weekday_of(Date date) {
  return std::chrono::weekday{sys_days{date}};
}

int calendar_days(Date from, Date until) {
  return static_cast<int>((sys_days{until} - sys_days{from}).count());
}

Instant end_after_working_days(Instant from, int count, const Holidays& holidays) {
  return end_of_day(add_working_days(to_local_date(from), count, holidays));
}

Instant end_after_calendar_days(Instant from, int count) {
  return end_of_day(add_days(to_local_date(from), count));
}

/// What pauses give back, in both ways of counting.
struct Given {
  int working = 0;
  int calendar = 0;
};

Given given_by(std::span<const Pause> pauses, Instant now, const SlaPolicy& policy,
               const Holidays& holidays) {
  Given given;
  for (const auto& pause : pauses) {
    const auto from = to_local_date(pause.from);
    const int asked = calendar_days(from, to_local_date(pause.until.value_or(now)));
    const int left = policy.pause_calendar_days - given.calendar;
    const int granted = std::clamp(asked, 0, left);
    given.calendar += granted;
    given.working += working_days_between(from, add_days(from, granted), holidays);
  }
  return given;
}

const ServiceHours& hours_of(Date date, const SlaPolicy& policy) {
  return weekday_of(date) == std::chrono::Friday ? policy.friday : policy.monday_to_thursday;
}

Instant within_service_hours(Instant received_at, const SlaPolicy& policy,
                             const Holidays& holidays) {
  auto left = std::chrono::duration_cast<Instant::duration>(policy.response);
  for (auto date = to_local_date(received_at);; date = add_days(date, 1)) {
    if (!is_working_day(date, holidays)) continue;
    const auto& hours = hours_of(date, policy);
    const auto from = std::max(received_at, at_local(date, hours.opens));
    const auto open = at_local(date, hours.closes) - from;
    if (open >= left) return from + left;
    if (open > Instant::duration::zero()) left -= open;
  }
}

}  // namespace

Holidays::Holidays(std::vector<Holiday> all) : all_(std::move(all)) {
  std::ranges::sort(all_, {}, &Holiday::date);
  const auto [first, last] = std::ranges::unique(all_, {}, &Holiday::date);
  all_.erase(first, last);
}

bool Holidays::has(Date date) const {
  return std::ranges::binary_search(all_, date, {}, &Holiday::date);
}

bool is_working_day(Date date, const Holidays& holidays) {
  const auto weekday = weekday_of(date);
  return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday && !holidays.has(date);
}

Date add_working_days(Date date, int count, const Holidays& holidays) {
  assert(count >= 1);
  while (count > 0) {
    date = add_days(date, 1);
    if (is_working_day(date, holidays)) --count;
  }
  return date;
}

int working_days_between(Date from, Date until, const Holidays& holidays) {
  int count = 0;
  for (auto date = from; date < until;) {
    date = add_days(date, 1);
    if (is_working_day(date, holidays)) ++count;
  }
  return count;
}

Instant ResponseDue::counting(const SlaPolicy& policy) const {
  return policy.reading == ResponseReading::service_hours ? service_hours : around_the_clock;
}

ResponseDue response_due(Instant received_at, const SlaPolicy& policy, const Holidays& holidays) {
  return {.around_the_clock = received_at + policy.response,
          .service_hours = within_service_hours(received_at, policy, holidays)};
}

Instant next_open(Instant at, const SlaPolicy& policy, const Holidays& holidays) {
  for (auto date = to_local_date(at);; date = add_days(date, 1)) {
    if (!is_working_day(date, holidays)) continue;
    const auto& hours = hours_of(date, policy);
    if (at < at_local(date, hours.closes)) return std::max(at, at_local(date, hours.opens));
  }
}

Instant verify_due(Instant forwarded_at, std::span<const Pause> pauses, Instant now,
                   const SlaPolicy& policy, const Holidays& holidays) {
  const auto given = given_by(pauses, now, policy, holidays);
  return end_after_working_days(forwarded_at, policy.verify_days + given.working, holidays);
}

Instant verify_due(Instant forwarded_at, const SlaPolicy& policy, const Holidays& holidays) {
  return verify_due(forwarded_at, {}, forwarded_at, policy, holidays);
}

Instant finish_due(Instant forwarded_at, Nature nature, std::span<const Pause> pauses, Instant now,
                   const SlaPolicy& policy, const Holidays& holidays) {
  const auto given = given_by(pauses, now, policy, holidays);
  const auto after = [&](int working) {
    return end_after_working_days(forwarded_at, working + given.working, holidays);
  };
  switch (nature) {
    case Nature::information:
      return after(policy.information_days);
    case Nature::ordinary:
      return after(policy.ordinary_days);
    case Nature::supervisory:
      break;
  }
  return std::min(
      after(policy.supervisory_days),
      end_after_calendar_days(forwarded_at, policy.supervisory_calendar_days + given.calendar));
}

Instant decide_due(Instant sent_back_at, const SlaPolicy& policy, const Holidays& holidays) {
  return end_after_working_days(sent_back_at, policy.decide_days, holidays);
}

Instant hard_date(Instant complete_at, const SlaPolicy& policy) {
  return end_after_calendar_days(complete_at, policy.hard_date_calendar_days);
}

Instant instruction_due(Instant instructed_at, const SlaPolicy& policy, const Holidays& holidays) {
  return end_after_working_days(instructed_at, policy.instruction_days, holidays);
}

Instant lapse_at(Instant resolved_at, const SlaPolicy& policy, const Holidays& holidays) {
  return after_outages(resolved_at,
                       end_after_working_days(resolved_at, policy.lapse_days, holidays),
                       policy.outages);
}

Instant reopen_until(Instant closed_at, Outcome outcome, const SlaPolicy& policy,
                     const Holidays& holidays) {
  const auto until = outcome == Outcome::abandoned
                         ? end_after_calendar_days(closed_at, policy.reopen_abandoned_calendar_days)
                         : end_after_working_days(closed_at, policy.reopen_days, holidays);
  return after_outages(closed_at, until, policy.outages);
}

Instant rate_until(Instant closed_at, const SlaPolicy& policy) {
  return after_outages(closed_at, end_after_calendar_days(closed_at, policy.rate_calendar_days),
                       policy.outages);
}

Instant abandon_at(Instant asked_at, const SlaPolicy& policy) {
  return after_outages(asked_at, end_after_calendar_days(asked_at, policy.abandon_calendar_days),
                       policy.outages);
}

std::vector<Instant> ask_reminders(Instant asked_at, const SlaPolicy& policy) {
  std::vector<Instant> all;
  all.reserve(policy.ask_reminder_calendar_days.size());
  for (const int day : policy.ask_reminder_calendar_days)
    all.push_back(
        at_local(add_days(to_local_date(asked_at), day), policy.monday_to_thursday.opens));
  return all;
}

std::array<Reminder, 4> reminders(Instant start, Instant due, const SlaPolicy& policy) {
  const auto whole = due - start;
  const auto at = [&](int percent) { return Reminder{percent, start + whole * percent / 100}; };
  const auto& [first, second, late, very_late] = policy.reminder_percents;
  return {at(first), at(second), at(late), at(very_late)};
}

int working_days_late(Instant due, Instant now, const Holidays& holidays) {
  if (now <= due) return 0;
  return working_days_between(to_local_date(due), to_local_date(now), holidays);
}

Instant moved_later(Instant due, Instant recomputed) {
  return std::max(due, recomputed);
}

}  // namespace domain
