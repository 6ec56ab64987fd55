// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// An answer that the desk takes back was none; a question that was taken back paused nothing.

#include <boost/test/unit_test.hpp>

#include "tests/unit/domain/life/life_story.hpp"

using namespace domain;
using given::done;
using given::kOfficer;
using given::kTriage;
using given::part_act;
using given::refused;
using given::wib;
using given::with_part;

namespace {

/// Filed on Monday at eight, answered by nobody.
Situation filed() {
  Situation s;
  s.received_at = wib("2026-11-02 08:00");
  return s;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(taken_back)

BOOST_AUTO_TEST_CASE(a_question_taken_back_before_it_was_answered_was_no_answer) {
  const auto asked = done(filed(), kTriage, {.event = Event::ask}, "2026-11-02 09:00");
  BOOST_TEST((asked.situation.responded_at == wib("2026-11-02 09:00")));
  const auto back =
      done(asked.situation, kTriage, {.event = Event::cancel_ask}, "2026-11-02 09:01");
  BOOST_TEST(back.has(Effect::unanswers));
  BOOST_TEST(back.has(Effect::waits_on));
  BOOST_TEST(!back.has(Effect::awaits_decision));
  BOOST_TEST(!back.situation.responded);
  BOOST_TEST(!back.situation.responded_at.has_value());
  const auto again = done(back.situation, kTriage, {.event = Event::ask}, "2026-11-02 11:00");
  BOOST_TEST(again.has(Effect::responds));
}

BOOST_AUTO_TEST_CASE(a_merge_that_was_undone_was_no_answer) {
  const auto merged = done(filed(), kTriage, {.event = Event::merge}, "2026-11-02 09:00");
  const auto back = done(merged.situation, kTriage, {.event = Event::unmerge}, "2026-11-02 09:01");
  BOOST_TEST(back.has(Effect::unanswers));
  BOOST_TEST(back.has(Effect::waits_on));
  BOOST_TEST(!back.has(Effect::awaits_decision));
  BOOST_TEST(!back.situation.responded);
  BOOST_TEST((back.situation.state == ReportState::received));
}

BOOST_AUTO_TEST_CASE(a_question_that_was_answered_stays_an_answer) {
  const auto asked = done(filed(), kTriage, {.event = Event::ask}, "2026-11-02 09:00");
  const auto told = done(asked.situation, kReporter, {.event = Event::supply}, "2026-11-02 10:00");
  BOOST_TEST(told.has(Effect::awaits_decision));
  const auto more = done(told.situation, kTriage, {.event = Event::ask}, "2026-11-02 11:00");
  const auto back = done(more.situation, kTriage, {.event = Event::cancel_ask}, "2026-11-02 11:01");
  BOOST_TEST(!back.has(Effect::unanswers));
  BOOST_TEST(back.has(Effect::waits_on));
  BOOST_TEST((back.situation.responded_at == wib("2026-11-02 09:00")));
}

BOOST_AUTO_TEST_CASE(what_answered_before_stays_the_answer_whatever_is_undone) {
  const auto forwarded =
      done(filed(), kTriage, {.event = Event::forward, .opd = given::kDpupr}, "2026-11-02 09:00");
  const auto merged =
      done(forwarded.situation, kTriage, {.event = Event::merge}, "2026-11-02 09:30");
  const auto back = done(merged.situation, kTriage, {.event = Event::unmerge}, "2026-11-02 10:00");
  BOOST_TEST(!back.has(Effect::unanswers));
  BOOST_TEST((back.situation.responded_at == wib("2026-11-02 09:00")));
  BOOST_TEST((back.situation.state == ReportState::forwarded));
}

// The reporter's own objection brings it back too: the desk had answered, and took nothing back.
BOOST_AUTO_TEST_CASE(an_objection_to_a_merge_leaves_it_an_answer) {
  const auto merged = done(filed(), kTriage, {.event = Event::merge}, "2026-11-02 09:00");
  const auto back = done(merged.situation, kReporter, {.event = Event::object}, "2026-11-02 09:30");
  BOOST_TEST(!back.has(Effect::unanswers));
  BOOST_TEST(back.has(Effect::awaits_decision));
  BOOST_TEST(back.situation.responded);
}

BOOST_AUTO_TEST_CASE(the_question_of_an_opd_that_was_taken_back_paused_nothing) {
  const auto asked = done(with_part(PartState::in_progress), kOfficer, part_act(Event::ask));
  const auto back = done(asked.situation, kOfficer, part_act(Event::cancel_ask));
  BOOST_TEST(back.has(Effect::never_paused));
  BOOST_TEST(!back.has(Effect::resumes));
  BOOST_TEST(!back.has(Effect::unanswers));
  BOOST_TEST((back.situation.parts[0].state == PartState::in_progress));
  const auto told = done(asked.situation, kReporter, part_act(Event::supply));
  BOOST_TEST(told.has(Effect::resumes));
  BOOST_TEST(!told.has(Effect::never_paused));
}

BOOST_AUTO_TEST_CASE(an_objection_that_waits_is_not_merged_away) {
  const auto merged = done(filed(), kTriage, {.event = Event::merge});
  auto s = done(merged.situation, kReporter, {.event = Event::object}).situation;
  BOOST_TEST(s.open_objection);
  const auto moment = given::at("2026-11-02 10:00");
  BOOST_TEST(!may_do(s, kTriage, Event::merge, std::nullopt, moment));
  BOOST_TEST(refused(s, kTriage, {.event = Event::merge}) == "objection_waits");
  s = done(s, kTriage, {.event = Event::ask}).situation;
  s = done(s, kReporter, {.event = Event::supply}).situation;
  BOOST_TEST(refused(s, kTriage, {.event = Event::merge}) == "objection_waits");
  s = done(s, kTriage, {.event = Event::forward, .opd = given::kDpupr}).situation;
  BOOST_TEST(refused(s, kTriage, {.event = Event::merge}) == "done");
}

BOOST_AUTO_TEST_CASE(each_decision_ends_the_waiting_of_an_objection) {
  for (const auto event : {Event::forward, Event::reject, Event::redirect}) {
    auto s = filed();
    s.objections = 1;
    s.open_objection = true;
    const auto after = done(s, kTriage, {.event = event, .opd = given::kDpupr});
    BOOST_TEST(!after.situation.open_objection, to_word(event));
  }
}

BOOST_AUTO_TEST_SUITE_END()
