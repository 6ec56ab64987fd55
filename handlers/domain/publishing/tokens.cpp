// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/tokens.hpp"

#include <algorithm>
#include <utility>

namespace domain {
namespace {

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' ||
         byte >= 0x80;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_word_byte(text[at])) {
      ++at;
      continue;
    }
    auto end = at;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    std::string word(text.substr(at, end - at));
    std::ranges::transform(word, word.begin(), lower);
    tokens.push_back({at, end, std::move(word)});
    at = end;
  }
  return tokens;
}

}  // namespace domain
