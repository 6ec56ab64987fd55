// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/category_proposal.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using domain::CategoryId;
using Ids = std::vector<CategoryId>;
using Stems = std::vector<std::string>;

const std::vector<domain::CategoryWords> kCategories{
    {{1}, {"jalan", "jembat", "rusak"}, {"lubang", "aspal", "trotoar"}, {"jalan", "putus"}},
    {{2}, {"lampu", "terang", "jalan"}, {"lpju", "gelap", "lampu", "mati"}, {"lampu"}},
    {{3}, {"sampah", "bersih"}, {"sampah", "tps", "bau"}, {"tumpuk"}},
    {{4}, {"air", "bersih", "pdam"}, {"pdam", "air", "mati", "keruh"}, {"tagih"}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(category_proposal)

BOOST_AUTO_TEST_CASE(a_word_of_one_category_alone_proposes_it) {
  BOOST_TEST((domain::propose_categories(Stems{"lpju"}, kCategories) == Ids{{2}}));
}

BOOST_AUTO_TEST_CASE(a_word_that_several_have_is_decided_by_the_others) {
  BOOST_TEST(domain::propose_categories(Stems{"air", "mati"}, kCategories).front().value == 4);
  BOOST_TEST(domain::propose_categories(Stems{"lampu", "mati"}, kCategories).front().value == 2);
  BOOST_TEST(domain::propose_categories(Stems{"jalan", "lubang"}, kCategories).front().value == 1);
}

BOOST_AUTO_TEST_CASE(words_that_fit_nothing_propose_nothing) {
  BOOST_TEST(domain::propose_categories(Stems{"helikopter"}, kCategories).empty());
  BOOST_TEST(domain::propose_categories(Stems{}, kCategories).empty());
  BOOST_TEST(domain::propose_categories(Stems{"lampu"}, {}).empty());
}

BOOST_AUTO_TEST_CASE(the_title_counts_more_than_what_follows) {
  const Stems typed{"sampah", "kepala", "pasar", "pagi", "warga", "lubang"};
  BOOST_TEST(domain::propose_categories(typed, kCategories).front().value == 3);
}

BOOST_AUTO_TEST_CASE(equals_keep_the_order_of_the_categories) {
  BOOST_TEST((domain::propose_categories(Stems{"bersih"}, kCategories) == Ids{{3}, {4}}));
  BOOST_TEST((domain::propose_categories(Stems{"jalan"}, kCategories) == Ids{{1}, {2}}));
}

BOOST_AUTO_TEST_CASE(at_most_three_are_proposed) {
  const Stems typed{"lubang", "lpju", "sampah", "pdam"};
  BOOST_TEST(domain::propose_categories(typed, kCategories).size() == domain::kMostProposals);
}

BOOST_AUTO_TEST_SUITE_END()
