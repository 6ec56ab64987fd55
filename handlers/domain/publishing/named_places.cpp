// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/named_places.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "handlers/domain/publishing/tokens.hpp"
#include "named_places.words.hpp"

namespace domain {
namespace {

using word_lists::named_places::kAt;
using word_lists::named_places::kBeside;
using word_lists::named_places::kNoNames;
using word_lists::named_places::kOwners;
using word_lists::named_places::kPublicHouses;
using word_lists::named_places::kTitles;

using Words = std::vector<Token>;

constexpr std::size_t kMostNames = 3;
constexpr std::size_t kReleasedDecimals = 3;

template <class List>
bool contains(const List& list, std::string_view word) {
  return std::ranges::find(list, word) != std::end(list);
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// What stands between a word and the one before it.
std::string_view gap_before(std::string_view text, const Words& words, std::size_t at) {
  return text.substr(words[at - 1].end, words[at].begin - words[at - 1].end);
}

bool only_of(std::string_view gap, std::string_view marks, std::size_t most) {
  return gap.size() <= most && gap.find_first_not_of(marks) == std::string_view::npos;
}

bool is_large(std::string_view text, const Token& word) {
  const char first = text[word.begin];
  return first >= 'A' && first <= 'Z';
}

/// "03", "3", "III"; at most three signs.
bool is_neighbourhood_number(const std::string& word) {
  if (word.empty() || word.size() > 4) return false;
  if (std::ranges::all_of(word, is_digit)) return word.size() <= 3;
  return word.find_first_not_of("ivx") == std::string::npos;
}

/// "rt", "rw"; with `joined` also "rt03".
bool is_neighbourhood(const std::string& word, bool joined) {
  if (!word.starts_with("rt") && !word.starts_with("rw")) return false;
  if (!joined) return word.size() == 2;
  return word.size() > 2 && std::ranges::all_of(word.substr(2), is_digit) && word.size() <= 5;
}

/// How many words from `at` on say an RT or RW with its number; 0 if they do not.
std::size_t neighbourhood_at(std::string_view text, const Words& words, std::size_t at) {
  int wanted = 0;
  std::size_t length = 0;
  for (auto i = at; i < words.size(); ++i) {
    const auto& word = words[i].word;
    if (i > at && !only_of(gap_before(text, words, i), " ./-:\n", 3)) break;
    if (is_neighbourhood(word, true)) {
      length = i + 1 - at;
    } else if (is_neighbourhood(word, false)) {
      ++wanted;
    } else if (i > at && wanted > 0 && is_neighbourhood_number(word)) {
      --wanted;
      length = i + 1 - at;
    } else if (!(i > at && wanted > 0 && (word == "no" || word == "nomor"))) {
      break;
    }
  }
  return length;
}

/// How many words from `at` on are a name written large, at most kMostNames.
std::size_t names_at(std::string_view text, const Words& words, std::size_t at) {
  std::size_t count = 0;
  for (auto i = at; i < words.size() && count < kMostNames; ++i, ++count) {
    if (i > 0 && !only_of(gap_before(text, words, i), " .", 2)) break;
    if (count > 0 && gap_before(text, words, i).starts_with('.')) break;
    const bool named = is_large(text, words[i]) && words[i].end - words[i].begin > 1 &&
                       !contains(kNoNames, words[i].word) && !contains(kTitles, words[i].word);
    if (!named) break;
  }
  return count;
}

/// How many words from `at` on are a form of address with a name; 0 if they are not.
std::size_t person_at(std::string_view text, const Words& words, std::size_t at) {
  auto name = at;
  while (name < words.size() && contains(kTitles, words[name].word) &&
         (name == at || only_of(gap_before(text, words, name), " .", 2)))
    ++name;
  if (name == at) return 0;
  const auto names = names_at(text, words, name);
  return names == 0 ? 0 : name + names - at;
}

/// How many words from `at` on say whose house it is.
std::size_t owner_at(std::string_view text, const Words& words, std::size_t at) {
  if (at >= words.size() || !only_of(gap_before(text, words, at), " ", 1)) return 0;
  if (contains(kOwners, words[at].word)) return 1;
  if (const auto person = person_at(text, words, at); person > 0) return person;
  return contains(kTitles, words[at].word) ? 1 : 0;
}

/// How many words from `at` on, "rumah" the first, are somebody's house: `beside` if what is told
/// stands in front of it, `there` if something is at or near it.
std::size_t house_at(std::string_view text, const Words& words, std::size_t at, bool beside,
                     bool there) {
  const auto& word = words[at].word;
  if (word == "rumahku" || word == "rumahnya") return beside || there || word == "rumahku" ? 1 : 0;
  if (word != "rumah") return 0;
  const bool more = at + 1 < words.size() && only_of(gap_before(text, words, at + 1), " -", 1);
  if (more && contains(kPublicHouses, words[at + 1].word)) return 0;
  if (const auto owner = owner_at(text, words, at + 1); owner > 0) return 1 + owner;
  const auto names = there || beside ? (more ? names_at(text, words, at + 1) : 0) : 0;
  if (names > 0) return 1 + names;
  return beside ? 1 : 0;
}

/// The house that the words from `at` on speak of.
std::size_t home_at(std::string_view text, const Words& words, std::size_t at) {
  const bool more = at + 1 < words.size() && only_of(gap_before(text, words, at + 1), " ", 2);
  const bool beside = contains(kBeside, words[at].word);
  const bool there = contains(kAt, words[at].word);
  if (more && (beside || there))
    if (const auto house = house_at(text, words, at + 1, beside, there); house > 0)
      return 1 + house;
  return house_at(text, words, at, false, false);
}

/// Where a position ends that begins at `at` with more decimals than are released ("109.65123");
/// `at` if none does.
std::size_t after_fine_position(std::string_view text, const Words& words, std::size_t at) {
  if (at + 1 >= words.size() || gap_before(text, words, at + 1) != ".") return words[at].begin;
  const auto& degrees = words[at].word;
  const auto& decimals = words[at + 1].word;
  const auto digits = [](const std::string& word) { return std::ranges::all_of(word, is_digit); };
  const auto end = words[at + 1].end;
  const bool goes_on = end + 1 < text.size() && text[end] == '.' && is_digit(text[end + 1]);
  const bool begins = words[at].begin < 2 || text[words[at].begin - 1] != '.';
  if (!begins || goes_on || degrees.size() > 3 || decimals.size() <= kReleasedDecimals ||
      !digits(degrees) || !digits(decimals))
    return words[at].begin;
  constexpr int kSouth = 11;  // Indonesia: 11° S to 6° N, 95° to 141° E
  constexpr int kWest = 95;
  constexpr int kEast = 141;
  const auto value = std::stoi(degrees);
  const bool ours = value <= kSouth || (value >= kWest && value <= kEast);
  return ours ? end : words[at].begin;
}

}  // namespace

std::vector<Piece> scan_for_homes(std::string_view text) {
  const auto words = tokens_of(text);
  std::vector<Piece> found;
  for (std::size_t at = 0; at < words.size();) {
    auto length = std::max(neighbourhood_at(text, words, at), home_at(text, words, at));
    if (length == 0 && after_fine_position(text, words, at) > words[at].begin) length = 2;
    if (length > 0)
      found.push_back({words[at].begin, words[at + length - 1].end - words[at].begin});
    at += std::max<std::size_t>(length, 1);
  }
  return found;
}

std::vector<Piece> scan_for_people(std::string_view text) {
  const auto words = tokens_of(text);
  std::vector<Piece> found;
  for (std::size_t at = 0; at < words.size();) {
    const auto length = person_at(text, words, at);
    if (length > 0)
      found.push_back({words[at].begin, words[at + length - 1].end - words[at].begin});
    at += std::max<std::size_t>(length, 1);
  }
  return found;
}

}  // namespace domain
