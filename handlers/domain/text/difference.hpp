// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What one text says and another does not, word by word: for whoever is to choose between the two.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace domain {

enum class SaidIn { both, first, second };

/// Words in a row that stand in the same of the two texts.
struct Stretch {
  SaidIn in = SaidIn::both;
  std::string text = {};  ///< with the white space behind its words; of `both` as the second has it
  bool operator==(const Stretch&) const = default;
};

/// The two texts as stretches in their order: without those of `second` they are the first, without
/// those of `first` the second, but for white space, which is no difference. What goes stands
/// before what comes in its place. As many words as can be are found in both; where the two differ
/// over more than `kMostCompared` pairs of words, what lies between the first difference and the
/// last is one stretch of each.
[[nodiscard]] std::vector<Stretch> difference(std::string_view first, std::string_view second);

inline constexpr std::size_t kMostCompared = 4'000'000;

}  // namespace domain
