// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/author_words.hpp"
#include "handlers/domain/text/characters.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "author_words.words.hpp"

namespace domain {
namespace {

using word_lists::author_words::kCircumstances;
using word_lists::author_words::kCommon;
using word_lists::author_words::kNoPlaces;
using word_lists::author_words::kOrigins;
using word_lists::author_words::kSelf;
using word_lists::author_words::kTitles;

/// The words of `text` worth finding again: `least` bytes, which in most scripts is less than so
/// many letters and there says as much.
template <std::size_t N>
std::vector<std::string> telling_words(std::string_view text, std::size_t least,
                                       const std::array<std::string_view, N>& common) {
  std::vector<std::string> words;
  for (auto& word : words_of(text)) {
    if (word.size() >= least && !is_number(word) && !is_among(word, common))
      words.push_back(std::move(word));
  }
  return words;
}

template <std::size_t N>
std::size_t longest(const std::vector<Token>& tokens, std::size_t at,
                    const std::array<std::string_view, N>& phrases) {
  std::size_t most = 0;
  for (const auto phrase : phrases) most = std::max(most, says(tokens, at, phrase));
  return most;
}

/// Nothing but a space, a dot or a hyphen stands before the word.
bool is_beside(const Scanned& text, std::size_t word) {
  const auto gap = text.gap_before(word);
  return gap.size() <= 2 && gap.find_first_not_of(" .-\n") == std::string_view::npos;
}

/// "pukul 9", "jam 14.30", "tanggal 3".
bool is_time(const std::vector<Token>& tokens, std::size_t at) {
  const auto& word = tokens[at].word;
  const bool asks_number = word == "pukul" || word == "jam" || word == "tanggal";
  return asks_number && at + 1 < tokens.size() && tokens[at + 1].word[0] >= '0' &&
         tokens[at + 1].word[0] <= '9';
}

/// How many words from `at` on say the name of these words; 0 if they do not.
std::size_t name_at(const Scanned& text, std::size_t at, const std::vector<std::string>& name) {
  constexpr std::size_t kAlone = 4;
  const auto& words = text.words();
  auto end = at;
  while (end < words.size() && end < at + name.size() && is_among(words[end].word, name) &&
         (end == at || (words[end].word != words[end - 1].word && is_beside(text, end))))
    ++end;
  if (end != at + 1) return end - at;
  const auto& word = words[at].word;
  const bool telling = word.size() >= kAlone && !is_among(word, kCommon);
  const bool addressed = at > 0 && is_among(words[at - 1].word, kTitles) && is_beside(text, at);
  return telling || addressed ? 1 : 0;
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
    if (is_among(tokens[at].word, names_)) return Hit{FindingKind::author_name, 1};
    if (const auto self = longest(tokens, at, kSelf); self > 0) return Hit{FindingKind::self, self};
    if (is_among(tokens[at].word, places_)) return Hit{FindingKind::author_place, 1};
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
  const auto scanned = Scanned(text);
  const auto& tokens = scanned.words();
  std::vector<Finding> findings;
  for (std::size_t at = 0; at < tokens.size();) {
    const auto hit = scan.at(tokens, at);
    if (!hit) {
      ++at;
      continue;
    }
    findings.push_back(
        scanned.finding(hit->kind, {tokens[at].begin, tokens[at + hit->tokens - 1].end}));
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

namespace {

/// "Budi dari Ambal" is called Budi: what everybody is from names nobody.
std::string without_origin(std::string_view name) {
  std::string called;
  for (const auto& word : words_of(name)) {
    if (is_among(word, kOrigins)) break;
    called += word + ' ';
  }
  return called;
}

}  // namespace

std::vector<Piece> scan_for_names(const Scanned& text, std::span<const std::string> names) {
  const auto& words = text.words();
  std::vector<std::vector<std::string>> known;
  known.reserve(names.size());
  for (const auto& name : names) known.push_back(telling_words(without_origin(name), 2, kTitles));
  std::vector<Piece> found;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t length = 0;
    for (const auto& name : known) length = std::max(length, name_at(text, at, name));
    if (length > 0) found.push_back({words[at].begin, words[at + length - 1].end});
    at += std::max<std::size_t>(length, 1);
  }
  return found;
}

}  // namespace domain
