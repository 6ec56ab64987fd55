// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/danger.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kKinds{
    Word{DangerKind::danger, "danger"},     Word{DangerKind::threat, "threat"},
    Word{DangerKind::harmless, "harmless"}, Word{DangerKind::doubt, "doubt"},
    Word{DangerKind::past, "past"},         Word{DangerKind::now, "now"},
};
static_assert(kKinds.size() == kAllDangerKinds.size());

constexpr std::size_t kGapOfDanger = 3;
constexpr std::size_t kGapOfHarmless = 1;
constexpr std::size_t kReachOfDoubt = 3;
constexpr std::size_t kShortestStem = 4;
constexpr std::array<std::string_view, 4> kEndings{"nya", "lah", "kah", "pun"};
constexpr std::array<std::string_view, 10> kConjunctions{
    "tapi",  "tetapi",  "namun",     "dan",       "karena",
    "sebab", "padahal", "sedangkan", "sementara", "sehingga"};

/// A word of the text, and in which clause of which sentence it stands.
struct Token {
  std::string word;
  std::string stem;  ///< without its ending
  int clause = 0;
  int sentence = 0;
};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// "tolooong" is "tolong"; a doubled letter stays.
std::string undrawn(std::string_view word) {
  std::string out;
  for (std::size_t i = 0; i < word.size();) {
    const auto end = std::min(word.find_first_not_of(word[i], i), word.size());
    out.append(end - i > 2 ? 1 : end - i, word[i]);
    i = end;
  }
  return out;
}

std::string stem_of(const std::string& word) {
  for (const auto ending : kEndings)
    if (word.ends_with(ending) && word.size() >= ending.size() + kShortestStem)
      return word.substr(0, word.size() - ending.size());
  return word;
}

std::vector<Token> tokens_of(std::string_view typed) {
  const auto text = plain_lower(typed);
  std::vector<Token> tokens;
  std::string word;
  int clause = 0;
  int sentence = 0;
  const auto close = [&] {
    if (word.empty()) return;
    word = undrawn(word);
    if (std::ranges::find(kConjunctions, word) != kConjunctions.end()) ++clause;
    auto stem = stem_of(word);
    tokens.push_back({std::exchange(word, {}), std::move(stem), clause, sentence});
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (is_letter(c)) {
      word += c;
      continue;
    }
    const bool in_number = c == '.' && i + 1 < text.size() && !word.empty() && word.back() <= '9' &&
                           text[i + 1] >= '0' && text[i + 1] <= '9';
    close();
    if (c == ',' || c == ';' || c == ':') ++clause;
    if ((c == '.' && !in_number) || c == '!' || c == '?' || c == '\n') {
      ++clause;
      ++sentence;
    }
  }
  close();
  return tokens;
}

std::vector<std::string_view> words_of(std::string_view phrase) {
  std::vector<std::string_view> words;
  while (!phrase.empty()) {
    const auto at = phrase.find(' ');
    if (const auto word = phrase.substr(0, at); !word.empty()) words.push_back(word);
    phrase.remove_prefix(at == std::string_view::npos ? phrase.size() : at + 1);
  }
  return words;
}

bool fits(const Token& token, std::string_view pattern) {
  if (pattern.ends_with('*')) return token.word.starts_with(pattern.substr(0, pattern.size() - 1));
  return token.word == pattern || token.stem == pattern;
}

using Places = std::vector<std::size_t>;

/// Where the words of `pattern` stand if its first is at `start`; empty: they do not.
Places match_at(std::span<const Token> tokens, std::size_t start,
                std::span<const std::string_view> pattern, std::size_t gap) {
  if (pattern.empty() || !fits(tokens[start], pattern[0])) return {};
  Places places{start};
  for (const auto word : pattern.subspan(1)) {
    const auto last = std::min(places.back() + gap + 2, tokens.size());
    auto next = places.back() + 1;
    while (next < last &&
           !(tokens[next].sentence == tokens[start].sentence && fits(tokens[next], word)))
      ++next;
    if (next >= last) return {};
    places.push_back(next);
  }
  return places;
}

/// What of the text is taken back, word by word.
struct Reading {
  std::vector<Token> tokens;
  std::vector<char> harmless;  ///< by word
  std::vector<char> doubtful;  ///< by word: the last of a doubt
  std::vector<int> past;       ///< sentences
  std::vector<int> now;

  void note(DangerKind kind, const Places& places) {
    const auto& last = tokens[places.back()];
    if (kind == DangerKind::harmless)
      for (const auto at : places) harmless[at] = 1;
    if (kind == DangerKind::doubt) doubtful[places.back()] = 1;
    if (kind == DangerKind::past) past.push_back(last.sentence);
    if (kind == DangerKind::now) now.push_back(last.sentence);
  }

  [[nodiscard]] bool is_harmless(const Places& places) const {
    return std::ranges::all_of(places, [&](std::size_t at) { return harmless[at] != 0; });
  }
  [[nodiscard]] bool is_doubted(std::size_t first) const {
    for (std::size_t back = 1; back <= kReachOfDoubt && back <= first; ++back)
      if (doubtful[first - back] != 0 && tokens[first - back].clause == tokens[first].clause)
        return true;
    return false;
  }
  [[nodiscard]] bool is_past(std::size_t first) const {
    const auto sentence = tokens[first].sentence;
    return std::ranges::find(past, sentence) != past.end() &&
           std::ranges::find(now, sentence) == now.end();
  }
};

bool is_danger(DangerKind kind) {
  return kind == DangerKind::danger || kind == DangerKind::threat;
}

Reading read(std::string_view text, std::span<const DangerPhrase> phrases) {
  Reading reading{.tokens = tokens_of(text), .harmless = {}, .doubtful = {}, .past = {}, .now = {}};
  reading.harmless.resize(reading.tokens.size());
  reading.doubtful.resize(reading.tokens.size());
  for (const auto& [kind, phrase] : phrases) {
    if (is_danger(kind)) continue;
    const auto words = words_of(phrase);
    const auto gap = kind == DangerKind::harmless ? kGapOfHarmless : 0;
    for (std::size_t i = 0; i < reading.tokens.size(); ++i)
      if (const auto places = match_at(reading.tokens, i, words, gap); !places.empty())
        reading.note(kind, places);
  }
  return reading;
}

}  // namespace

std::string_view to_word(DangerKind kind) {
  return word_of(kKinds, kind);
}
std::optional<DangerKind> danger_kind_from(std::string_view word) {
  return value_of(kKinds, word);
}

std::optional<std::string> find_danger(std::string_view text,
                                       std::span<const DangerPhrase> phrases) {
  const auto reading = read(text, phrases);
  for (const auto& [kind, phrase] : phrases) {
    if (!is_danger(kind)) continue;
    const auto words = words_of(phrase);
    for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
      const auto places = match_at(reading.tokens, i, words, kGapOfDanger);
      if (places.empty() || reading.is_harmless(places)) continue;
      if (kind == DangerKind::threat || (!reading.is_doubted(i) && !reading.is_past(i)))
        return phrase;
    }
  }
  return std::nullopt;
}

}  // namespace domain
