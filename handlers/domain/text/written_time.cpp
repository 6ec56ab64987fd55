// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/text/written_time.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "handlers/domain/text/characters.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

/// Other spellings of months than kMonthNames and its first three letters.
constexpr std::array kMonthSpellings{
    Word{2U, "pebruari"},  Word{2U, "peb"},     Word{2U, "february"}, Word{1U, "january"},
    Word{3U, "march"},     Word{5U, "may"},     Word{6U, "june"},     Word{7U, "july"},
    Word{8U, "august"},    Word{8U, "aug"},     Word{8U, "ags"},      Word{8U, "agst"},
    Word{8U, "agt"},       Word{9U, "sept"},    Word{10U, "october"}, Word{10U, "oct"},
    Word{11U, "nopember"}, Word{11U, "nop"},    Word{11U, "nopb"},    Word{12U, "december"},
    Word{12U, "dec"},      Word{12U, "desemb"},
};
/// Beside the names of weekdays, of which nobody is held to the right one.
constexpr std::array<std::string_view, 6> kBesideDates{"tanggal", "tgl",  "tgl.",
                                                       "hari",    "ahad", "jum'at"};
/// Between the parts of a date.
constexpr std::array<std::string_view, 4> kWithinDates{"bulan", "bln", "tahun", "thn"};
/// Of a day without its year that is as near as this, one may have meant either.
constexpr std::chrono::days kNear{60};
constexpr std::array<std::string_view, 8> kAroundTimes{"pukul", "jam", "pkl", "pkl.",
                                                       "wib",   "-",   "at",  "(wib)"};
/// Hours of the clocks of which one writes by name.
constexpr std::array kZones{Word{0, "utc"}, Word{0, "gmt"}, Word{0, "z"}, Word{8, "wita"},
                            Word{9, "wit"}};

/// One to four digits alone.
std::optional<int> figure(std::string_view text) {
  if (text.empty() || text.size() > 4 || !std::ranges::all_of(text, is_digit)) return std::nullopt;
  int value = 0;
  for (const char c : text) value = value * 10 + (c - '0');
  return value;
}

std::vector<std::string> split(std::string_view text, std::string_view marks) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(marks), text.size());
    if (end > 0) parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

std::optional<unsigned> month_of(std::string_view text) {
  if (const auto number = figure(text))
    return text.size() <= 2 ? std::optional(static_cast<unsigned>(*number)) : std::nullopt;
  for (unsigned i = 0; i < kMonthNames.size(); ++i) {
    const auto name = comparison_key(kMonthNames.at(i));
    if (text == name || text == std::string_view(name).substr(0, 3)) return i + 1;
  }
  return value_of(kMonthSpellings, text);
}

/// `'26` too.
std::optional<int> year_of(std::string_view text) {
  if (text.size() == 3 && text.front() == '\'') text.remove_prefix(1);
  const auto number = figure(text);
  if (!number || (text.size() != 2 && text.size() != 4)) return std::nullopt;
  return text.size() == 2 ? 2000 + *number : *number;
}

std::optional<Date> date_from(std::optional<int> year, std::optional<unsigned> month,
                              std::string_view day) {
  const auto number = figure(day);
  if (!year || !month || !number || day.size() > 2) return std::nullopt;
  const Date date{std::chrono::year(*year), std::chrono::month(*month),
                  std::chrono::day(static_cast<unsigned>(*number))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

/// 29 February waits for its leap year.
std::optional<Date> nearest(std::optional<unsigned> month, std::string_view day, Date today,
                            Yearless yearless) {
  constexpr int kYearsBetweenLeapDays = 8;
  const int step = yearless == Yearless::past ? -1 : 1;
  for (int i = 0; i <= kYearsBetweenLeapDays; ++i) {
    const auto date = date_from(static_cast<int>(today.year()) + i * step, month, day);
    if (date && (yearless == Yearless::past ? *date <= today : *date >= today)) return date;
  }
  return std::nullopt;
}

/// "minggu", "tgl", "(minggu)": in front of a date or behind it.
bool stands_beside_dates(std::string_view word) {
  if (word.starts_with('(') && word.ends_with(')')) word = word.substr(1, word.size() - 2);
  return is_among(word, kBesideDates) ||
         std::ranges::any_of(kWeekdayNames,
                             [&](std::string_view name) { return comparison_key(name) == word; });
}

/// `words`: in lower case, without commas.
std::optional<Date> date_of(std::span<const std::string> words, Date today, Yearless yearless) {
  while (words.size() > 1 && stands_beside_dates(words.front())) words = words.subspan(1);
  while (words.size() > 1 && stands_beside_dates(words.back()))
    words = words.first(words.size() - 1);
  std::string text;
  for (const auto& word : words)
    if (!is_among(word, kWithinDates)) text += (text.empty() ? "" : " ") + word;
  if (text.empty() || !is_digit(text.front()) || text.back() == '/' || text.back() == '-')
    return std::nullopt;
  const auto parts = split(text, " /-.");
  if (parts.size() == 3) {
    if (parts[0].size() == 4) return date_from(year_of(parts[0]), month_of(parts[1]), parts[2]);
    return date_from(year_of(parts[2]), month_of(parts[1]), parts[0]);
  }
  // "12.11" is a time.
  const bool is_named = parts.size() == 2 && !is_digit(parts[1].front());
  if (parts.size() != 2 || (!is_named && text.find_first_of("/-") == std::string::npos))
    return std::nullopt;
  return nearest(month_of(parts[1]), parts[0], today, yearless);
}

struct Clock {
  milliseconds since_midnight;
  std::optional<minutes> offset;
};

/// `+0700`, `-05:00`, `+07`, or the name of a zone.
std::optional<minutes> offset_of(std::string_view text) {
  if (const auto hours = value_of(kZones, text)) return std::chrono::hours(*hours);
  if (text.size() < 3 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  std::string digits;
  for (const char c : text.substr(1))
    if (c != ':') digits += c;
  if (digits.size() == 2) digits += "00";
  const auto number = digits.size() == 4 ? figure(digits) : std::nullopt;
  if (!number || *number / 100 > 14 || *number % 100 > 59) return std::nullopt;
  const minutes offset(*number / 100 * 60 + *number % 100);
  return text[0] == '-' ? -offset : offset;
}

/// Takes what stands behind the figures of a time: "z", "+0000", "am", "wib".
bool take_end(std::string& text, std::optional<minutes>& offset, std::string& half) {
  const auto end = text.find_first_not_of("0123456789.:");
  if (end == std::string::npos) return true;
  const auto behind = text.substr(end);
  text.resize(end);
  if (behind == "wib") return true;
  if (behind == "am" || behind == "pm") {
    half = behind;
    return true;
  }
  offset = offset_of(behind);
  return offset.has_value();
}

std::optional<Clock> clock_of(std::string text, std::string half) {
  Clock clock{};
  if (!take_end(text, clock.offset, half)) return std::nullopt;
  auto parts = split(text, ".:");
  if (parts.size() < 2 || parts.size() > 4 || parts[0].size() > 2 || text.back() == '.')
    return std::nullopt;
  auto hour = figure(parts[0]);
  const auto minute = figure(parts[1]);
  const auto second = parts.size() > 2 ? figure(parts[2]) : 0;
  if (!hour || !minute || !second || parts[1].size() != 2) return std::nullopt;
  if (parts.size() > 2 && parts[2].size() != 2) return std::nullopt;
  if (!half.empty()) {
    if (*hour < 1 || *hour > 12) return std::nullopt;
    hour = *hour % 12 + (half == "pm" ? 12 : 0);
  }
  if (*hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  clock.since_midnight =
      std::chrono::hours(*hour) + minutes(*minute) + std::chrono::seconds(*second);
  return clock;
}

/// In lower case, at spaces and commas; "2026-11-29t12:30" as two.
std::vector<std::string> words_of(std::string_view typed) {
  auto text = comparison_key(typed);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool between =
        i > 0 && i + 1 < text.size() && is_digit(text[i - 1]) && is_digit(text[i + 1]);
    if (text[i] == ',' || (text[i] == 't' && between)) text[i] = ' ';
  }
  return split(text, " ");
}

}  // namespace

std::optional<Date> read_written_date(std::string_view typed, Date today, Yearless yearless) {
  return date_of(words_of(typed), today, yearless);
}

std::optional<TwoDays> unsure_year(std::string_view typed, Date today, Yearless yearless) {
  const auto past = read_written_date(typed, today, Yearless::past);
  const auto coming = read_written_date(typed, today, Yearless::coming);
  if (!past || !coming || *past == *coming) return std::nullopt;
  const auto day = std::chrono::sys_days(today);
  const auto away = yearless == Yearless::past ? std::chrono::sys_days(*coming) - day
                                               : day - std::chrono::sys_days(*past);
  return away <= kNear ? std::optional(TwoDays{*past, *coming}) : std::nullopt;
}

std::optional<Date> read_sure_date(std::string_view typed, Date today, Yearless yearless) {
  if (unsure_year(typed, today, yearless)) return std::nullopt;
  return read_written_date(typed, today, yearless);
}

std::string written_date(Date date) {
  const auto name = kMonthNames.at(static_cast<unsigned>(date.month()) - 1);
  return std::to_string(static_cast<unsigned>(date.day())) + " " + std::string(name) + " " +
         std::to_string(static_cast<int>(date.year()));
}

std::optional<Instant> read_written_time(std::string_view typed, Date today, Yearless yearless) {
  std::vector<std::string> words;
  std::optional<minutes> offset;
  std::string half;
  for (auto& word : words_of(typed)) {
    if (word == "am" || word == "pm" || word == "a.m." || word == "p.m.") {
      if (!half.empty()) return std::nullopt;
      half = word[0] == 'a' ? "am" : "pm";
    } else if (const auto stated = offset_of(word)) {
      if (offset) return std::nullopt;
      offset = stated;
    } else if (!is_among(word, kAroundTimes)) {
      words.push_back(std::move(word));
    }
  }
  // From the end: of "9.11.26 10.11.26" the first is the date.
  for (auto at = words.size(); at-- > 0;) {
    const auto clock = clock_of(words[at], half);
    if (!clock || (clock->offset && offset)) continue;
    auto others = words;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(at));
    const auto date = date_of(others, today, yearless);
    if (!date) continue;
    const auto ahead = clock->offset ? clock->offset : offset;
    return std::chrono::sys_days{*date} + clock->since_midnight - ahead.value_or(kWibOffset);
  }
  return std::nullopt;
}

}  // namespace domain
