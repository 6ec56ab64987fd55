// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/named_places.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "handlers/domain/text/characters.hpp"
#include "named_places.words.hpp"

namespace domain {
namespace {

using word_lists::named_places::kAt;
using word_lists::named_places::kBeside;
using word_lists::named_places::kGivenNames;
using word_lists::named_places::kLeads;
using word_lists::named_places::kNoNames;
using word_lists::named_places::kNumbers;
using word_lists::named_places::kOwners;
using word_lists::named_places::kPublicHouses;
using word_lists::named_places::kTitles;

constexpr std::size_t kMostNames = 3;
constexpr std::size_t kMostTitles = 4;
/// "RT 003 / RW 002" and what may stand between, whatever follows.
constexpr std::size_t kMostOfNeighbourhood = 10;

bool only_of(std::string_view gap, std::string_view marks, std::size_t most) {
  return gap.size() <= most && gap.find_first_not_of(marks) == std::string_view::npos;
}

/// "03", "3", "III", "tiga".
bool is_neighbourhood_number(const std::string& word) {
  if (word.empty()) return false;
  if (std::ranges::all_of(word, is_digit)) return word.size() <= 3;
  if (is_among(word, kNumbers)) return true;
  return word.size() <= 4 && word.find_first_not_of("ivx") == std::string::npos;
}

/// "rt", "rw"; with `joined` also "rt03".
bool is_neighbourhood(const std::string& word, bool joined) {
  if (!word.starts_with("rt") && !word.starts_with("rw")) return false;
  if (!joined) return word.size() == 2;
  return word.size() > 2 && std::ranges::all_of(word.substr(2), is_digit) && word.size() <= 5;
}

/// How many words from `at` on say an RT or RW with its number; 0 if they do not.
std::size_t neighbourhood_at(const Scanned& text, std::size_t at) {
  const auto& words = text.words();
  int wanted = 0;
  std::size_t length = 0;
  for (auto i = at; i < std::min(words.size(), at + kMostOfNeighbourhood); ++i) {
    const auto& word = words[i].word;
    if (i > at && !only_of(text.gap_before(i), " ./-_:()\n", 4)) break;
    const bool asked = i > at && wanted > 0 && is_neighbourhood_number(word);
    // "RT.03/02": the other is the RW.
    const bool other = length > 0 && length == i - at && text.gap_before(i) == "/" &&
                       word.size() <= 3 && is_number(word);
    if (asked || other || is_neighbourhood(word, true)) {
      length = i + 1 - at;
      wanted -= asked ? 1 : 0;
    } else if (is_neighbourhood(word, false)) {
      ++wanted;
    } else if (!(i > at && wanted > 0 && (word == "no" || word == "nomor"))) {
      break;
    }
  }
  return length;
}

/// How many words from `at` on are a name written large, at most kMostNames.
std::size_t names_at(const Scanned& text, std::size_t at) {
  const auto& words = text.words();
  std::size_t count = 0;
  for (auto i = at; i < words.size() && count < kMostNames; ++i, ++count) {
    if (i > 0 && !only_of(text.gap_before(i), " .", 2)) break;
    if (count > 0 && text.gap_before(i).starts_with('.')) break;
    const bool named = words[i].large && words[i].end - words[i].begin > 1 &&
                       !is_among(words[i].word, kNoNames) && !is_among(words[i].word, kTitles);
    if (!named) break;
  }
  return count;
}

/// The same of well-known names in any case: "pak budi".
std::size_t given_names_at(const Scanned& text, std::size_t at) {
  const auto& words = text.words();
  auto end = at;
  while (end < std::min(words.size(), at + kMostNames) && is_among(words[end].word, kGivenNames) &&
         only_of(text.gap_before(end), end == at ? " ." : " ", 2))
    ++end;
  return end - at;
}

/// "PakBudi": a form of address and a name in one word.
bool is_run_together(const Scanned& text, const Token& word) {
  constexpr std::size_t kLeast = 4;
  const auto written = text.plain().substr(word.begin, word.end - word.begin);
  return std::ranges::any_of(kTitles, [&](std::string_view title) {
    if (written.size() < title.size() + kLeast || !word.word.starts_with(title)) return false;
    const auto name = std::string_view(word.word).substr(title.size());
    const char second = written[title.size() + 1];
    return is_upper(written[title.size()]) && is_letter(second) && !is_upper(second) &&
           !is_among(name, kNoNames) && !is_among(name, kTitles);
  });
}

/// How many words from `at` on are a form of address with a name; 0 if they are not.
std::size_t person_at(const Scanned& text, std::size_t at) {
  const auto& words = text.words();
  if (is_run_together(text, words[at])) return 1;
  auto name = at;
  while (name < std::min(words.size(), at + kMostTitles) && is_among(words[name].word, kTitles) &&
         (name == at || only_of(text.gap_before(name), " .", 2)))
    ++name;
  if (name == at) return 0;
  const auto names = std::max(names_at(text, name), given_names_at(text, name));
  return names == 0 ? 0 : name + names - at;
}

/// How many words from `at` on say that a name follows: "bernama", "atas nama", "a.n.".
std::size_t lead_at(const Scanned& text, std::size_t at) {
  const auto& words = text.words();
  const auto& word = words[at].word;
  for (const auto lead : kLeads)
    if (const auto said = says(words, at, lead); said > 0) return said;
  const bool more = at + 1 < words.size();
  if (word == "an" && more && text.gap_before(at + 1).starts_with('.')) return 1;
  const bool initials = word == "a" && more && words[at + 1].word == "n" &&
                        (text.gap_before(at + 1) == "." || text.gap_before(at + 1) == "/");
  return initials ? 2 : 0;
}

/// How many words from `at` on say whose house it is.
std::size_t owner_at(const Scanned& text, std::size_t at) {
  const auto& words = text.words();
  if (at >= words.size() || !only_of(text.gap_before(at), " ", 1)) return 0;
  if (is_among(words[at].word, kOwners)) return 1;
  if (const auto person = person_at(text, at); person > 0) return person;
  return is_among(words[at].word, kTitles) ? 1 : 0;
}

/// How many words from `at` on, "rumah" the first, are somebody's house: `beside` if what is told
/// stands in front of it, `there` if something is at or near it.
std::size_t house_at(const Scanned& text, std::size_t at, bool beside, bool there) {
  const auto& words = text.words();
  const auto& word = words[at].word;
  if (word == "rumahku" || word == "rumahnya") return beside || there || word == "rumahku" ? 1 : 0;
  if (word != "rumah") return 0;
  const bool more = at + 1 < words.size() && only_of(text.gap_before(at + 1), " -", 1);
  if (more && is_among(words[at + 1].word, kPublicHouses)) return 0;
  if (const auto owner = owner_at(text, at + 1); owner > 0) return 1 + owner;
  const auto names = there || beside ? (more ? names_at(text, at + 1) : 0) : 0;
  if (names > 0) return 1 + names;
  return beside ? 1 : 0;
}

/// The house that the words from `at` on speak of.
std::size_t home_at(const Scanned& text, std::size_t at) {
  const auto& words = text.words();
  const bool more = at + 1 < words.size() && only_of(text.gap_before(at + 1), " ", 2);
  const bool beside = is_among(words[at].word, kBeside);
  const bool there = is_among(words[at].word, kAt);
  if (more && (beside || there))
    if (const auto house = house_at(text, at + 1, beside, there); house > 0) return 1 + house;
  return house_at(text, at, false, false);
}

}  // namespace

std::vector<Piece> scan_for_homes(const Scanned& text) {
  const auto& words = text.words();
  std::vector<Piece> found;
  for (std::size_t at = 0; at < words.size();) {
    const auto length = std::max(neighbourhood_at(text, at), home_at(text, at));
    if (length > 0) found.push_back({words[at].begin, words[at + length - 1].end});
    at += std::max<std::size_t>(length, 1);
  }
  return found;
}

std::vector<Piece> scan_for_people(const Scanned& text) {
  const auto& words = text.words();
  std::vector<Piece> found;
  for (std::size_t at = 0; at < words.size();) {
    const auto lead = lead_at(text, at);
    const auto name = at + lead;
    auto length = lead == 0 || name >= words.size() ? person_at(text, at) : person_at(text, name);
    if (lead > 0 && length == 0) length = names_at(text, name);
    const auto begin = length == 0 ? at : name;
    if (length > 0) found.push_back({words[begin].begin, words[begin + length - 1].end});
    at = begin + std::max<std::size_t>(length, 1);
  }
  return found;
}

std::optional<Piece> mentioned_at(const Scanned& text, std::size_t at) {
  const auto& words = text.words();
  const auto first = std::ranges::lower_bound(words, at + 1, {}, &Token::begin);
  if (first == words.end() || first->begin != at + 1) return std::nullopt;
  const auto word = static_cast<std::size_t>(first - words.begin());
  const auto next = word + 1;
  const bool more = next < words.size() && text.gap_before(next) == " " && words[next].large;
  // "@Pak RT": an office names one of them here; "@Budi Santoso", but not "@sari_kbm".
  auto length = std::max<std::size_t>(person_at(text, word), is_title(first->word) ? 1 : 0);
  if (more && length == 1) length = 2;
  const bool named = first->large && !is_among(first->word, kNoNames);
  if (more && length == 0 && named && names_at(text, next) > 0) length = 1 + names_at(text, next);
  return length == 0 ? std::nullopt : std::optional(Piece{at, words[word + length - 1].end});
}

bool is_title(std::string_view word) {
  return is_among(word, kTitles);
}

}  // namespace domain
