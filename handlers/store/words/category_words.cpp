// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/words/category_words.hpp"

#include "handlers/domain/filing/category_proposal.hpp"
#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/filing/without_places.hpp"
#include "handlers/store/words/words.hpp"

namespace store {

std::vector<const domain::Category*> find_categories(std::string_view typed,
                                                     std::span<const domain::Category> categories) {
  std::vector<domain::CategoryWords> words;
  words.reserve(categories.size());
  for (const auto& category : categories)
    words.push_back({category.id, word_stems(category.name), word_stems(category.synonyms),
                     word_stems(category.example)});
  std::vector<const domain::Category*> found;
  for (const auto id : domain::propose_categories(stems_of(domain::without_places(typed)), words))
    found.push_back(domain::find_category(categories, id));
  return found;
}

}  // namespace store
