// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/category.hpp"

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kOpdRules{
    Word{OpdRule::fixed, "fixed"},
    Word{OpdRule::by_place, "by_place"},
    Word{OpdRule::by_answer, "by_answer"},
    Word{OpdRule::by_hand, "by_hand"},
};
static_assert(kOpdRules.size() == kAllOpdRules.size());

}  // namespace

std::string_view to_word(OpdRule rule) {
  return word_of(kOpdRules, rule);
}
std::optional<OpdRule> opd_rule_from(std::string_view word) {
  return value_of(kOpdRules, word);
}

}  // namespace domain
