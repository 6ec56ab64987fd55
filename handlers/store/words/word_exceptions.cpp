// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/words/word_exceptions.hpp"

#include <algorithm>

#include "word_exceptions.words.hpp"

namespace store {
namespace {

using word_lists::word_exceptions::kStems;
using word_lists::word_exceptions::kStopWords;
using word_lists::word_exceptions::kWords;
using word_lists::word_exceptions::Pair;

static_assert(std::ranges::is_sorted(kStopWords));
static_assert(std::ranges::is_sorted(kWords, {}, &Pair::from));
static_assert(std::ranges::is_sorted(kStems, {}, &Pair::from));

template <std::size_t N>
std::string_view find(const std::array<Pair, N>& table, std::string_view word) {
  const auto at = std::ranges::lower_bound(table, word, {}, &Pair::from);
  return at != table.end() && at->from == word ? at->to : std::string_view();
}

}  // namespace

bool is_stop_word(std::string_view word) {
  return std::ranges::binary_search(kStopWords, word);
}

std::string_view stem_by_hand(std::string_view word) {
  return find(kWords, word);
}

std::string_view stem_mended(std::string_view stem) {
  return find(kStems, stem);
}

}  // namespace store
