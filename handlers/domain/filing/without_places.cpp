// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/without_places.hpp"

#include <algorithm>
#include <vector>

#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/unicode.hpp"
#include "without_places.words.hpp"

namespace domain {
namespace {

using word_lists::without_places::kAlsoNames;
using word_lists::without_places::kAt;
using word_lists::without_places::kBeside;
using word_lists::without_places::kOurs;
using word_lists::without_places::kThings;
using word_lists::without_places::kUnits;
using word_lists::without_places::kWhole;

struct Word {
  std::string written = {};
  std::string key = {};
  bool large = false;   ///< begins with a capital letter
  bool number = false;  ///< begins with a digit
  bool behind_stop = false;
  bool dropped = false;
};

bool is_short_unit(const Word& word) {
  constexpr std::size_t kShort = 3;
  return word.written.size() <= kShort &&
         std::ranges::find(kUnits, comparison_key(word.written)) != std::end(kUnits);
}

std::vector<Word> words_of(std::string_view plain) {
  std::vector<Word> words;
  bool in_word = false;
  bool stopped = true;
  while (const auto next = unicode::decode(plain)) {
    const auto c = next->code_point;
    if (unicode::is_word_character(c) || c == '\'' || (c == '-' && in_word)) {
      if (!in_word) words.push_back({.behind_stop = stopped});
      unicode::append(words.back().written, c);
      in_word = true;
      stopped = false;
    } else {
      // "Kec. Buayan" is one place; its full stop ends nothing.
      const bool shortened = c == '.' && in_word && is_short_unit(words.back());
      in_word = false;
      stopped = stopped || (c == '.' && !shortened) || c == ',' || c == ';' || c == '\n' ||
                c == '!' || c == '?';
    }
    plain.remove_prefix(next->bytes);
  }
  for (auto& word : words) {
    word.key = comparison_key(word.written);
    const char first = word.written.front();
    word.large = first >= 'A' && first <= 'Z';
    word.number = first >= '0' && first <= '9';
  }
  return words;
}

class Places {
 public:
  explicit Places(std::vector<Word>& words) : words_(words) {}

  void drop() {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (is(at, kUnits))
        unit(at);
      else if (is(at, kBeside))
        landmark(at + 1);
      else if (is(at, kAlsoNames) && at > 0 && is(at - 1, kAt))
        words_[at].dropped = true;
    }
  }

 private:
  template <class List>
  [[nodiscard]] bool is(std::size_t at, const List& list) const {
    return at < words_.size() && std::ranges::find(list, words_[at].key) != std::end(list);
  }
  [[nodiscard]] bool follows(std::size_t at) const {
    return at < words_.size() && !words_[at].behind_stop;
  }
  [[nodiscard]] bool is_name(std::size_t at) const {
    return follows(at) && (words_[at].large || words_[at].number) && !is(at, kUnits);
  }

  void unit(std::size_t at) {
    const bool begins = at == 0 || words_[at].behind_stop;
    if (!begins && is(at - 1, kWhole)) return;
    const bool named = is_name(at + 1) || (follows(at + 1) && is(at + 1, kOurs));
    const bool placed = !begins && (is(at - 1, kAt) || is(at - 1, kThings) || is(at - 1, kBeside));
    if (!named && !placed) return;
    words_[at].dropped = true;
    for (auto name = at + 1; is_name(name); ++name) words_[name].dropped = true;
  }

  /// What stands at `at` only says where, and a unit that belongs to it.
  void landmark(std::size_t at) {
    if (!follows(at) || is(at, kUnits)) return;
    words_[at].dropped = true;
    if (follows(at + 1) && is(at + 1, kUnits)) words_[at + 1].dropped = true;
  }

  std::vector<Word>& words_;
};

}  // namespace

std::string without_places(std::string_view text) {
  auto words = words_of(plain(text));
  Places(words).drop();
  std::string left;
  for (const auto& word : words) {
    if (word.dropped) continue;
    if (!left.empty()) left += ' ';
    left += word.written;
  }
  return left;
}

}  // namespace domain
