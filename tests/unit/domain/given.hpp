// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the tests of the domain start from: dates as one reads them, the holidays of 2026, a
/// report.
#pragma once

#include <chrono>
#include <cstdio>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/clocks/deadline.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/domain/result.hpp"

namespace domain {

/// For Boost.Test's messages.
inline std::ostream& boost_test_print_type(std::ostream& out, Role role) {
  return out << to_word(role);
}

}  // namespace domain

namespace given {

/// `2026-11-02`.
inline domain::Date date(std::string_view text) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  std::sscanf(std::string(text).c_str(), "%d-%u-%u", &year, &month, &day);
  return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

/// `2026-11-02 08:00`, local time.
inline domain::Instant wib(std::string_view text) {
  int hour = 0;
  int minute = 0;
  std::sscanf(std::string(text.substr(11)).c_str(), "%d:%d", &hour, &minute);
  return domain::at_local(date(text), std::chrono::minutes{hour * 60 + minute});
}

/// `Mon 2026-11-02 08:00:00`, local time.
inline std::string shown(domain::Instant at) {
  static constexpr const char* kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  const auto local = domain::to_local(at);
  char text[40];
  std::snprintf(text, sizeof text, "%s %04d-%02u-%02u %02u:%02u:%02u",
                kDays[local.weekday.c_encoding()], static_cast<int>(local.date.year()),
                static_cast<unsigned>(local.date.month()), static_cast<unsigned>(local.date.day()),
                local.hour, local.minute, local.second);
  return text;
}

/// SKB 3 Menteri for 2026, and New Year's Day of 2027 before its decree.
inline domain::Holidays holidays() {
  std::vector<domain::Holiday> all;
  for (const auto* day : {"2026-01-01", "2026-01-16", "2026-02-16", "2026-02-17", "2026-03-18",
                          "2026-03-19", "2026-03-20", "2026-03-21", "2026-03-22", "2026-03-23",
                          "2026-03-24", "2026-04-03", "2026-04-05", "2026-05-01", "2026-05-14",
                          "2026-05-15", "2026-05-27", "2026-05-28", "2026-05-31", "2026-06-01",
                          "2026-06-16", "2026-08-17", "2026-08-25", "2026-12-24", "2026-12-25"})
    all.push_back({date(day), "libur", false});
  all.push_back({date("2027-01-01"), "Tahun Baru", true});
  return domain::Holidays(std::move(all));
}

inline const domain::SlaPolicy kPolicy;
inline const domain::Holidays kHolidays = holidays();

inline domain::Moment at(std::string_view text) {
  return {wib(text), kPolicy, kHolidays};
}

inline constexpr domain::OpdId kDiskominfo{1};
inline constexpr domain::OpdId kInspektorat{2};
inline constexpr domain::OpdId kDpupr{7};
inline constexpr domain::OpdId kDlhkp{8};
inline constexpr domain::OpdId kPdam{9};

inline domain::Part part(std::int64_t id, domain::PartState state,
                         domain::OpdId opd = given::kDpupr) {
  domain::Part part;
  part.id = {id};
  part.opd = opd;
  part.state = state;
  return part;
}

/// Someone of `role` who belongs to the body that this role usually belongs to.
inline domain::Actor actor(domain::Role role) {
  using domain::Role;
  switch (role) {
    case Role::triage:
      return {role, kDiskominfo};
    case Role::inspector:
      return {role, kInspektorat};
    case Role::opd_officer:
    case Role::opd_head:
      return {role, kDpupr};
    default:
      return {role, std::nullopt};
  }
}

/// The message of the first error of `field`; empty: there is none.
inline std::string code_of(const domain::FieldErrors& errors, std::string_view field) {
  const auto* error = errors.find(field);
  return error == nullptr ? "" : error->code;
}

}  // namespace given
