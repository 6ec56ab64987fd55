// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Which category a text is about, from its words.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "handlers/domain/ids.hpp"

namespace domain {

/// A category's own words, as stems; each list without repetition.
struct CategoryWords {
  CategoryId id;
  std::vector<std::string> name;
  std::vector<std::string> synonyms;
  std::vector<std::string> examples;
};

inline constexpr std::size_t kMostProposals = 3;

/// The categories that `typed` fits best, best first, at most kMostProposals; none if no word fits.
///
/// A typed stem counts for every category that has it: 3 for a synonym, 2 for the name, 1 for an
/// example, shared among all categories that have it, so that "rusak" says little and "lpju" says
/// all. The first five stems, the title, count double. What has less than a third of the best is
/// left out; equals keep the order of `categories`.
///
/// Shape: `typed` as store::stems_of gives them, the title's first.
[[nodiscard]] std::vector<CategoryId> propose_categories(std::span<const std::string> typed,
                                                         std::span<const CategoryWords> categories);

}  // namespace domain
