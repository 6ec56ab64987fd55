// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/author_words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "author_words.words.hpp"
#include "handlers/domain/publishing/tokens.hpp"

namespace domain {
namespace {

using word_lists::author_words::kCircumstances;
using word_lists::author_words::kNoPlaces;
using word_lists::author_words::kSelf;
using word_lists::author_words::kTitles;

template <class Words>
bool contains(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != std::end(words);
}

/// The words of `text` worth finding again.
template <std::size_t N>
std::vector<std::string> telling_words(std::string_view text, std::size_t least,
                                       const std::array<std::string_view, N>& common) {
  std::vector<std::string> words;
  for (auto& token : tokens_of(text)) {
    const bool number = token.word.find_first_not_of("0123456789") == std::string::npos;
    if (token.word.size() >= least && !number && !contains(common, token.word))
      words.push_back(std::move(token.word));
  }
  return words;
}

/// How many tokens from `at` on say `phrase`; 0 if they do not.
std::size_t says(const std::vector<Token>& tokens, std::size_t at, std::string_view phrase) {
  const auto wanted = tokens_of(phrase);
  if (at + wanted.size() > tokens.size()) return 0;
  for (std::size_t i = 0; i < wanted.size(); ++i)
    if (tokens[at + i].word != wanted[i].word) return 0;
  return wanted.size();
}

template <std::size_t N>
std::size_t longest(const std::vector<Token>& tokens, std::size_t at,
                    const std::array<std::string_view, N>& phrases) {
  std::size_t most = 0;
  for (const auto phrase : phrases) most = std::max(most, says(tokens, at, phrase));
  return most;
}

/// "pukul 9", "jam 14.30", "tanggal 3".
bool is_time(const std::vector<Token>& tokens, std::size_t at) {
  const auto& word = tokens[at].word;
  const bool asks_number = word == "pukul" || word == "jam" || word == "tanggal";
  return asks_number && at + 1 < tokens.size() && tokens[at + 1].word[0] >= '0' &&
         tokens[at + 1].word[0] <= '9';
}

struct Hit {
  FindingKind kind;
  std::size_t tokens;
};

class Scan {
 public:
  explicit Scan(const Author& author)
      : names_(telling_words(author.name, 3, kTitles)),
        places_(telling_words(author.address, 4, kNoPlaces)) {
    const auto local = author.email.substr(0, author.email.find('@'));
    for (auto& word : telling_words(local, 4, kTitles)) names_.push_back(std::move(word));
    for (auto& word : telling_words(author.place, 4, kNoPlaces)) places_.push_back(std::move(word));
  }

  [[nodiscard]] std::optional<Hit> at(const std::vector<Token>& tokens, std::size_t at) const {
    if (contains(names_, tokens[at].word)) return Hit{FindingKind::author_name, 1};
    if (const auto self = longest(tokens, at, kSelf); self > 0) return Hit{FindingKind::self, self};
    if (contains(places_, tokens[at].word)) return Hit{FindingKind::author_place, 1};
    if (is_time(tokens, at)) return Hit{FindingKind::circumstance, 2};
    if (const auto told = longest(tokens, at, kCircumstances); told > 0)
      return Hit{FindingKind::circumstance, told};
    return std::nullopt;
  }

 private:
  std::vector<std::string> names_;
  std::vector<std::string> places_;
};

}  // namespace

std::vector<Finding> scan_for_author(std::string_view text, const Author& author) {
  const Scan scan(author);
  const auto tokens = tokens_of(text);
  std::vector<Finding> findings;
  for (std::size_t at = 0; at < tokens.size();) {
    const auto hit = scan.at(tokens, at);
    if (!hit) {
      ++at;
      continue;
    }
    const auto begin = tokens[at].begin;
    const auto length = tokens[at + hit->tokens - 1].end - begin;
    findings.push_back({hit->kind, begin, length, std::string(text.substr(begin, length))});
    at += hit->tokens;
  }
  return findings;
}

std::vector<Finding> scan_for_name(std::string_view text, std::string_view name) {
  auto found =
      scan_for_author(text, {.name = std::string(name), .email = {}, .address = {}, .place = {}});
  std::erase_if(found, [](const Finding& one) { return one.kind != FindingKind::author_name; });
  return found;
}

}  // namespace domain
