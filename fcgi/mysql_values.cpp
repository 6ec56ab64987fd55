// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/mysql_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <stdexcept>

namespace mysql {

const std::optional<std::string>& Row::cell(std::string_view column) const {
  const auto found = std::find(names_->begin(), names_->end(), column);
  if (found == names_->end()) throw std::out_of_range("no column " + std::string(column));
  return cells_[static_cast<std::size_t>(found - names_->begin())];
}

bool Row::is_null(std::string_view column) const {
  return !cell(column).has_value();
}

std::string Row::text(std::string_view column) const {
  const auto& value = cell(column);
  if (!value) throw std::runtime_error("column " + std::string(column) + " is NULL");
  return *value;
}

std::int64_t Row::integer(std::string_view column) const {
  const auto value = text(column);
  std::int64_t number = 0;
  const auto* end = value.data() + value.size();
  const auto parsed = std::from_chars(value.data(), end, number);
  // A DECIMAL (SUM) comes with its decimals; whole ones are meant.
  if (parsed.ec != std::errc{} || (parsed.ptr != end && *parsed.ptr != '.')) {
    throw std::runtime_error("column " + std::string(column) + " is no whole number");
  }
  return number;
}

double Row::real(std::string_view column) const {
  return std::stod(text(column));
}

Instant Row::instant(std::string_view column) const {
  return instant_from_sql(text(column));
}

std::string to_sql(Instant instant) {
  const auto day = std::chrono::floor<std::chrono::days>(instant);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(instant - day);
  return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}.{:03}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                     clock.hours().count(), clock.minutes().count(), clock.seconds().count(),
                     clock.subseconds().count());
}

Instant instant_from_sql(std::string_view text) {
  const auto part = [text](std::size_t at, std::size_t length) {
    int value = 0;
    if (text.size() < at + length) throw std::runtime_error("no date: " + std::string(text));
    const auto* end = text.data() + at + length;
    if (std::from_chars(text.data() + at, end, value).ptr != end) {
      throw std::runtime_error("no date: " + std::string(text));
    }
    return value;
  };
  const std::chrono::year_month_day date{std::chrono::year(part(0, 4)),
                                         std::chrono::month(static_cast<unsigned>(part(5, 2))),
                                         std::chrono::day(static_cast<unsigned>(part(8, 2)))};
  Instant result = std::chrono::sys_days(date);
  if (text.size() >= 19) {
    result += std::chrono::hours(part(11, 2)) + std::chrono::minutes(part(14, 2)) +
              std::chrono::seconds(part(17, 2));
  }
  if (text.size() >= 23) result += std::chrono::milliseconds(part(20, 3));
  return result;
}

}  // namespace mysql
