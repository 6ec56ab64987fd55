// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/positions.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/text/characters.hpp"

namespace domain {
namespace {

constexpr std::size_t kReleasedDecimals = 3;
/// How far the words that make a number a position stand before it, in bytes.
constexpr std::size_t kNear = 24;
/// How far the two halves of a position stand apart.
constexpr std::size_t kApart = 16;

// Indonesia: 11° S to 6° N, 95° to 141° E.
constexpr int kSouth = 11;
constexpr int kWest = 95;
constexpr int kEast = 141;

constexpr std::array<std::string_view, 14> kPositionWords{
    "lat",   "latitude",  "lintang", "long",  "longitude", "lon", "lng",
    "bujur", "koordinat", "posisi",  "titik", "lokasi",    "gps", "map"};

constexpr std::array<std::string_view, 16> kUnits{
    "ha",     "m",       "km",    "cm", "mm", "kg",     "ton",   "liter",
    "hektar", "hektare", "meter", "m2", "m3", "persen", "detik", "mg"};

constexpr std::array<std::string_view, 3> kDegrees{"\u00B0", "o", " \u030A"};
constexpr std::array<std::string_view, 9> kDirections{"LS", "LU", "BT", "S", "N",
                                                      "E",  "W",  "T",  "U"};

std::size_t after_spaces(std::string_view text, std::size_t at) {
  return end_of(text, at, [](char c) { return c == ' '; });
}

std::size_t after_degree(std::string_view text, std::size_t at) {
  for (const auto sign : kDegrees)
    if (text.substr(at).starts_with(sign)) return at + sign.size();
  return at;
}

std::size_t after_direction(std::string_view text, std::size_t at) {
  const auto begin = after_spaces(text, at);
  const auto word = short_word_at(text, begin);
  const bool is = std::ranges::find(kDirections, word) != kDirections.end();
  return is && begin <= at + 1 ? begin + word.size() : at;
}

/// A number with decimals.
struct Decimal {
  Piece piece;
  int whole;
  std::size_t decimals;
  [[nodiscard]] bool is_longitude() const { return whole >= kWest && whole <= kEast; }
  [[nodiscard]] bool is_latitude() const { return whole <= kSouth; }
};

/// The one whose first digit stands at `at`.
std::optional<Decimal> decimal_at(std::string_view text, std::size_t at) {
  const auto mark = end_of(text, at, is_digit);
  if (mark == at || mark > at + 3 || mark >= text.size() ||
      (text[mark] != '.' && text[mark] != ','))
    return std::nullopt;
  const auto end = end_of(text, mark + 1, is_digit);
  if (end == mark + 1) return std::nullopt;
  int whole = 0;
  for (auto i = at; i < mark; ++i) whole = whole * 10 + (text[i] - '0');
  return Decimal{{at, end}, whole, end - mark - 1};
}

/// True if more decimals follow: a version or an amount.
bool goes_on(std::string_view text, std::size_t end, std::string_view marks) {
  return end + 1 < text.size() && marks.find(text[end]) != std::string_view::npos &&
         is_digit(text[end + 1]);
}

/// Could be half of a position, by its looks.
bool is_fine(std::string_view text, const Decimal& one) {
  const auto unit = short_word_at(text, after_spaces(text, one.piece.end));
  return one.decimals > kReleasedDecimals && (one.is_latitude() || one.is_longitude()) &&
         !goes_on(text, one.piece.end, ".") && std::ranges::find(kUnits, unit) == kUnits.end() &&
         text.substr(one.piece.end, 1) != "%";
}

bool speaks_of_position(std::string_view text, std::size_t at) {
  const auto from = at > kNear ? at - kNear : 0;
  const auto before = small(text.substr(from, at - from));
  return std::ranges::any_of(kPositionWords, [&](std::string_view word) {
    const auto found = before.rfind(word);
    return found != std::string::npos && begins_word(before, found);
  });
}

/// True if what stands at a latitude says that it is one.
bool is_said(std::string_view text, const Decimal& one) {
  const auto at = one.piece.begin;
  const bool minus = at > 0 && text[at - 1] == '-' && begins_word(text, at - 1);
  const auto behind = after_degree(text, one.piece.end);
  return minus || one.is_longitude() || behind > one.piece.end ||
         after_direction(text, behind) > behind || speaks_of_position(text, at);
}

/// "7°40'05,2\" S" from its first digit on; `at` if there is none.
std::size_t after_degrees(std::string_view text, std::size_t at) {
  const auto whole = end_of(text, at, is_digit);
  const auto degree = after_degree(text, after_spaces(text, whole));
  if (whole > at + 3 || degree == after_spaces(text, whole)) return at;
  const auto number = [&](std::size_t from) {
    const auto end = end_of(text, from, is_digit);
    return goes_on(text, end, ".,") ? end_of(text, end + 1, is_digit) : end;
  };
  const auto minutes = after_spaces(text, degree);
  const auto minutes_end = number(minutes);
  if (minutes_end == minutes || minutes_end >= text.size() || text[minutes_end] != '\'') return at;
  const bool fine = minutes_end > minutes + 4;  // "40.08"
  const auto seconds = after_spaces(text, minutes_end + 1);
  const auto seconds_end = number(seconds);
  if (seconds_end == seconds) return fine ? after_direction(text, minutes_end + 1) : at;
  auto end = seconds_end;
  while (end < text.size() && end < seconds_end + 2 && (text[end] == '"' || text[end] == '\''))
    ++end;
  return after_direction(text, end);
}

/// "8M5J+2X": the short and the long form of an open location code.
std::size_t after_plus_code(std::string_view text, std::size_t at) {
  constexpr auto is_code = [](char c) {
    return std::string_view("23456789CFGHJMPQRVWX").find(c) != std::string_view::npos;
  };
  const auto plus = end_of(text, at, is_code);
  const auto before = text.substr(at, plus - at);
  if (before.size() < 4 || before.size() > 8 || plus >= text.size() || text[plus] != '+') return at;
  const auto end = end_of(text, plus + 1, is_code);
  const auto after = end - plus - 1;
  const bool whole = end == text.size() || !is_word_byte(text[end]);
  const bool letters = std::ranges::any_of(before, is_letter);
  return after >= 2 && after <= 3 && whole && letters ? end : at;
}

}  // namespace

std::vector<Piece> scan_for_positions(const Scanned& scanned) {
  const auto text = scanned.plain();
  std::vector<Piece> found;
  std::optional<Decimal> waits;  // a latitude that nothing says is one, until its longitude comes
  for (std::size_t at = 0; at < text.size();) {
    const bool begins = is_word_byte(text[at]) && begins_word(text, at) &&
                        (at < 2 || text[at - 1] != '.' || !is_digit(text[at - 2]));
    if (!begins) {
      ++at;
      continue;
    }
    auto end = std::max(after_plus_code(text, at), at);
    if (is_digit(text[at])) end = std::max(end, after_degrees(text, at));
    if (end > at) {
      found.push_back({at, end});
      at = end;
      continue;
    }
    const auto one = decimal_at(text, at);
    if (one && is_fine(text, *one)) {
      const bool pair = waits && one->is_longitude() && at - waits->piece.end <= kApart;
      if (pair) found.push_back(waits->piece);
      waits.reset();
      if (is_said(text, *one))
        found.push_back(one->piece);
      else
        waits = one;
    }
    at = one ? one->piece.end : end_of(text, at, is_word_byte);
  }
  return found;
}

}  // namespace domain
