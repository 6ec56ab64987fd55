// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The days and the reasons that are open: one less, exactly, one more.

#include <boost/test/unit_test.hpp>

#include "handlers/domain/life/chosen.hpp"
#include "handlers/domain/life/target.hpp"
#include "tests/unit/domain/life/life_story.hpp"

using namespace domain;
using given::date;
using given::done;
using given::kHead;
using given::kOfficer;
using given::kTriage;
using given::part_act;
using given::refused;
using given::with_part;

namespace {

/// Due at the end of Friday, 20 November 2026; to be checked until Monday, the ninth.
Situation in_state(PartState state) {
  auto s = with_part(state);
  s.parts[0].verify_due = end_of_day(date("2026-11-09"));
  s.parts[0].finish_due = end_of_day(date("2026-11-20"));
  return s;
}

std::string on(const Situation& s, const Actor& actor, Event event, std::string_view day,
               const char* now = "2026-11-16 09:00") {
  auto act = part_act(event);
  act.day = date(day);
  return refused(s, actor, act, now);
}

std::string sent_back(const Situation& s, const Actor& actor, SendBackReason reason,
                      const char* now) {
  auto act = part_act(Event::send_back);
  act.send_back_reason = reason;
  return refused(s, actor, act, now);
}

std::string rejected(const Situation& s, RejectionReason reason) {
  return refused(s, kTriage, {.event = Event::reject, .rejection_reason = reason});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(chosen)

BOOST_AUTO_TEST_CASE(work_is_planned_until_the_targets_day_and_no_further) {
  const auto s = in_state(PartState::verified);
  BOOST_TEST(on(s, kOfficer, Event::schedule, "2026-11-15") == "day_out_of_reach");
  BOOST_TEST(on(s, kOfficer, Event::schedule, "2026-11-16") == "done");
  BOOST_TEST(on(s, kOfficer, Event::schedule, "2026-11-19") == "done");
  BOOST_TEST(on(s, kOfficer, Event::schedule, "2026-11-20") == "done");
  BOOST_TEST(on(s, kOfficer, Event::schedule, "2026-11-21") == "day_out_of_reach");
  BOOST_TEST(on(s, kHead, Event::schedule, "2028-01-03") == "day_out_of_reach");
}

BOOST_AUTO_TEST_CASE(once_the_target_is_over_there_is_no_day_to_plan) {
  const auto s = in_state(PartState::verified);
  const auto moment = given::at("2026-11-21 00:00");
  BOOST_TEST(on(s, kOfficer, Event::schedule, "2026-11-20", "2026-11-20 23:59") == "done");
  BOOST_TEST(on(s, kOfficer, Event::schedule, "2026-11-21", "2026-11-21 00:00") == "past_target");
  BOOST_TEST(!may_do(s, kOfficer, Event::schedule, given::kFirst, moment));
  BOOST_TEST(may_do(s, kOfficer, Event::progress, given::kFirst, moment));
  BOOST_TEST(!may_do(s, kOfficer, Event::ask_extension, given::kFirst, moment));
}

// Fourteen working days after Friday, 20 November: Thursday, 10 December.
BOOST_AUTO_TEST_CASE(a_target_moves_later_by_one_day_to_fourteen_working_days) {
  const auto s = in_state(PartState::verified);
  for (const auto& [actor, event] :
       {std::pair{kHead, Event::extend}, std::pair{kOfficer, Event::ask_extension}}) {
    BOOST_TEST(on(s, actor, event, "2026-11-19") == "day_out_of_reach");
    BOOST_TEST(on(s, actor, event, "2026-11-20") == "day_out_of_reach");
    BOOST_TEST(on(s, actor, event, "2026-11-21") == "done");
    BOOST_TEST(on(s, actor, event, "2026-12-09") == "done");
    BOOST_TEST(on(s, actor, event, "2026-12-10") == "done");
    BOOST_TEST(on(s, actor, event, "2026-12-11") == "day_out_of_reach");
  }
}

BOOST_AUTO_TEST_CASE(an_officer_asks_and_the_head_extends) {
  auto s = in_state(PartState::in_progress);
  BOOST_TEST(refused(s, kHead, part_act(Event::ask_extension)) == "not_allowed");
  BOOST_TEST(refused(s, kOfficer, part_act(Event::extend)) == "not_allowed");
  const auto asked = done(s, kOfficer, part_act(Event::ask_extension));
  BOOST_TEST((asked.situation.state == s.state));
  BOOST_TEST(!asked.has(Effect::moves_target));
  BOOST_TEST(asked.situation.parts[0].extends == 0);
  s.parts[0].extends = 1;
  BOOST_TEST(refused(s, kOfficer, part_act(Event::ask_extension)) == "done");
  s.parts[0].extends = 2;
  BOOST_TEST(refused(s, kOfficer, part_act(Event::ask_extension)) == "limit_reached");
}

BOOST_AUTO_TEST_CASE(other_acts_name_no_day) {
  const auto part = in_state(PartState::verified).parts[0];
  const auto moment = given::at("2026-11-16 09:00");
  for (const auto event : all_events()) {
    const bool names =
        event == Event::schedule || event == Event::ask_extension || event == Event::extend;
    BOOST_TEST(days_for(event, part, moment).has_value() == names, to_word(event));
    BOOST_TEST(!days_for(event, Part{}, moment).has_value());
  }
}

BOOST_AUTO_TEST_CASE(after_the_day_of_verify_the_head_alone_says_that_it_is_not_theirs) {
  for (const auto state : {PartState::forwarded, PartState::verified}) {
    const auto s = in_state(state);
    using R = SendBackReason;
    BOOST_TEST(sent_back(s, kOfficer, R::not_ours, "2026-11-09 23:59") == "done");
    BOOST_TEST(sent_back(s, kOfficer, R::not_ours, "2026-11-10 00:00") == "head_sends_back");
    BOOST_TEST(sent_back(s, kHead, R::not_ours, "2026-11-10 00:00") == "done");
    for (const auto reason : {R::not_proven, R::not_clear})
      BOOST_TEST(sent_back(s, kOfficer, reason, "2026-11-10 00:00") == "done");
    const auto late = given::at("2026-11-10 00:00");
    BOOST_TEST(open_reasons(s.parts[0], Role::opd_officer, late).size() == 2U);
    BOOST_TEST(open_reasons(s.parts[0], Role::opd_head, late).size() == 3U);
  }
}

BOOST_AUTO_TEST_CASE(not_proven_wants_a_finding_of_an_opd) {
  BOOST_TEST(rejected({}, RejectionReason::not_proven) == "finding_needed");
  for (const auto event : {Event::verify, Event::send_back}) {
    const auto found = done(with_part(PartState::forwarded), kOfficer, part_act(event));
    BOOST_TEST(found.situation.found_by_opd);
  }
  auto s = done(with_part(PartState::forwarded), kOfficer, part_act(Event::send_back)).situation;
  BOOST_TEST(rejected(s, RejectionReason::not_proven) == "done");
}

BOOST_AUTO_TEST_CASE(not_clear_wants_a_question_that_was_answered) {
  using R = RejectionReason;
  BOOST_TEST(rejected({}, R::unclear_after_asking) == "answer_needed");
  const auto asked = done({}, kTriage, {.event = Event::ask}).situation;
  for (const auto reason : kAllRejectionReasons)
    BOOST_TEST(rejected(asked, reason) == "already_changed", to_word(reason));
  const auto back = done(asked, kTriage, {.event = Event::cancel_ask}).situation;
  BOOST_TEST(rejected(back, R::unclear_after_asking) == "answer_needed");
  const auto told = done(asked, kReporter, {.event = Event::supply}).situation;
  BOOST_TEST(rejected(told, R::unclear_after_asking) == "done");
  for (const auto reason :
       {R::not_government, R::in_court, R::abusive, R::already_answered, R::other})
    BOOST_TEST(rejected({}, reason) == "done", to_word(reason));
}

BOOST_AUTO_TEST_SUITE_END()
