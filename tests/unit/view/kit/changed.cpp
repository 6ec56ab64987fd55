// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/changed.hpp"

#include <boost/test/unit_test.hpp>

#include "tests/unit/view/given.hpp"

namespace {

std::string said(const domain::Values& data) {
  return view::changed_words(given::pages().messages(), data);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(changed)

BOOST_AUTO_TEST_CASE(a_step_says_what_was_and_what_it_became_by_name) {
  BOOST_TEST(said({{"category_name_was", "Pungli"},
                   {"category_name", "Jalan rusak"},
                   {"privacy_was", "secret_anonymous"},
                   {"privacy", "open"}}) ==
             "Kategori: dari Pungli menjadi Jalan rusak\n"
             "Yang boleh tahu: dari Rahasia dan anonim menjadi Terbuka");
  BOOST_TEST(said({{"privacy_was", "secret"}, {"privacy", "secret"}}) ==
             "Yang boleh tahu tetap: Rahasia");
}

// As steps of an older release stand in the history; and what is no change of these says nothing.
BOOST_AUTO_TEST_CASE(what_was_before_may_be_unknown) {
  BOOST_TEST(said({{"privacy", "secret"}}) == "Yang boleh tahu menjadi: Rahasia");
  BOOST_TEST(said({{"category_id", "3"}, {"reason", "other"}}) == "");
}

// What is so *now* is another thing a day later.
BOOST_AUTO_TEST_CASE(no_step_speaks_of_now) {
  for (const auto* was : {"open", "secret"})
    BOOST_TEST(said({{"privacy_was", was}, {"privacy", "open"}}).find("sekarang") ==
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
