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
  std::string word;   ///< in lower case
};

[[nodiscard]] std::vector<Token> tokens_of(std::string_view text);

}  // namespace domain
