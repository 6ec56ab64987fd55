// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The rules beside the table: counts, times, parts, accused bodies, and what a move leaves behind.

#include <boost/test/unit_test.hpp>

#include "tests/unit/domain/life/life_story.hpp"

using namespace domain;
using given::done;
using given::kHead;
using given::kLeader;
using given::kOfficer;
using given::kSecond;
using given::kTriage;
using given::part_act;
using given::refused;
using given::wib;
using given::with_part;
using given::with_parts;

BOOST_AUTO_TEST_SUITE(lifecycle)

BOOST_AUTO_TEST_CASE(forwarding_makes_a_part_and_meets_the_two_hours) {
  Situation s;
  s.received_at = wib("2026-11-02 08:00");

  const auto after = done(s, kTriage, {.event = Event::forward, .opd = given::kDpupr});

  BOOST_REQUIRE(after.situation.parts.size() == 1U);
  BOOST_TEST((after.situation.parts[0].opd == given::kDpupr));
  BOOST_TEST((after.situation.parts[0].id == PartId{0}));
  BOOST_TEST((after.situation.state == ReportState::forwarded));
  BOOST_TEST(after.from == "received");
  BOOST_TEST(after.to == "forwarded");
  BOOST_TEST(after.has(Effect::responds));
  BOOST_TEST(after.has(Effect::starts_clocks));
  BOOST_TEST(after.has(Effect::publishes));
}

BOOST_AUTO_TEST_CASE(a_secret_report_is_not_published_by_forwarding) {
  Situation s;
  s.privacy = Privacy::secret;
  const auto after = done(s, kTriage, {.event = Event::forward, .opd = given::kDpupr});
  BOOST_TEST(!after.has(Effect::publishes));
  BOOST_TEST(!is_public(after.situation));
}

BOOST_AUTO_TEST_CASE(only_the_first_answer_of_a_person_meets_the_clock) {
  Situation s;
  const auto asked = done(s, kTriage, {.event = Event::ask});
  BOOST_TEST(asked.has(Effect::responds));
  const auto answered = done(asked.situation, kReporter, {.event = Event::supply});
  BOOST_TEST(!answered.has(Effect::responds));
  const auto rejected = done(answered.situation, kTriage, {.event = Event::reject});
  BOOST_TEST(!rejected.has(Effect::responds));
  const auto commented = done(s, kTriage, {.event = Event::comment});
  BOOST_TEST(!commented.has(Effect::responds));
  BOOST_TEST(!commented.situation.responded);
}

BOOST_AUTO_TEST_CASE(what_comes_back_to_the_desk_waits_there_with_a_day_set) {
  const auto asked = done({}, kTriage, {.event = Event::ask});
  BOOST_TEST(!asked.has(Effect::awaits_decision));
  BOOST_TEST(
      done(asked.situation, kReporter, {.event = Event::supply}).has(Effect::awaits_decision));

  const auto part = done(with_part(PartState::in_progress), kOfficer, part_act(Event::ask));
  BOOST_TEST(
      !done(part.situation, kReporter, part_act(Event::supply)).has(Effect::awaits_decision));
}

BOOST_AUTO_TEST_CASE(an_opd_asks_twice_a_round_and_goes_on_where_it_was) {
  auto s = with_part(PartState::in_progress);
  for (int question = 1; question <= 2; ++question) {
    const auto asked = done(s, kOfficer, part_act(Event::ask));
    BOOST_TEST((asked.situation.state == ReportState::needs_data));
    BOOST_TEST(asked.has(Effect::pauses));
    const auto answered = done(asked.situation, kReporter, part_act(Event::supply));
    BOOST_TEST((answered.situation.parts[0].state == PartState::in_progress));
    BOOST_TEST(answered.has(Effect::resumes));
    s = answered.situation;
  }
  BOOST_TEST(refused(s, kOfficer, part_act(Event::ask)) == "limit_reached");
}

BOOST_AUTO_TEST_CASE(a_part_is_dated_once_and_re_dated_twice) {
  auto s = with_part(PartState::verified);
  for (int dates = 0; dates < 3; ++dates)
    s = done(s, kOfficer, part_act(Event::schedule)).situation;
  BOOST_TEST(refused(s, kOfficer, part_act(Event::schedule)) == "limit_reached");
  BOOST_TEST(refused(s, kOfficer, part_act(Event::start)) == "done");
}

BOOST_AUTO_TEST_CASE(the_head_extends_twice_and_only_before_due) {
  auto s = with_part(PartState::verified);
  s.parts[0].finish_due = wib("2026-11-20 23:59");
  const auto extended = done(s, kHead, part_act(Event::extend));
  BOOST_TEST(extended.has(Effect::moves_target));
  BOOST_TEST(refused(s, kHead, part_act(Event::extend), "2026-11-21 00:00") == "too_late");
  s = done(extended.situation, kHead, part_act(Event::extend)).situation;
  BOOST_TEST(refused(s, kHead, part_act(Event::extend)) == "limit_reached");
  BOOST_TEST(refused(s, kOfficer, part_act(Event::extend)) == "not_allowed");
}

BOOST_AUTO_TEST_CASE(after_two_send_backs_the_next_decision_is_the_leaders) {
  auto s = with_part(PartState::forwarded);
  const auto once = done(s, kOfficer, part_act(Event::send_back));
  BOOST_TEST((once.situation.state == ReportState::received));
  BOOST_TEST(once.has(Effect::awaits_decision));
  BOOST_TEST(refused(once.situation, kLeader, {.event = Event::forward, .opd = given::kDlhkp}) ==
             "not_allowed");

  auto again = done(once.situation, kTriage, {.event = Event::forward, .opd = given::kDlhkp});
  again.situation.parts[1].id = kSecond;
  const Actor other{Role::opd_officer, given::kDlhkp};
  const auto twice = done(again.situation, other, part_act(Event::send_back, kSecond));

  for (const auto event : {Event::forward, Event::reject, Event::redirect}) {
    const Act act{.event = event, .opd = given::kPdam};
    BOOST_TEST(refused(twice.situation, kTriage, act) == "leader_decides");
    BOOST_TEST(refused(twice.situation, kLeader, act) == "done");
  }
  BOOST_TEST(refused(twice.situation, kTriage, {.event = Event::ask}) == "done");
}

BOOST_AUTO_TEST_CASE(a_part_sent_back_beside_an_open_one_leaves_the_report_where_it_is) {
  const auto s = with_parts(PartState::forwarded, PartState::in_progress);
  const auto after = done(s, kOfficer, part_act(Event::send_back));
  BOOST_TEST((after.situation.state == ReportState::in_progress));
  BOOST_TEST(!after.has(Effect::awaits_decision));
  BOOST_TEST(refused(after.situation, kTriage, {.event = Event::forward, .opd = given::kPdam}) ==
             "already_changed");
  BOOST_TEST(refused(after.situation, kTriage, {.event = Event::split, .opd = given::kPdam}) ==
             "done");
}

BOOST_AUTO_TEST_CASE(a_body_has_one_open_part_and_the_accused_gets_none) {
  auto s = with_part(PartState::forwarded);
  BOOST_TEST(refused(s, kTriage, {.event = Event::split, .opd = given::kDpupr}) == "opd_has_part");
  s.desk = Desk::inspector;
  s.accused = given::kPdam;
  BOOST_TEST(refused(s, given::actor(Role::inspector),
                     {.event = Event::split, .opd = given::kPdam}) == "accused_body");
}

BOOST_AUTO_TEST_CASE(merging_drops_the_parts_and_unmerging_brings_them_back) {
  const auto s = with_parts(PartState::forwarded, PartState::forwarded);
  const auto merged = done(s, kTriage, {.event = Event::merge});
  BOOST_TEST((merged.situation.state == ReportState::duplicate));
  BOOST_TEST((merged.situation.parts[0].state == PartState::dropped));
  BOOST_TEST(merged.has(Effect::purges));
  BOOST_TEST(merged.changed.size() == 2U);
  const auto back = done(merged.situation, kTriage, {.event = Event::unmerge});
  BOOST_TEST((back.situation.state == ReportState::forwarded));
  BOOST_TEST((back.situation.parts[1].state == PartState::forwarded));
  BOOST_TEST(!back.situation.parts[1].dropped_by_merge);

  const auto begun = with_parts(PartState::forwarded, PartState::verified);
  BOOST_TEST(refused(begun, kTriage, {.event = Event::merge}) == "already_changed");
}

BOOST_AUTO_TEST_CASE(dropping_the_last_part_brings_the_report_back_to_triage) {
  const auto s = with_part(PartState::verified);
  const auto after = done(s, kTriage, part_act(Event::drop_part));
  BOOST_TEST((after.situation.state == ReportState::received));
  BOOST_TEST(after.has(Effect::awaits_decision));
}

BOOST_AUTO_TEST_CASE(a_poor_answer_goes_back_to_work) {
  auto s = with_part(PartState::resolved);
  s.resolved_at = wib("2026-11-02 08:30");
  const auto after = done(s, kTriage, part_act(Event::return_answer));
  BOOST_TEST((after.situation.state == ReportState::in_progress));
  BOOST_TEST(!after.situation.resolved_at.has_value());
}

BOOST_AUTO_TEST_CASE(a_citizen_amends_for_fifteen_minutes_and_only_unread) {
  Situation s;
  s.received_at = wib("2026-11-02 08:00");
  BOOST_TEST(refused(s, kReporter, {.event = Event::amend}, "2026-11-02 08:15") == "done");
  BOOST_TEST(refused(s, kReporter, {.event = Event::amend}, "2026-11-02 08:16") == "too_late");
  s.opened_by_staff = true;
  BOOST_TEST(refused(s, kReporter, {.event = Event::amend}, "2026-11-02 08:05") == "too_late");
}

BOOST_AUTO_TEST_CASE(more_private_at_any_time_less_only_before_forward_and_by_the_citizen) {
  Situation s;
  s.privacy = Privacy::secret;
  const Act open{.event = Event::change_privacy, .privacy = Privacy::open};
  const Act both{.event = Event::change_privacy, .privacy = Privacy::secret_anonymous};
  const Act other{.event = Event::change_privacy, .privacy = Privacy::anonymous};
  BOOST_TEST(refused(s, kReporter, open) == "done");
  BOOST_TEST(refused(s, kTriage, open) == "less_private");
  BOOST_TEST(refused(s, kTriage, both) == "done");
  s.ever_forwarded = true;
  BOOST_TEST(refused(s, kReporter, open) == "less_private");
  BOOST_TEST(refused(s, kReporter, other) == "less_private");
  BOOST_TEST(refused(s, kReporter, both) == "done");
}

BOOST_AUTO_TEST_CASE(a_report_moved_into_a_locked_category_may_only_become_more_private) {
  Situation s;
  s.privacy = Privacy::secret;
  s.privacy_locked = true;
  const Act open{.event = Event::change_privacy, .privacy = Privacy::open};
  const Act both{.event = Event::change_privacy, .privacy = Privacy::secret_anonymous};
  BOOST_TEST(refused(s, kReporter, open) == "less_private");
  BOOST_TEST(refused(s, kReporter, both) == "done");
  s.privacy = Privacy::secret_anonymous;
  BOOST_TEST(refused(s, kReporter, open) == "privacy_locked");
}

BOOST_AUTO_TEST_CASE(becoming_secret_or_hidden_purges_the_caches) {
  const auto s = with_part(PartState::forwarded);
  const auto secret =
      done(s, kReporter, {.event = Event::change_privacy, .privacy = Privacy::secret});
  BOOST_TEST(secret.has(Effect::purges));
  const auto hidden = done(s, kTriage, {.event = Event::hide});
  BOOST_TEST(hidden.has(Effect::purges));
  BOOST_TEST(!is_public(hidden.situation));
  const auto shown = done(hidden.situation, kTriage, {.event = Event::unhide});
  BOOST_TEST(shown.has(Effect::publishes));
  BOOST_TEST(done(s, kTriage, {.event = Event::redact}).has(Effect::purges));
}

BOOST_AUTO_TEST_CASE(unmasking_the_most_private_takes_two) {
  Situation s;
  s.privacy = Privacy::secret_anonymous;
  BOOST_TEST(refused(s, kTriage, {.event = Event::unmask}) == "second_person_needed");
  BOOST_TEST(refused(s, kTriage, {.event = Event::unmask, .has_second_person = true}) == "done");
  s.privacy = Privacy::anonymous;
  BOOST_TEST(refused(s, kTriage, {.event = Event::unmask}) == "done");
  s.privacy = Privacy::open;
  BOOST_TEST(refused(s, kTriage, {.event = Event::unmask}) == "already_changed");
}

BOOST_AUTO_TEST_CASE(a_rating_is_given_once_a_round_for_thirty_days) {
  auto s = with_part(PartState::resolved);
  s.state = ReportState::closed;
  s.outcome = Outcome::accepted;
  s.closed_at = wib("2026-11-06 15:00");
  BOOST_TEST(refused(s, kReporter, {.event = Event::rate}, "2026-12-06 23:00") == "done");
  BOOST_TEST(refused(s, kReporter, {.event = Event::rate}, "2026-12-07 00:00") == "too_late");
  BOOST_TEST(refused(s, kTriage, {.event = Event::rate}) == "not_allowed");
  s.rated = true;
  BOOST_TEST(refused(s, kReporter, {.event = Event::rate}) == "already_done");
}

BOOST_AUTO_TEST_CASE(an_instruction_waits_for_the_heads_answer) {
  auto s = with_part(PartState::forwarded);
  BOOST_TEST(refused(s, kHead, part_act(Event::instruct_reply)) == "already_changed");
  s = done(s, kLeader, part_act(Event::instruct)).situation;
  BOOST_TEST(refused(s, kLeader, part_act(Event::instruct)) == "already_done");
  BOOST_TEST(refused(s, kOfficer, part_act(Event::instruct_reply)) == "not_allowed");
  s = done(s, kHead, part_act(Event::instruct_reply)).situation;
  BOOST_TEST(!s.parts[0].open_instruction);
}

BOOST_AUTO_TEST_CASE(the_leader_sees_no_report_that_is_secret_and_anonymous) {
  auto s = with_part(PartState::forwarded);
  s.privacy = Privacy::secret_anonymous;
  BOOST_TEST(refused(s, kLeader, part_act(Event::instruct)) == "not_found");
}

BOOST_AUTO_TEST_CASE(each_desk_has_its_role) {
  for (const auto desk : domain::kAllDesks) {
    Situation s;
    s.desk = desk;
    BOOST_TEST((desk_at(role_at(desk)) == desk));
    BOOST_TEST(acts_as_triage(s, {role_at(desk), std::nullopt}));
  }
  BOOST_TEST((desk_at(domain::Role::clerk) == Desk::triage));
}

BOOST_AUTO_TEST_CASE(triage_does_not_know_of_reports_about_its_own_house) {
  const Bodies bodies{given::kDiskominfo, given::kInspektorat};
  BOOST_TEST((desk_of(std::nullopt, false, bodies) == Desk::triage));
  BOOST_TEST((desk_of(given::kPdam, false, bodies) == Desk::inspector));
  BOOST_TEST((desk_of(given::kInspektorat, false, bodies) == Desk::leader));
  BOOST_TEST((desk_of(std::nullopt, true, bodies) == Desk::inspector));
  BOOST_TEST(unseen_by_triage(given::kDiskominfo, false, bodies));
  BOOST_TEST(unseen_by_triage(std::nullopt, true, bodies));
  BOOST_TEST(!unseen_by_triage(given::kPdam, false, bodies));

  Situation s;
  s.desk = Desk::inspector;
  s.unseen_by_triage = true;
  BOOST_TEST(refused(s, kTriage, {.event = Event::note}) == "not_found");
}

BOOST_AUTO_TEST_CASE(a_move_of_a_part_that_is_not_there_is_not_found) {
  const auto s = with_part(PartState::forwarded);
  BOOST_TEST(refused(s, kOfficer, part_act(Event::verify, PartId{42})) == "not_found");
  BOOST_TEST(refused(s, kOfficer, {.event = Event::verify}) == "not_found");
}

BOOST_AUTO_TEST_SUITE_END()
