// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// How a report ends: verdict, silence, no answer; and how it comes back.

#include <boost/test/unit_test.hpp>

#include "tests/unit/domain/life/life_story.hpp"

using namespace domain;
using given::done;
using given::kOfficer;
using given::kSecond;
using given::kTriage;
using given::part_act;
using given::refused;
using given::wib;
using given::with_part;
using given::with_parts;

BOOST_AUTO_TEST_SUITE(endings)

BOOST_AUTO_TEST_CASE(the_verdict_is_awaited_once_every_open_part_is_resolved) {
  const auto s = with_parts(PartState::in_progress, PartState::verified);
  const auto first = done(s, kOfficer, part_act(Event::resolve));
  BOOST_TEST((first.situation.state == ReportState::verified));
  BOOST_TEST(!first.has(Effect::awaits_verdict));
  BOOST_TEST(refused(first.situation, kReporter, {.event = Event::accept}) == "already_changed");

  const Actor other{Role::opd_officer, given::kDlhkp};
  const auto second =
      done(first.situation, other, part_act(Event::resolve, kSecond), "2026-11-06 15:00");
  BOOST_TEST(second.has(Effect::awaits_verdict));
  BOOST_TEST(given::shown(*second.situation.resolved_at) == "Fri 2026-11-06 15:00:00");

  const auto accepted = done(second.situation, kReporter, {.event = Event::accept});
  BOOST_TEST((accepted.situation.outcome == Outcome::accepted));
  BOOST_TEST(accepted.has(Effect::closes));
}

BOOST_AUTO_TEST_CASE(silence_closes_after_ten_working_days_from_the_last_part) {
  auto s = with_part(PartState::resolved);
  s.resolved_at = wib("2026-11-06 15:00");
  BOOST_TEST(refused(s, kClock, {.event = Event::lapse}, "2026-11-20 23:59") == "too_early");
  const auto after = done(s, kClock, {.event = Event::lapse}, "2026-11-21 00:00");
  BOOST_TEST((after.situation.outcome == Outcome::lapsed));
}

BOOST_AUTO_TEST_CASE(a_closed_report_reopens_within_ten_working_days) {
  auto s = with_part(PartState::resolved);
  s.state = ReportState::closed;
  s.outcome = Outcome::lapsed;
  s.closed_at = wib("2026-11-06 15:00");
  s.rated = true;
  s.parts[0].asks = 2;
  BOOST_TEST(refused(s, kReporter, {.event = Event::reopen}, "2026-11-21 00:00") == "too_late");

  const auto after = done(s, kReporter, {.event = Event::reopen}, "2026-11-20 23:00");

  BOOST_TEST((after.situation.state == ReportState::forwarded));
  BOOST_TEST(after.situation.parts[0].round == 2);
  BOOST_TEST(after.situation.parts[0].asks == 0);
  BOOST_TEST(after.has(Effect::starts_clocks));
  BOOST_TEST(!after.situation.rated);
  BOOST_TEST(!after.situation.outcome.has_value());
  BOOST_TEST(!after.situation.closed_at.has_value());
}

BOOST_AUTO_TEST_CASE(reopening_names_the_parts_that_are_not_right) {
  const auto s = with_parts(PartState::resolved, PartState::resolved);
  const auto after = done(s, kReporter, {.event = Event::reopen, .parts = {kSecond}});
  BOOST_TEST((after.situation.parts[0].state == PartState::resolved));
  BOOST_TEST((after.situation.parts[1].state == PartState::forwarded));
  BOOST_TEST((derive_state(after.situation.state, after.situation.parts) ==
              Shown{ReportState::forwarded, 1, 2}));
  BOOST_TEST(refused(s, kReporter, {.event = Event::reopen, .parts = {PartId{99}}}) == "not_found");
}

BOOST_AUTO_TEST_CASE(the_second_reopening_is_answered_in_person_and_a_third_is_the_ombudsmans) {
  auto s = with_part(PartState::resolved);
  s.reopens = 1;
  const auto second = done(s, kReporter, {.event = Event::reopen});
  BOOST_TEST(second.has(Effect::answer_in_person));
  auto work = second.situation;
  work.parts[0].state = PartState::verified;
  work.state = ReportState::verified;
  BOOST_TEST(refused(work, given::kOfficer, given::part_act(Event::resolve)) == "head_answers");
  BOOST_TEST(refused(work, given::kHead, given::part_act(Event::resolve)) == "done");
  work.parts[0].headless = true;
  BOOST_TEST(refused(work, given::kOfficer, given::part_act(Event::resolve)) == "done");
  work.parts[0].headless = false;
  work.reopens = 1;  // the first reopening is anybody's
  BOOST_TEST(refused(work, given::kOfficer, given::part_act(Event::resolve)) == "done");
  s.reopens = 2;
  BOOST_TEST(refused(s, kReporter, {.event = Event::reopen}) == "third_reopen");
  BOOST_TEST(refused(s, kTriage, {.event = Event::reopen}) == "third_reopen");
}

BOOST_AUTO_TEST_CASE(a_question_without_answer_closes_after_thirty_days_and_reopens_with_one) {
  Situation s;
  s.state = ReportState::needs_data;
  s.asked_at = wib("2026-11-02 10:00");
  BOOST_TEST(refused(s, kClock, {.event = Event::abandon}, "2026-12-02 23:59") == "too_early");
  const auto closed = done(s, kClock, {.event = Event::abandon}, "2026-12-03 00:00");
  BOOST_TEST((closed.situation.outcome == Outcome::abandoned));

  BOOST_TEST(refused(closed.situation, kReporter, {.event = Event::reopen}, "2027-01-03 00:00") ==
             "too_late");
  const auto back = done(closed.situation, kReporter, {.event = Event::reopen}, "2027-01-02 10:00");
  BOOST_TEST((back.situation.state == ReportState::received));
  BOOST_TEST(back.situation.reopens == 0);
}

BOOST_AUTO_TEST_CASE(the_only_part_without_answer_closes_the_report_and_comes_back) {
  auto s = with_part(PartState::needs_data);
  s.parts[0].asked_from = PartState::verified;
  s.parts[0].asked_at = wib("2026-11-02 10:00");
  const auto closed = done(s, kClock, part_act(Event::abandon), "2026-12-03 00:00");
  BOOST_TEST((closed.situation.state == ReportState::closed));
  BOOST_TEST(closed.from == "needs_data");
  BOOST_TEST(closed.to == "closed");
  const auto back = done(closed.situation, kReporter, {.event = Event::reopen}, "2026-12-10 10:00");
  BOOST_TEST((back.situation.state == ReportState::verified));
  BOOST_TEST(back.has(Effect::resumes));
}

BOOST_AUTO_TEST_CASE(one_of_several_parts_without_answer_is_dropped_alone) {
  auto s = with_parts(PartState::needs_data, PartState::resolved);
  s.parts[0].asked_at = wib("2026-11-02 10:00");
  const auto after = done(s, kClock, part_act(Event::abandon), "2026-12-03 00:00");
  BOOST_TEST((after.situation.parts[0].state == PartState::dropped));
  BOOST_TEST((after.situation.state == ReportState::resolved));
  BOOST_TEST(after.has(Effect::awaits_verdict));
  BOOST_TEST(after.to == "dropped");
}

BOOST_AUTO_TEST_CASE(an_objection_is_heard_once) {
  Situation s;
  s.state = ReportState::rejected;
  s.closed_at = wib("2026-11-02 08:30");
  auto after = done(s, kReporter, {.event = Event::object});
  BOOST_TEST((after.situation.state == ReportState::received));
  BOOST_TEST(!after.situation.closed_at.has_value());
  BOOST_TEST(after.has(Effect::awaits_decision));
  auto again = done(after.situation, kTriage, {.event = Event::reject}).situation;
  BOOST_TEST(refused(again, kReporter, {.event = Event::object}) == "limit_reached");
}

BOOST_AUTO_TEST_SUITE_END()
