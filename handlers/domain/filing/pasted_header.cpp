// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/pasted_header.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "handlers/domain/filing/offered.hpp"
#include "handlers/domain/people/phone.hpp"
#include "handlers/domain/text/characters.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/domain/text/written_time.hpp"
#include "pasted_header.words.hpp"

namespace domain {
namespace {

namespace lists = word_lists::pasted_header;

constexpr std::size_t kLongestStamp = 40;  // bytes of a folded line
constexpr std::size_t kFewestFigures = 6;  // "1/9 9.14"

/// Of the shape of a date with a time, whatever order a foreign telephone gives it.
bool looks_like_stamp(std::string_view text) {
  const auto figures = static_cast<std::size_t>(std::ranges::count_if(text, is_digit));
  return figures + 1 >= kFewestFigures && is_digit(text.front()) &&
         text.find_first_of(".:") != std::string_view::npos &&
         text.find('/') != std::string_view::npos &&
         text.find_first_not_of("0123456789/.:,- apmAPM") == std::string_view::npos;
}

/// What stands before a colon is no name if the service tells there what somebody did, or if the
/// colon stands in what it quotes: `Budi mengubah subjek dari "Warga: RT 3"`.
bool is_deed(std::string_view before_colon) {
  if (std::ranges::count(before_colon, '"') % 2 != 0) return true;
  const auto key = comparison_key(before_colon);
  return std::ranges::any_of(
      lists::kDeeds, [&](std::string_view deed) { return key.find(deed) != std::string::npos; });
}

/// When a header says that it was written.
struct Stamp {
  std::optional<Instant> at = {};
  bool day_told = false;
  bool needs_name = false;  ///< a story may say so too: only a name behind it makes it a header
};

/// `key` without `word` at its beginning or its end, if it stands there whole.
std::optional<std::string> without(std::string_view key, std::string_view word) {
  if (key.starts_with(word) && key.size() > word.size() && !is_word_byte(key[word.size()]))
    return std::string(key.substr(word.size()));
  if (key.ends_with(word) && key.size() > word.size() &&
      !is_word_byte(key[key.size() - word.size() - 1]))
    return std::string(key.substr(0, key.size() - word.size()));
  return std::nullopt;
}

/// A time with one of `words` for the day, which was `days` before today.
template <class Words>
std::optional<Stamp> told_by(std::string_view key, const Words& words, Date today, int days) {
  for (const std::string_view word : words) {
    const auto time = without(key, word);
    if (!time) continue;
    const auto at = read_written_time(written_date(add_days(today, -days)) + " " + *time, today);
    if (at) return Stamp{.at = at, .day_told = true, .needs_name = true};
  }
  return std::nullopt;
}

/// "Senin" was the last one before today.
std::optional<Stamp> told_by_weekday(std::string_view key, Date today) {
  constexpr int kDaysOfWeek = 7;
  for (int days = 1; days <= kDaysOfWeek; ++days) {
    const std::chrono::weekday weekday{std::chrono::sys_days(add_days(today, -days))};
    const std::array names{comparison_key(kWeekdayNames.at(weekday.c_encoding()))};
    if (auto stamp = told_by(key, names, today, days)) return stamp;
  }
  return std::nullopt;
}

std::optional<Stamp> read_stamp(std::string_view text, Date today) {
  if (text.empty()) return std::nullopt;
  if (const auto at = read_written_time(text, today))
    return Stamp{.at = at, .needs_name = text.find('/') == std::string_view::npos};
  if (looks_like_stamp(text)) return Stamp{};
  const auto key = comparison_key(text);
  if (auto stamp = told_by(key, lists::kSameDay, today, 0)) return stamp;
  if (auto stamp = told_by(key, lists::kDayBefore, today, 1)) return stamp;
  if (auto stamp = told_by_weekday(key, today)) return stamp;
  if (read_written_time(written_date(today) + " " + std::string(text), today))
    return Stamp{.needs_name = true};
  return std::nullopt;
}

/// Whether a time stands there with day, month and year.
bool is_dated(std::string_view text, Date today) {
  const auto at = read_written_time(text, today);
  return at && at == read_written_time(text, add_days(today, -366));
}

/// Where the words before a colon end; npos if there is none.
std::size_t colon_behind(std::string_view text, std::size_t at) {
  const auto colon = text.find(": ", at);
  return colon == std::string_view::npos && text.ends_with(':') ? text.size() - 1 : colon;
}

/// "Nama: teks" behind a stamp; `at`: where it begins in `line.text`.
std::optional<PastedHeader> behind_stamp(std::string_view original, const Plain& line,
                                         std::size_t at, const Stamp& stamp) {
  PastedHeader header{.at = stamp.at, .day_told = stamp.day_told};
  const std::string_view text = line.text;
  while (at < text.size() && text[at] == ' ') ++at;
  const auto colon = colon_behind(text, at);
  if (colon == std::string_view::npos || colon <= at || is_deed(text.substr(at, colon - at))) {
    if (stamp.needs_name) return std::nullopt;
    header.rest = original.substr(line.from[text.size()]);
    return header;
  }
  const auto begin = line.from[at];
  header.sender = read_line(original.substr(begin, line.from[colon] - begin));
  header.rest = trim(original.substr(line.from[colon + 1]));
  const bool is_sender = !stamp.needs_name || reads_as_name(without_tilde(header.sender)) ||
                         Phone::parse(without_tilde(plain(header.sender)), PhoneRule::contact);
  return is_sender ? std::optional(std::move(header)) : std::nullopt;
}

/// `Nama, [29.11.2026 9:14]`, with a colon or without.
std::optional<PastedHeader> telegram_of(std::string_view original, const Plain& line, Date today,
                                        bool one_line) {
  const std::string_view text = line.text;
  const auto bracket = text.find('[');
  const auto end = text.find(']', std::min(bracket, text.size()));
  if (bracket == std::string_view::npos || end == std::string_view::npos) return std::nullopt;
  if (end - bracket > kLongestStamp) return std::nullopt;
  const auto stamp = read_stamp(trim(text.substr(bracket + 1, end - bracket - 1)), today);
  auto name = trim(text.substr(0, bracket));
  const bool comma = name.ends_with(',');
  if (comma) name = trim(name.substr(0, name.size() - 1));
  const auto behind = trim(text.substr(end + 1));
  const bool ends = behind.empty() || behind.starts_with(':');
  if (!stamp || !(ends || (comma && one_line)) || !reads_as_name(name)) return std::nullopt;
  auto rest = end + 1;
  if (behind.starts_with(':')) rest = text.find(':', rest) + 1;
  return PastedHeader{.at = stamp->at,
                      .day_told = stamp->day_told,
                      .sender = read_line(name),
                      .rest = trim(original.substr(line.from[rest]))};
}

}  // namespace

std::string_view without_tilde(std::string_view name) {
  name = trim(name);
  while (name.starts_with('~')) name = trim(name.substr(1));
  return name;
}

std::optional<PastedHeader> header_of(std::string_view original, Date today, bool one_line) {
  const auto line = plain_of(original);
  const std::string_view text = line.text;
  const bool bracket = text.starts_with('[');
  const std::string_view mark = bracket ? "]" : " - ";
  const auto end = text.find(mark);
  if (text.empty()) return std::nullopt;
  if (end == std::string_view::npos || end > kLongestStamp)
    return telegram_of(original, line, today, one_line);
  const auto written = trim(text.substr(bracket ? 1 : 0, end - (bracket ? 1 : 0)));
  const auto stamp = read_stamp(written, today);
  // Without brackets only a whole date: "29 Nov 19.30 - lampu mati: …" is a list.
  const bool is_header = stamp && (bracket || !stamp->needs_name || is_dated(written, today));
  if (!is_header) return telegram_of(original, line, today, one_line);
  return behind_stamp(original, line, end + mark.size(), *stamp);
}

std::optional<PastedHeader> number_header_of(std::string_view original) {
  const auto line = plain_of(original);
  const auto colon = line.text.find(':');
  if (colon == std::string::npos || colon > kLongestStamp) return std::nullopt;
  const auto number = std::string_view(line.text).substr(0, colon);
  const bool is_number = number.find_first_not_of("0123456789+-() ~") == std::string_view::npos &&
                         Phone::parse(without_tilde(number), PhoneRule::contact).has_value();
  if (!is_number) return std::nullopt;
  return PastedHeader{.sender = read_line(original.substr(0, line.from[colon])),
                      .rest = trim(original.substr(line.from[colon + 1]))};
}

}  // namespace domain
