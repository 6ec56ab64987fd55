// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Unicode's own classes, as far as a text of people needs them; utf8proc's home.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace domain::unicode {

struct Decoded {
  char32_t code_point;
  std::size_t bytes;
};

/// The code point at the start of `utf8`, or nothing if its bytes are broken or there are none.
[[nodiscard]] std::optional<Decoded> decode(std::string_view utf8);

/// Appends the UTF-8 of `c`.
void append(std::string& utf8, char32_t c);

/// LF, CR, VT, FF, NEL, the separators of lines and paragraphs.
[[nodiscard]] bool is_line_end(char32_t c);

/// TAB and every space (category Zs); no line end.
[[nodiscard]] bool is_space(char32_t c);

[[nodiscard]] bool is_white(char32_t c);  ///< either

/// Every dash (category Pd), and the minus sign.
[[nodiscard]] bool is_dash(char32_t c);

/// Joins or varies what stands beside it: U+200C, U+200D, variation selectors.
[[nodiscard]] bool is_joiner(char32_t c);

/// Has no shape of its own, joiners too: controls that are no white space, default ignorable code
/// points, the marks of interlinear annotation, the blank of Braille; and noncharacters, that no
/// text may hold.
[[nodiscard]] bool is_invisible(char32_t c);

/// The value of a decimal digit of any script.
[[nodiscard]] std::optional<int> digit_of(char32_t c);

/// Whether it is a letter or a mark of one (categories L and M), a number too.
[[nodiscard]] bool is_word_character(char32_t c);

/// True for a letter or a number: what shows by itself, as a mark above or below does not.
[[nodiscard]] bool is_letter_or_number(char32_t c);

/// `c` as a title begins with it, if it is a small letter; else itself.
[[nodiscard]] char32_t capital_of(char32_t c);

/// NFC; NFKC; NFKC without case. Errors: std::invalid_argument if it is not UTF-8.
[[nodiscard]] std::string composed(std::string_view utf8);
[[nodiscard]] std::string compatible(std::string_view utf8);
[[nodiscard]] std::string without_case(std::string_view utf8);

}  // namespace domain::unicode
