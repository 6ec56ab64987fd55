// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/plates.hpp"

#include <algorithm>
#include <string>

#include "handlers/domain/text/characters.hpp"
#include "plates.words.hpp"

namespace domain {
namespace {

using word_lists::plates::kAreas;
using word_lists::plates::kClasses;
using word_lists::plates::kVehicles;
using word_lists::plates::kWords;

constexpr std::size_t kNear = 32;

/// "AA 1234 XY": its three parts.
struct Shape {
  Piece area;
  Piece number;
  Piece series;
  [[nodiscard]] std::size_t digits() const { return number.end - number.begin; }
};

/// Behind at most three marks, one of them no space.
std::size_t after_gap(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 3;
  std::size_t marks = 0;
  auto end = at;
  for (; end < text.size() && end < at + kLongest; ++end) {
    if (std::string_view(" -._/\n").find(text[end]) == std::string_view::npos) break;
    marks += text[end] == ' ' ? 0 : 1;
  }
  return marks > 1 ? at : end;
}

std::optional<Shape> shape_at(std::string_view text, std::size_t at) {
  if (!is_letter(text[at]) || !begins_word(text, at)) return std::nullopt;
  const auto area = end_of(text, at, is_letter);
  if (area > at + 2 || !is_among(small(text.substr(at, area - at)), kAreas)) return std::nullopt;
  const auto number = after_gap(text, area);
  const auto digits = end_of(text, number, is_digit);
  const auto series = after_gap(text, digits);
  const auto end = end_of(text, series, is_letter);
  const bool sized = digits > number && digits <= number + 4 && end > series && end <= series + 3;
  if (!sized || (end < text.size() && is_word_byte(text[end]))) return std::nullopt;
  return Shape{{at, area}, {number, digits}, {series, end}};
}

/// True if what stands shortly before speaks of a vehicle, in the same sentence.
bool speaks_of_vehicle(std::string_view before) {
  return std::ranges::any_of(kVehicles, [&](std::string_view word) {
    const auto found = before.rfind(word);
    if (found == std::string_view::npos || !begins_word(before, found)) return false;
    const auto end = found + word.size();
    return end == before.size() || !is_word_byte(before[end]);
  });
}

/// The word that stands directly before.
std::string_view last_word(std::string_view before) {
  auto end = before.size();
  while (end > 0 && std::string_view(" .:-").find(before[end - 1]) != std::string_view::npos) --end;
  auto begin = end;
  while (begin > 0 && is_word_byte(before[begin - 1])) --begin;
  return before.substr(begin, end - begin);
}

}  // namespace

std::optional<Piece> plate_at(std::string_view text, std::size_t at) {
  const auto shape = shape_at(text, at);
  if (!shape) return std::nullopt;
  const Piece whole{at, shape->series.end};
  const auto from = at > kNear ? at - kNear : 0;
  const auto before = small(text.substr(from, at - from));
  if (is_among(last_word(before), kClasses)) return std::nullopt;
  const auto sentence = before.find_last_of(".;!?\n");
  const auto same = std::string_view(before).substr(sentence == std::string::npos ? 0 : sentence);
  if (speaks_of_vehicle(same.ends_with("nopol.") ? before : same)) return whole;

  const auto series = text.substr(shape->series.begin, shape->series.end - shape->series.begin);
  const auto area = text.substr(at, shape->area.end - at);
  if (is_among(small(series), kWords)) return std::nullopt;
  const bool loud = std::ranges::all_of(area, is_upper) && std::ranges::all_of(series, is_upper);
  if (loud) return shape->digits() >= 3 ? std::optional(whole) : std::nullopt;
  // In lower case "d 200 m" is a sentence: a plate then has four digits, or two letters before.
  const bool plain = shape->digits() == 4 || (shape->digits() == 3 && area.size() == 2);
  return plain ? std::optional(whole) : std::nullopt;
}

}  // namespace domain
