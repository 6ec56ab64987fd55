// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Instants and local dates. The regency lives in one zone, UTC+7, which has no summer time.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace domain {

/// A point in time, UTC, as the database keeps it.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A calendar date in local time (WIB).
using Date = std::chrono::year_month_day;

/// Local time is UTC plus this, all year.
inline constexpr std::chrono::hours kWibOffset{7};

/// An instant taken apart in local time, for showing it.
struct LocalTime {
  Date date;
  std::chrono::weekday weekday;
  unsigned hour;
  unsigned minute;
  unsigned second;
};

/// The local date on which `at` falls.
[[nodiscard]] Date to_local_date(Instant at);

[[nodiscard]] LocalTime to_local(Instant at);

/// 00:00:00 local time of `date`.
[[nodiscard]] Instant start_of_day(Date date);

/// 23:59:59 local time of `date`: the instant at which a clock of days is due (decision 9).
[[nodiscard]] Instant end_of_day(Date date);

/// `hour`:`minute`:00 local time of `date`.
[[nodiscard]] Instant at_local(Date date, std::chrono::minutes since_midnight);

/// `date` moved by `days` calendar days, forwards or backwards.
[[nodiscard]] Date add_days(Date date, int days);

/// "2026-11-20", as a date field sends it; absent if it is no date.
[[nodiscard]] std::optional<Date> read_date(std::string_view typed);

/// "2026-11-20T09:30" in local time, as a field of date and time sends it; absent if it is none.
[[nodiscard]] std::optional<Instant> read_local_time(std::string_view typed);

}  // namespace domain
