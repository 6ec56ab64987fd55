// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/time.hpp"

namespace domain {
namespace {

/// A number of digits alone: no sign, no space.
std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return text.empty() ? std::nullopt : std::optional(value);
}

std::chrono::local_time<std::chrono::milliseconds> local(Instant at) {
  return std::chrono::local_time<std::chrono::milliseconds>{at.time_since_epoch() + kWibOffset};
}

}  // namespace

Date to_local_date(Instant at) {
  return Date{std::chrono::floor<std::chrono::days>(local(at))};
}

LocalTime to_local(Instant at) {
  const auto wall = local(at);
  const auto day = std::chrono::floor<std::chrono::days>(wall);
  const std::chrono::hh_mm_ss clock{std::chrono::floor<std::chrono::seconds>(wall - day)};
  return {.date = Date{day},
          .weekday = std::chrono::weekday{day},
          .hour = static_cast<unsigned>(clock.hours().count()),
          .minute = static_cast<unsigned>(clock.minutes().count()),
          .second = static_cast<unsigned>(clock.seconds().count())};
}

Instant at_local(Date date, std::chrono::minutes since_midnight) {
  return std::chrono::sys_days{date} + since_midnight - kWibOffset;
}

Instant start_of_day(Date date) {
  return at_local(date, std::chrono::minutes{0});
}

Instant end_of_day(Date date) {
  return start_of_day(date) + std::chrono::hours{24} - std::chrono::seconds{1};
}

Date add_days(Date date, int days) {
  return Date{std::chrono::sys_days{date} + std::chrono::days{days}};
}

std::optional<Date> read_date(std::string_view typed) {
  if (typed.size() != 10 || typed[4] != '-' || typed[7] != '-') return std::nullopt;
  const auto year = digits(typed.substr(0, 4));
  const auto month = digits(typed.substr(5, 2));
  const auto day = digits(typed.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const Date date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                  std::chrono::day(static_cast<unsigned>(*day))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<Instant> read_local_time(std::string_view typed) {
  if (typed.size() < 16 || typed[10] != 'T' || typed[13] != ':') return std::nullopt;
  const auto date = read_date(typed.substr(0, 10));
  const auto hour = digits(typed.substr(11, 2));
  const auto minute = digits(typed.substr(14, 2));
  if (!date || !hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  return at_local(*date, std::chrono::minutes(*hour * 60 + *minute));
}

}  // namespace domain
