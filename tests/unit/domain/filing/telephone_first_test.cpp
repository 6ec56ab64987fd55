// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// When a writer is asked to telephone first.

#include <boost/test/unit_test.hpp>

#include "handlers/domain/filing/complaint.hpp"
#include "tests/unit/domain/filing/draft_story.hpp"

using namespace domain;
using given::categories;
using given::draft;

BOOST_AUTO_TEST_SUITE(telephone_first)

const std::vector<DangerPhrase> kPhrases{{DangerKind::danger, "kebakaran"}};
const auto kWithPhones = [] {
  auto all = categories();
  all[2].emergency_phones = {{"Polisi", "110"}};
  return all;
}();
const DangerRules kDanger{kWithPhones, kPhrases};

ComplaintDraft fire() {
  auto d = draft();
  d.story = "Ada kebakaran di belakang pasar, api sudah besar.";
  return d;
}

BOOST_AUTO_TEST_CASE(words_in_title_or_story_and_a_category_with_telephones_name_a_danger) {
  auto d = draft();
  BOOST_TEST(!danger_in(d, kPhrases));
  BOOST_TEST(!asks_danger(d, kDanger));
  BOOST_TEST((danger_in(fire(), kPhrases) == "kebakaran"));
  BOOST_TEST(asks_danger(fire(), kDanger));
  d.title = "Kebakaran di Panjer";
  BOOST_TEST(asks_danger(d, kDanger));
  d = draft();
  d.category = CategoryId{3};
  BOOST_TEST(asks_danger(d, kDanger));
  d.category = CategoryId{99};
  BOOST_TEST(!asks_danger(d, kDanger));
  BOOST_TEST(!asks_danger({}, kDanger));
}

BOOST_AUTO_TEST_CASE(what_was_answered_is_not_asked_again) {
  for (const auto answer : kAllDangerAnswers) {
    auto d = fire();
    d.danger = answer;
    BOOST_TEST(!asks_danger(d, kDanger));
    BOOST_TEST(!asks_danger_anew(d, fire(), kDanger));
  }
  BOOST_TEST(asks_danger_anew(fire(), fire(), kDanger));
}

BOOST_AUTO_TEST_CASE(a_new_danger_is_asked_about_anew_but_an_emergency_stays_one) {
  auto d = fire();
  d.danger = DangerAnswer::none;
  BOOST_TEST(asks_danger_anew(d, draft(), kDanger));
  d.danger = DangerAnswer::emergency;
  BOOST_TEST(!asks_danger_anew(d, draft(), kDanger));
  auto harmless = draft();
  harmless.danger = DangerAnswer::none;
  BOOST_TEST(!asks_danger_anew(harmless, fire(), kDanger));
}

BOOST_AUTO_TEST_SUITE_END()
