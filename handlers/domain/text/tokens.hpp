// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A text as its words: letters, digits and apostrophes in a row.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

struct Token {
  std::size_t begin;  ///< bytes
  std::size_t end;    ///< bytes, behind the word
  std::string word;   ///< without case
  bool large;         ///< begins with a capital letter
};

/// The words of a text that `plain` has read; the bytes are its own.
[[nodiscard]] std::vector<Token> tokens_of(std::string_view plain);

/// The words of any text, by themselves.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

/// How many of `tokens` from `at` on say `phrase`, small words with one mark between each; 0 if
/// they do not.
[[nodiscard]] std::size_t says(const std::vector<Token>& tokens, std::size_t at,
                               std::string_view phrase);

}  // namespace domain
