// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/offered.hpp"

#include <algorithm>
#include <array>

#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/domain/text/tokens.hpp"
#include "offered.words.hpp"

namespace domain {
namespace {

namespace lists = word_lists::offered;

constexpr std::size_t kLongestPhrase = 3;  // words
constexpr std::size_t kLongestName = 4;    // words

/// How many tokens from `at` on are the longest phrase of `list`; 0 if none.
template <std::size_t N>
std::size_t says(const std::vector<Token>& tokens, std::size_t at,
                 const std::array<std::string_view, N>& list) {
  std::string phrase;
  std::size_t found = 0;
  for (std::size_t n = 0; n < kLongestPhrase && at + n < tokens.size(); ++n) {
    phrase += (n == 0 ? "" : " ") + tokens[at + n].word;
    if (std::ranges::binary_search(list, std::string_view(phrase))) found = n + 1;
  }
  return found;
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

/// The name that begins at token `at`; empty if none does.
std::string name_at(std::string_view text, const std::vector<Token>& tokens, std::size_t at,
                    bool with_capitals) {
  std::string name;
  for (std::size_t n = 0; n < kLongestName && at + n < tokens.size(); ++n) {
    const auto& token = tokens[at + n];
    const auto between = text.substr(tokens[at + n - 1].end, token.begin - tokens[at + n - 1].end);
    const bool joined =
        between.find_first_not_of(n == 0 ? " :.=,\n" : " .") == std::string_view::npos;
    const bool is_word = token.word.find_first_of("0123456789") == std::string::npos &&
                         !std::ranges::binary_search(lists::kNoNames, std::string_view(token.word));
    if (!joined || !is_word || (with_capitals && !is_capital(text[token.begin]))) break;
    // A full stop ends the sentence, but for the one of an initial.
    if (n > 0 && between.front() == '.' && tokens[at + n - 1].word.size() > 2) break;
    name += (n == 0 ? "" : " ") + std::string(text.substr(token.begin, token.end - token.begin));
  }
  return count_code_points(name) >= kNameLength.least ? name : std::string();
}

}  // namespace

std::vector<Phone> phones_in(std::string_view text) {
  std::vector<Phone> phones;
  for (const auto& finding : scan_public_text(text)) {
    if (finding.kind != FindingKind::phone) continue;
    const auto phone = Phone::parse(plain(finding.text), PhoneRule::contact);
    if (phone && std::ranges::find(phones, *phone) == phones.end()) phones.push_back(*phone);
  }
  return phones;
}

std::vector<std::string> names_in(std::string_view text) {
  const auto folded = plain(text);
  const auto tokens = tokens_of(folded);
  std::vector<std::string> names;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const auto sure = says(tokens, at, lists::kSaysName);
    const auto length = std::max(sure, says(tokens, at, lists::kMaySayName));
    if (length == 0) continue;
    auto name = name_at(folded, tokens, at + length, sure == 0);
    if (!name.empty() && std::ranges::find(names, name) == names.end())
      names.push_back(std::move(name));
    at += length - 1;
  }
  return names;
}

}  // namespace domain
