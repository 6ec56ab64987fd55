// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A table between an enumeration and its words in the database, in forms and in addresses. It
/// stands in the module that declares the enumeration.
#pragma once

#include <array>
#include <cassert>
#include <optional>
#include <string_view>

namespace domain {

template <class E>
struct Word {
  E value;
  std::string_view word;
};

/// The word of `value`; the table must hold every enumerator (asserted).
template <class E, std::size_t N>
constexpr std::string_view word_of(const std::array<Word<E>, N>& table, E value) {
  for (const auto& row : table)
    if (row.value == value) return row.word;
  assert(false && "enumerator without a word");
  return {};
}

/// The enumerator whose word is exactly `word`, if there is one.
template <class E, std::size_t N>
constexpr std::optional<E> value_of(const std::array<Word<E>, N>& table, std::string_view word) {
  for (const auto& row : table)
    if (row.word == word) return row.value;
  return std::nullopt;
}

}  // namespace domain
