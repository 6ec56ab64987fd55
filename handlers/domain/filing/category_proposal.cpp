// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/category_proposal.hpp"

#include <algorithm>
#include <utility>

namespace domain {
namespace {

constexpr double kSynonym = 3;
constexpr double kName = 2;
constexpr double kExample = 1;
constexpr std::size_t kTitleStems = 5;

/// Enough for one example that many categories have; less is chance.
constexpr double kLeast = 0.5;

bool has(const std::vector<std::string>& words, const std::string& stem) {
  return std::ranges::find(words, stem) != words.end();
}

double weight_in(const CategoryWords& category, const std::string& stem) {
  if (has(category.synonyms, stem)) return kSynonym;
  if (has(category.name, stem)) return kName;
  return has(category.examples, stem) ? kExample : 0;
}

struct Score {
  CategoryId id;
  std::size_t place = 0;  ///< in `categories`: equals keep their order
  double points = 0;
};

/// Adds what one stem says, shared among the categories that have it.
void add(std::vector<Score>& scores, std::span<const CategoryWords> categories,
         const std::string& stem, double factor) {
  std::vector<double> weights;
  for (const auto& category : categories) weights.push_back(weight_in(category, stem));
  const auto owners = std::ranges::count_if(weights, [](double weight) { return weight > 0; });
  if (owners == 0) return;
  for (std::size_t i = 0; i < weights.size(); ++i)
    scores[i].points += factor * weights[i] / static_cast<double>(owners);
}

}  // namespace

std::vector<CategoryId> propose_categories(std::span<const std::string> typed,
                                           std::span<const CategoryWords> categories) {
  std::vector<Score> scores;
  for (const auto& category : categories) scores.push_back({category.id, scores.size()});
  for (std::size_t i = 0; i < typed.size(); ++i)
    add(scores, categories, typed[i], i < kTitleStems ? 2 : 1);

  std::ranges::sort(scores, {},
                    [](const Score& score) { return std::pair(-score.points, score.place); });
  std::vector<CategoryId> best;
  for (const auto& score : scores) {
    if (best.size() == kMostProposals || score.points < kLeast ||
        score.points < scores.front().points / 3)
      break;
    best.push_back(score.id);
  }
  return best;
}

}  // namespace domain
