// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/text/tokens.hpp"

#include <utility>

#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/unicode.hpp"

namespace domain {
namespace {

/// Bytes of the character of a word at `at`; 0 if there is none.
std::size_t word_character(std::string_view text, std::size_t at) {
  if (text[at] == '\'') return 1;
  const auto next = unicode::decode(text.substr(at));
  return next && unicode::is_word_character(next->code_point) ? next->bytes : 0;
}

std::size_t bytes_at(std::string_view text, std::size_t at) {
  const auto next = unicode::decode(text.substr(at));
  return next ? next->bytes : 1;
}

Token token(std::string_view text, std::size_t begin, std::size_t end) {
  const auto written = text.substr(begin, end - begin);
  auto word = unicode::without_case(written);
  const auto first = unicode::decode(written);
  const auto folded = unicode::decode(word);
  const bool large = first && folded && first->code_point != folded->code_point;
  return {begin, end, std::move(word), large};
}

}  // namespace

std::vector<Token> tokens_of(std::string_view plain) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < plain.size();) {
    auto end = at;
    while (end < plain.size()) {
      const auto bytes = word_character(plain, end);
      if (bytes == 0) break;
      end += bytes;
    }
    if (end > at) tokens.push_back(token(plain, at, end));
    at = end > at ? end : at + bytes_at(plain, at);
  }
  return tokens;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (auto& one : tokens_of(plain(text))) words.push_back(std::move(one.word));
  return words;
}

std::size_t says(const std::vector<Token>& tokens, std::size_t at, std::string_view phrase) {
  std::size_t count = 0;
  while (!phrase.empty()) {
    const auto end = phrase.find_first_of(" -");
    if (at + count >= tokens.size() || tokens[at + count].word != phrase.substr(0, end)) return 0;
    ++count;
    phrase.remove_prefix(end == std::string_view::npos ? phrase.size() : end + 1);
  }
  return count;
}

}  // namespace domain
