// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/offered.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/domain/text/characters.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/domain/text/tokens.hpp"
#include "offered.words.hpp"

namespace domain {
namespace {

namespace lists = word_lists::offered;

constexpr std::size_t kLongestPhrase = 3;  // words
constexpr std::size_t kLongestName = 4;    // words
constexpr std::size_t kLongestSender = 6;  // words
constexpr std::size_t kLongestOrigin = 8;  // words

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

template <class List>
bool is_in(const Token& token, const List& list) {
  return std::ranges::binary_search(list, std::string_view(token.word));
}

bool has_digit(std::string_view word) {
  return std::ranges::any_of(word, is_digit);
}

/// What stands between a token and the one before it.
std::string_view gap(std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
  const auto end = at < tokens.size() ? tokens[at].begin : text.size();
  return text.substr(tokens[at - 1].end, end - tokens[at - 1].end);
}

bool is_all_large(std::string_view word) {
  return std::ranges::all_of(word, is_upper);
}

/// How many tokens from `at` on are a name; 0 if none begins there. Who writes his name with
/// capitals writes all of it so.
std::size_t name_at(std::string_view text, const std::vector<Token>& tokens, std::size_t at,
                    bool with_capitals) {
  std::size_t count = 0;
  for (; count < kLongestName && at + count < tokens.size(); ++count) {
    const auto& token = tokens[at + count];
    const auto between = gap(text, tokens, at + count);
    const bool joined =
        between.find_first_not_of(count == 0 ? " :.=,\n" : " .") == std::string_view::npos;
    if (!joined || has_digit(token.word) || is_in(token, lists::kNoNames)) break;
    if ((with_capitals || (count > 0 && tokens[at].large)) && !token.large) break;
    // A full stop ends the sentence, but for the one of an initial.
    if (count > 0 && between.front() == '.' && tokens[at + count - 1].word.size() > 2) break;
  }
  return count;
}

/// The first token from `at` on that tells no more where the writer is from.
std::size_t behind_origin(std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
  if (at >= tokens.size()) return at;
  const auto before = gap(text, tokens, at);
  const bool is_origin = is_in(tokens[at], lists::kOrigins) &&
                         before.find_first_not_of(" ,") == std::string_view::npos;
  const bool is_role =
      is_in(tokens[at], lists::kRoles) && before.find_first_not_of(' ') == std::string_view::npos;
  if (!is_origin && !is_role) return at;
  for (auto end = at + 1; end <= tokens.size() && end < at + kLongestOrigin; ++end) {
    const auto between = gap(text, tokens, end);
    const bool is_end = between.find_first_of(",!?;:\n/") != std::string_view::npos ||
                        between.starts_with(". ") || end == tokens.size();
    if (is_end || is_in(tokens[end], lists::kSpeaks)) return end;
  }
  return at;
}

std::string written(std::string_view text, const std::vector<Token>& tokens, std::size_t at,
                    std::size_t count) {
  std::string name;
  for (std::size_t n = 0; n < count; ++n)
    name +=
        (n == 0 ? "" : " ") +
        std::string(text.substr(tokens[at + n].begin, tokens[at + n].end - tokens[at + n].begin));
  return name;
}

/// Tokens of the phrase at `at` behind which a name follows, and whether it must have capitals.
struct Phrase {
  std::size_t length = 0;
  bool with_capitals = false;
};
Phrase phrase_at(std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
  if (const auto sure = says(tokens, at, lists::kSaysName)) return {sure, false};
  if (const auto label = says(tokens, at, lists::kLabelsName)) {
    const auto behind = trim(gap(text, tokens, at + label));
    if (behind.starts_with(':') || behind.starts_with('=')) return {label, false};
  }
  const auto length = says(tokens, at, lists::kMaySayName);
  const auto& last = tokens[at + std::max<std::size_t>(length, 1) - 1];
  // Where all is written large, a capital tells nothing.
  if (length == 0 || is_all_large(text.substr(last.begin, last.end - last.begin))) return {};
  return {length, true};
}

/// "Budi Hartono: …" at the beginning.
std::optional<Introduction> before_colon(const Plain& plain) {
  const auto first = std::string_view(plain.text).substr(0, plain.text.find('\n'));
  const auto colon = first.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  if (colon + 1 < first.size() && first[colon + 1] != ' ') return std::nullopt;
  const auto name = trim(first.substr(0, colon));
  if (!reads_as_name(name) || count_code_points(name) > kNameLength.most) return std::nullopt;
  return Introduction{0, plain.from[colon + 1], std::string(name)};
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

bool reads_as_name(std::string_view text) {
  const auto folded = plain(text);
  const auto tokens = tokens_of(folded);
  if (tokens.empty() || tokens.size() > kLongestSender || !tokens.front().large) return false;
  if (tokens.size() > 1 && is_in(tokens.front(), lists::kAddresses)) return true;
  return std::ranges::all_of(tokens, [](const Token& token) {
    return token.large && !is_in(token, lists::kMatters) && !is_in(token, lists::kNoNames);
  });
}

std::vector<Introduction> introductions_in(std::string_view text) {
  const auto folded = plain_of(text);
  const auto tokens = tokens_of(folded.text);
  std::vector<Introduction> all;
  if (auto first = before_colon(folded)) all.push_back(*std::move(first));
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (!all.empty() && folded.from[tokens[at].begin] < all.back().end) continue;
    const auto phrase = phrase_at(folded.text, tokens, at);
    if (phrase.length == 0) continue;
    auto begin = at + phrase.length;
    if (begin + 1 < tokens.size() && is_in(tokens[begin], lists::kAddresses)) ++begin;
    const auto count = name_at(folded.text, tokens, begin, phrase.with_capitals);
    auto name = written(folded.text, tokens, begin, count);
    if (count_code_points(name) < kNameLength.least) {
      at += phrase.length - 1;
      continue;
    }
    const auto end = behind_origin(folded.text, tokens, begin + count);
    all.push_back(
        {folded.from[tokens[at].begin], folded.from[tokens[end - 1].end], std::move(name)});
    at = end - 1;
  }
  return all;
}

std::vector<std::string> names_in(std::string_view text) {
  std::vector<std::string> names;
  for (auto& one : introductions_in(text))
    if (std::ranges::find(names, one.name) == names.end()) names.push_back(std::move(one.name));
  return names;
}

}  // namespace domain
