// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/text/difference.hpp"

#include <algorithm>
#include <cstdint>
#include <span>

#include "handlers/domain/text/characters.hpp"
namespace domain {
namespace {

/// A word, and the white space behind it.
struct Spaced {
  std::string_view word;
  std::string_view whole;
  bool operator==(const Spaced& other) const { return word == other.word; }
};

std::vector<Spaced> spaced_words(std::string_view text) {
  std::vector<Spaced> words;
  text.remove_prefix(
      static_cast<std::size_t>(std::ranges::find_if_not(text, is_space) - text.begin()));
  while (!text.empty()) {
    const auto end = std::ranges::find_if(text, is_space);
    const auto next = std::find_if_not(end, text.end(), is_space);
    words.push_back({std::string_view(text.begin(), end), std::string_view(text.begin(), next)});
    text.remove_prefix(words.back().whole.size());
  }
  return words;
}

using Words = std::span<const Spaced>;

/// Joins words to stretches.
class Writer {
 public:
  void add(SaidIn in, const Spaced& word) {
    if (all_.empty() || all_.back().in != in) all_.push_back({.in = in});
    all_.back().text += word.whole;
  }
  void add(SaidIn in, Words words) {
    for (const auto& word : words) add(in, word);
  }
  [[nodiscard]] std::vector<Stretch> take() { return std::move(all_); }

 private:
  std::vector<Stretch> all_;
};

/// By the longest row of words that stands in both (dynamic programming over their tails).
void add_between(Writer& out, Words first, Words second) {
  const auto columns = second.size() + 1;
  if (first.empty() || second.empty() || first.size() * second.size() > kMostCompared) {
    out.add(SaidIn::first, first);
    return out.add(SaidIn::second, second);
  }
  std::vector<std::uint16_t> common((first.size() + 1) * columns, 0);
  const auto at = [&](std::size_t i, std::size_t j) -> std::uint16_t& {
    return common[i * columns + j];
  };
  for (auto i = first.size(); i-- > 0;)
    for (auto j = second.size(); j-- > 0;)
      at(i, j) = first[i] == second[j] ? static_cast<std::uint16_t>(at(i + 1, j + 1) + 1)
                                       : std::max(at(i + 1, j), at(i, j + 1));
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < first.size() || j < second.size()) {
    const bool more = i < first.size() && j < second.size();
    if (more && first[i] == second[j]) {
      out.add(SaidIn::both, second[j]);
      ++i, ++j;
    } else if (j == second.size() || (i < first.size() && at(i + 1, j) >= at(i, j + 1))) {
      out.add(SaidIn::first, first[i++]);
    } else {
      out.add(SaidIn::second, second[j++]);
    }
  }
}

}  // namespace

std::vector<Stretch> difference(std::string_view first, std::string_view second) {
  const auto before = spaced_words(first);
  const auto after = spaced_words(second);
  const auto begin = std::ranges::mismatch(before, after);
  const auto head = static_cast<std::size_t>(begin.in1 - before.begin());
  const auto tail =
      static_cast<std::size_t>(std::mismatch(before.rbegin(), std::make_reverse_iterator(begin.in1),
                                             after.rbegin(), std::make_reverse_iterator(begin.in2))
                                   .first -
                               before.rbegin());
  Writer out;
  out.add(SaidIn::both, Words(after).first(head));
  add_between(out, Words(before).subspan(head, before.size() - head - tail),
              Words(after).subspan(head, after.size() - head - tail));
  out.add(SaidIn::both, Words(after).last(tail));
  return out.take();
}

}  // namespace domain
