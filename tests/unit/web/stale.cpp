// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/stale.hpp"

#include <boost/test/unit_test.hpp>

using domain::Values;
using web::is_stale;
using web::mark_of;

namespace {

const Values kOpened{{"title", "Lampu mati"}, {"text", "Lampu mati di tikungan."}};
const Values kSaved{{"title", "Lampu mati"}, {"text", "Lampu padam di tikungan."}};
const Values kTyped{{"title", "Lampu mati"}, {"text", "Lampu mati sejak Sabtu."}};

}  // namespace

BOOST_AUTO_TEST_SUITE(stale)

BOOST_AUTO_TEST_CASE(only_what_others_saved_otherwise_meanwhile_makes_a_form_stale) {
  BOOST_TEST(is_stale(mark_of(kOpened), kSaved, kTyped));
  BOOST_TEST(!is_stale(mark_of(kSaved), kSaved, kTyped));   // nobody saved anything meanwhile
  BOOST_TEST(!is_stale(mark_of(kOpened), kSaved, kSaved));  // the same words
  BOOST_TEST(!is_stale("", kSaved, kTyped));                // opened before there were marks
  BOOST_TEST(is_stale("anything else", kSaved, kTyped));
}

BOOST_AUTO_TEST_CASE(what_is_not_in_the_form_is_not_written_and_does_not_count) {
  BOOST_TEST(!is_stale(mark_of(kOpened), kSaved, {{"title", "Lampu mati"}}));
  BOOST_TEST(!is_stale(mark_of(kOpened), kSaved, {{"other", "x"}}));
}

BOOST_AUTO_TEST_CASE(a_word_that_moves_from_one_field_to_the_next_makes_another_mark) {
  BOOST_TEST(mark_of({{"a", "lampu"}, {"b", "mati"}}) != mark_of({{"a", "lam"}, {"b", "pumati"}}));
  BOOST_TEST(mark_of({{"a", "x\ny"}, {"b", ""}}) != mark_of({{"a", "x"}, {"b", "y\n"}}));
  BOOST_TEST(mark_of({{"a", ""}}) != mark_of({}));
}

BOOST_AUTO_TEST_SUITE_END()
