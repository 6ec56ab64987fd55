// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What another category changes.

#include <boost/test/unit_test.hpp>

#include "tests/unit/domain/life/life_story.hpp"

using namespace domain;
using given::done;
using given::kTriage;
using given::with_part;
using given::with_parts;

BOOST_AUTO_TEST_SUITE(reclass)

BOOST_AUTO_TEST_CASE(a_report_in_another_category_keeps_its_privacy_or_gets_more) {
  const Act plain{.event = Event::reclass, .course = Course{}};
  for (const auto privacy : kAllPrivacies) {
    auto s = with_part(PartState::verified);
    s.privacy = privacy;
    BOOST_TEST((done(s, kTriage, plain).situation.privacy == privacy));
    for (const auto lock : kAllPrivacies) {
      const auto after =
          done(s, kTriage, {.event = Event::reclass, .course = Course{.lock = lock}});
      BOOST_TEST((after.situation.privacy == joined(privacy, lock)));
      BOOST_TEST(after.situation.privacy_locked);
      BOOST_TEST(after.has(Effect::purges) == (is_public(s) && !is_public(after.situation)));
      BOOST_TEST((told_as(s, after) ==
                  (after.situation.privacy == privacy ? Event::reclass : Event::change_privacy)));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_report_in_another_category_follows_its_desk_and_keeps_the_rest) {
  auto s = with_parts(PartState::verified, PartState::in_progress);
  s.send_backs = 1;
  s.emergency = true;
  const Course past{.desk = Desk::inspector, .unseen_by_triage = true};
  const auto there = done(s, kTriage, {.event = Event::reclass, .course = past}).situation;
  BOOST_TEST((there.desk == Desk::inspector));
  BOOST_TEST(there.unseen_by_triage);
  BOOST_TEST((there.state == s.state));
  BOOST_TEST((there.parts[1].state == PartState::in_progress));
  BOOST_TEST(there.send_backs == 1);
  BOOST_TEST(there.emergency);

  const auto back =
      done(there, given::actor(Role::inspector), {.event = Event::reclass, .course = Course{}})
          .situation;
  BOOST_TEST((back.desk == Desk::triage));
  BOOST_TEST(!back.unseen_by_triage);
  const auto same = done(there, given::actor(Role::inspector), {.event = Event::reclass}).situation;
  BOOST_TEST((same.desk == Desk::inspector));
}

BOOST_AUTO_TEST_CASE(only_a_reclass_that_hides_more_is_told_as_a_change_of_privacy) {
  auto s = with_part(PartState::verified);
  const auto changed =
      done(s, kTriage, {.event = Event::change_privacy, .privacy = Privacy::secret});
  BOOST_TEST((told_as(s, changed) == Event::change_privacy));
  const auto hidden = done(s, kTriage, {.event = Event::hide});
  BOOST_TEST((told_as(s, hidden) == Event::hide));
}

BOOST_AUTO_TEST_CASE(the_category_and_the_accused_body_set_the_course) {
  const Bodies bodies{given::kDiskominfo, given::kInspektorat};
  Category category;
  category.privacy = Privacy::secret;
  BOOST_TEST((course_of(category, std::nullopt, bodies) == Course{}));
  category.privacy_locked = true;
  BOOST_TEST((course_of(category, std::nullopt, bodies) == Course{.lock = Privacy::secret}));
  category.privacy_locked = false;
  category.past_triage = true;
  const Course past{.desk = Desk::inspector, .unseen_by_triage = true};
  BOOST_TEST((course_of(category, std::nullopt, bodies) == past));
  category.past_triage = false;
  BOOST_TEST((course_of(category, given::kDpupr, bodies) == Course{.desk = Desk::inspector}));
  BOOST_TEST((course_of(category, given::kDiskominfo, bodies) == past));
  BOOST_TEST((course_of(category, given::kInspektorat, bodies) == Course{.desk = Desk::leader}));
}

BOOST_AUTO_TEST_SUITE_END()
