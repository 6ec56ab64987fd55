// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/people/nik.hpp"

#include <algorithm>
#include <array>
#include <chrono>

#include "handlers/domain/text/reading.hpp"

namespace domain {
namespace {

constexpr std::size_t kDigits = 16;
constexpr int kWomanDay = 40;

/// Provinces by the first two digits. Source: Kepmendagri 300.2.2-2430/2025.
constexpr std::array kProvinces{11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33,
                                34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72,
                                73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96};

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

/// True if the day exists in 19YY or in 20YY: the NIK does not say which.
bool is_birth_date(int day, int month, int year) {
  const auto exists = [&](int century) {
    return std::chrono::year_month_day{std::chrono::year{century + year},
                                       std::chrono::month{static_cast<unsigned>(month)},
                                       std::chrono::day{static_cast<unsigned>(day)}}
        .ok();
  };
  return exists(1900) || exists(2000);
}

}  // namespace

Result<Nik, std::string_view> Nik::parse(std::string_view typed) {
  auto digits = bare(typed);
  std::erase(digits, '.');
  const bool ascii = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
  if (digits.size() != kDigits || !ascii) return tl::unexpected(std::string_view{"err.nik.len"});

  const std::string_view view = digits;
  const int typed_day = number(view.substr(6, 2));
  const int day = typed_day > kWomanDay ? typed_day - kWomanDay : typed_day;
  const bool plausible =
      std::ranges::find(kProvinces, number(view.substr(0, 2))) != kProvinces.end() &&
      number(view.substr(2, 2)) != 0 && number(view.substr(4, 2)) != 0 &&
      is_birth_date(day, number(view.substr(8, 2)), number(view.substr(10, 2))) &&
      number(view.substr(12, 4)) != 0;
  if (!plausible) return tl::unexpected(std::string_view{"err.nik.fmt"});
  return Nik(std::move(digits));
}

}  // namespace domain
