// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The letters, digits and white space that a text has once `plain` has read it, whatever script
/// or spelling they came in; and a word among those of a list.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

namespace domain {

[[nodiscard]] constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
/// True also of nothing.
[[nodiscard]] constexpr bool is_number(std::string_view word) {
  return std::ranges::all_of(word, is_digit);
}
[[nodiscard]] constexpr bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}
[[nodiscard]] constexpr bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
[[nodiscard]] constexpr bool is_letter(char c) {
  return is_upper(c) || (c >= 'a' && c <= 'z');
}
/// Of what is written in these letters alone: plates, addresses, the words around figures. Words of
/// people are compared as tokens, which have no case.
[[nodiscard]] constexpr char small(char c) {
  return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] inline std::string small(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = small(c);
  return out;
}
/// A byte of a word: what is no ASCII belongs to some letter.
[[nodiscard]] constexpr bool is_word_byte(char c) {
  return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// True if the word stands in the list.
template <class List>
[[nodiscard]] constexpr bool is_among(std::string_view word, const List& list) {
  return std::ranges::find(list, word) != std::end(list);
}

/// The first byte from `at` on that is not one of these, or the text's size.
[[nodiscard]] constexpr std::size_t end_of(std::string_view text, std::size_t at,
                                           bool (*is)(char)) {
  while (at < text.size() && is(text[at])) ++at;
  return at;
}

/// The word at `at`, or so much of it as says that it is none of a list.
[[nodiscard]] constexpr std::string_view short_word_at(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 16;
  return text.substr(at, end_of(text.substr(0, at + kLongest), at, is_word_byte) - at);
}

/// True if no word goes on at `at` from what stands before it.
[[nodiscard]] constexpr bool begins_word(std::string_view text, std::size_t at) {
  return at == 0 || !is_word_byte(text[at - 1]);
}

}  // namespace domain
