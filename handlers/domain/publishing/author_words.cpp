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

using word_lists::author_words::kCalledAfter;
using word_lists::author_words::kCircumstances;
using word_lists::author_words::kCommon;
using word_lists::author_words::kEveryday;
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

/// "Ma'ruf" and "Maruf" are one; "wati88" is Wati.
std::string as_name(std::string word) {
  std::erase(word, '\'');
  const auto letters = word.find_last_not_of("0123456789");
  if (letters != std::string::npos) word.erase(letters + 1);
  return word;
}

/// "BudiSantoso", "santosobudi": words of the name that stand side by side in it, run together.
bool is_run_together(std::string_view word, const std::vector<std::string>& name) {
  constexpr std::size_t kLeast = 6;
  if (word.size() < kLeast) return false;
  for (std::size_t first = 0; first < name.size(); ++first) {
    std::string ahead;
    std::string back;
    for (auto last = first; last < name.size() && ahead.size() < word.size(); ++last) {
      ahead += name[last];
      back.insert(0, name[last]);
      if (last > first && (ahead == word || back == word)) return true;
    }
  }
  return false;
}

/// A common word as a name: written large in the middle of a sentence, and behind nothing that is
/// called so ("dekat Lestari", but not "Toko Jaya", "Toko Sampah Jaya").
bool stands_as_name(const Scanned& text, std::size_t at) {
  const auto& words = text.words();
  if (at == 0 || !words[at].large || !is_beside(text, at)) return false;
  const auto& before = words[at - 1];
  if (is_among(before.word, kSelf)) return true;
  return !before.large && !is_called_after(before.word);
}

/// Which word alone says a name.
struct Alone {
  std::size_t least;  ///< bytes
  bool common;        ///< also a common one that stands as a name
};

/// How many words from `at` on say the name of these words; 0 if they do not.
std::size_t name_at(const Scanned& text, std::size_t at, const std::vector<std::string>& name,
                    const Alone& alone) {
  const auto& words = text.words();
  const auto word = as_name(words[at].word);
  if (is_run_together(word, name)) return 1;
  auto end = at;
  while (end < words.size() && end < at + name.size() && is_among(as_name(words[end].word), name) &&
         (end == at || (words[end].word != words[end - 1].word && is_beside(text, end))))
    ++end;
  if (end != at + 1) return end - at;
  const bool common = is_among(word, kCommon) && !(alone.common && stands_as_name(text, at));
  const bool telling = word.size() >= alone.least && !common && !is_among(word, kEveryday);
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

/// What is written without a space behind a name belongs to it: "Wati_Contoh".
std::size_t after_name(const Scanned& text, std::size_t word) {
  const auto& words = text.words();
  while (word + 1 < words.size() && text.gap_before(word + 1) == "_") ++word;
  return words[word].end;
}

/// And before it: "contoh_wati".
std::size_t before_name(const Scanned& text, std::size_t word) {
  while (word > 0 && text.gap_before(word) == "_") --word;
  return text.words()[word].begin;
}

std::vector<Piece> names_in(const Scanned& text, std::span<const std::string> names,
                            const Alone& alone) {
  const auto& words = text.words();
  std::vector<std::vector<std::string>> known;
  known.reserve(names.size());
  for (const auto& name : names) {
    known.push_back(telling_words(without_origin(name), 2, kTitles));
    for (auto& word : known.back()) word = as_name(std::move(word));
  }
  std::vector<Piece> found;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t length = 0;
    for (const auto& name : known) length = std::max(length, name_at(text, at, name, alone));
    if (length > 0) found.push_back({before_name(text, at), after_name(text, at + length - 1)});
    at += std::max<std::size_t>(length, 1);
    while (!found.empty() && at < words.size() && words[at].begin < found.back().end) ++at;
  }
  return found;
}

}  // namespace

std::vector<Piece> scan_for_names(const Scanned& text, std::span<const std::string> names) {
  return names_in(text, names, {.least = 4, .common = false});
}

std::vector<Finding> scan_for_hidden_names(std::string_view text,
                                           std::span<const std::string> names) {
  const Scanned scanned(text);
  std::vector<Finding> found;
  for (const auto& piece : names_in(scanned, names, {.least = 3, .common = true}))
    found.push_back(scanned.finding(FindingKind::author_name, piece));
  return found;
}

bool is_called_after(std::string_view word) {
  return is_among(word, kCalledAfter);
}

}  // namespace domain
