// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/figures.hpp"

#include <algorithm>
#include <array>

#include "handlers/domain/code.hpp"
#include "handlers/domain/publishing/groups.hpp"
#include "handlers/domain/text/characters.hpp"

namespace domain {
namespace {

/// What makes a number behind which it stands a quantity.
constexpr std::array<std::string_view, 16> kUnits{
    "rupiah", "juta", "jt",    "ribu",  "rb", "miliar", "milyar", "triliun",
    "kwh",    "kva",  "liter", "meter", "m3", "m2",     "persen", "ton"};

bool is_blank(char c) {
  return c == ' ';
}

bool fits(std::string_view text, const Group& group, std::size_t longest, int most) {
  const auto value = value_of(text, group);
  return group.size() <= longest && value >= 1 && value <= most;
}

bool is_year(std::string_view text, const Group& group) {
  const auto value = value_of(text, group);
  return group.size() == 4 && value >= 1900 && value <= 2100;
}

bool goes_on(std::string_view text, std::size_t end, char mark) {
  return end + 1 < text.size() && text[end] == mark && is_digit(text[end + 1]);
}

/// "08-11-2026", "2026.11.08", "29/11/26", "8 11 2026".
std::size_t after_date(std::string_view text, const std::vector<Group>& groups, std::size_t at) {
  if (groups.size() < 3) return at;
  const auto first = gap_between(text, groups[0], groups[1]);
  const auto second = gap_between(text, groups[1], groups[2]);
  if (first.size() != 1 || first != second || first == "\n") return at;
  const bool days = fits(text, groups[0], 2, 31) && fits(text, groups[1], 2, 12);
  const bool short_year =
      days && groups[2].size() == 2 && first != " " && !goes_on(text, groups[2].end, first[0]);
  const bool year_first =
      is_year(text, groups[0]) && fits(text, groups[1], 2, 12) && fits(text, groups[2], 2, 31);
  const bool year_last = days && is_year(text, groups[2]);
  return year_last || short_year || year_first ? groups[2].end : at;
}

/// "20261130", alone or with a time behind it: how a camera calls its pictures.
std::size_t after_stamp(std::string_view text, const std::vector<Group>& groups, std::size_t at) {
  const auto part = [&](std::size_t from, std::size_t size) {
    return Group{groups[0].begin + from, groups[0].begin + from + size};
  };
  const bool day = (groups[0].size() == 8 || groups[0].size() == 14) && is_year(text, part(0, 4)) &&
                   text[at] == '2' && fits(text, part(4, 2), 2, 12) &&
                   fits(text, part(6, 2), 2, 31);
  if (!day) return at;
  const bool time = groups[0].size() == 8 && groups.size() > 1 && groups[1].size() == 6 &&
                    gap_between(text, groups[0], groups[1]).size() == 1;
  return groups[time ? 1 : 0].end;
}

/// Where an hour of the clock ends: "8.30", "08:00"; `at` if none does.
std::size_t after_clock(std::string_view text, std::size_t at) {
  const Group hour{at, end_of(text, at, is_digit)};
  if (hour.size() == 0 || hour.size() > 2 || value_of(text, hour) > 24) return at;
  if (hour.end >= text.size() || (text[hour.end] != '.' && text[hour.end] != ':')) return at;
  const Group minute{hour.end + 1, end_of(text, hour.end + 1, is_digit)};
  const bool is = minute.size() == 2 && value_of(text, minute) < 60 &&
                  !goes_on(text, minute.end, text[hour.end]);
  return is ? minute.end : at;
}

/// "08.00-14.00", "07.30 - 12.00": from one hour to another.
std::size_t after_hours(std::string_view text, std::size_t at) {
  const auto first = after_clock(text, at);
  if (first == at) return at;
  auto next = end_of(text, first, is_blank);
  if (next < text.size() && (text[next] == '-' || text[next] == '/')) ++next;
  next = end_of(text, next, is_blank);
  if (next == first || next > first + 4) return at;
  const auto last = after_clock(text, next);
  return last > next ? last : at;
}

/// "470/1234/2026", "050/12/VI/2026" up to its letters: a number of a letter ends with its year.
std::size_t after_document(std::string_view text, const std::vector<Group>& groups,
                           std::size_t at) {
  if (begins_mobile(text.substr(at, groups[0].size()))) return at;
  auto end = at;
  for (std::size_t i = 1; i < groups.size(); ++i) {
    if (gap_between(text, groups[i - 1], groups[i]) != "/") break;
    if (is_year(text, groups[i])) end = groups[i].end;
  }
  return end;
}

/// Where the digits, dots and commas of an amount end.
std::size_t after_digits(std::string_view text, std::size_t at) {
  auto end = at;
  while (end < text.size() &&
         (is_digit(text[end]) || goes_on(text, end, '.') || goes_on(text, end, ',')))
    ++end;
  return end;
}

/// "Rp 1.500.000", "Rp12500000".
std::size_t after_money(std::string_view text, std::size_t at) {
  if (!begins_word(text, at) || text.size() < at + 3) return at;
  const bool rupiah =
      (text[at] == 'R' || text[at] == 'r') && (text[at + 1] == 'p' || text[at + 1] == 'P');
  if (!rupiah) return at;
  auto begin = at + 2;
  if (text[begin] == '.') ++begin;
  begin = end_of(text, begin, is_blank);
  if (begin >= text.size() || !is_digit(text[begin]) || text[begin] == '0') return at;
  return after_digits(text, begin);
}

/// "12500000 rupiah".
std::size_t after_quantity(std::string_view text, std::size_t at) {
  if (text[at] == '0') return at;
  const auto end = after_digits(text, at);
  const auto unit = end_of(text, end, is_blank);
  const auto word = short_word_at(text, unit);
  const bool is = unit <= end + 1 && std::ranges::find(kUnits, word) != kUnits.end();
  return is ? end : at;
}

}  // namespace

bool begins_mobile(std::string_view digits) {
  return digits.size() >= 4 && (digits.starts_with("08") || digits.starts_with("628"));
}

bool is_amount(std::string_view run) {
  if (run.find_first_not_of("0123456789.") != std::string_view::npos) return false;
  auto rest = run;
  auto dot = rest.find('.');
  if (dot == std::string_view::npos || dot == 0 || dot > 3 || run.front() == '0') return false;
  while (dot != std::string_view::npos) {
    rest.remove_prefix(dot + 1);
    dot = rest.find('.');
    if ((dot == std::string_view::npos ? rest.size() : dot) != 3) return false;
  }
  return true;
}

std::size_t after_code(std::string_view text, std::size_t at) {
  constexpr std::size_t kShownLength = 13;  // XXXX-XXXX-XXX
  if (!is_word_byte(text[at]) || !begins_word(text, at)) return at;
  const auto shown = text.substr(at, kShownLength);
  const auto end = at + kShownLength;
  const bool shaped = shown.size() == kShownLength && shown[4] == '-' && shown[9] == '-' &&
                      (end == text.size() || !is_word_byte(text[end]));
  if (!shaped || !std::ranges::any_of(shown, is_letter)) return at;
  return ComplaintCode::parse(shown) ? end : at;
}

std::size_t after_figure(std::string_view text, std::size_t at) {
  if (const auto end = std::max(after_code(text, at), after_money(text, at)); end > at) return end;
  if (!is_digit(text[at]) || (at > 0 && is_digit(text[at - 1]))) return at;
  const auto groups = groups_at(text, at);
  return std::max({after_date(text, groups, at), after_stamp(text, groups, at),
                   after_hours(text, at), after_document(text, groups, at),
                   after_quantity(text, at)});
}

}  // namespace domain
