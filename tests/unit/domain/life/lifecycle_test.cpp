/// \file
/// The rules beside the table: counts, times, parts, accused bodies, and what a move leaves behind.

#include <boost/test/unit_test.hpp>

#include "tests/unit/domain/given.hpp"

using namespace domain;
using given::at;
using given::wib;

namespace {

const Actor kTriage = given::actor(Role::triage);
const Actor kOfficer = given::actor(Role::opd_officer);
const Actor kHead = given::actor(Role::opd_head);
const Actor kLeader = given::actor(Role::leader);
const PartId kFirst{1};
const PartId kSecond{2};

/// A report with one part of DPUPR in `state`.
Situation with_part(PartState state) {
  Situation s;
  s.parts = {given::part(1, state)};
  s.state = derive_state(ReportState::received, s.parts).state;
  s.received_at = wib("2026-11-02 08:00");
  s.ever_forwarded = s.responded = s.opened_by_staff = true;
  return s;
}

Situation with_parts(PartState first, PartState second) {
  auto s = with_part(first);
  s.parts.push_back(given::part(2, second, given::kDlhkp));
  s.state = derive_state(ReportState::received, s.parts).state;
  return s;
}

Applied done(const Situation& s, const Actor& actor, const Act& act,
             const char* now = "2026-11-02 09:00") {
  auto applied = apply(s, actor, act, at(now));
  BOOST_REQUIRE_MESSAGE(applied.has_value(),
                        to_word(act.event) << ": " << (applied ? "" : to_word(applied.error())));
  return *applied;
}

std::string refused(const Situation& s, const Actor& actor, const Act& act,
                    const char* now = "2026-11-02 09:00") {
  const auto applied = apply(s, actor, act, at(now));
  return applied ? "done" : std::string(to_word(applied.error()));
}

Act part_act(Event event, PartId part = kFirst) {
  return {.event = event, .part = part};
}

}  // namespace

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
  for (const auto& [actor, event] :
       {std::pair{kReporter, Event::supply}, {kTriage, Event::cancel_ask}})
    BOOST_TEST(done(asked.situation, actor, {.event = event}).has(Effect::awaits_decision));

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

BOOST_AUTO_TEST_SUITE(derived_state)

struct Derived {
  std::vector<PartState> parts;
  ReportState state;
  int resolved;
  int open;
};

BOOST_AUTO_TEST_CASE(the_least_advanced_open_part_is_shown_and_questions_first) {
  using P = PartState;
  using S = ReportState;
  const std::vector<Derived> table{
      {{}, S::received, 0, 0},
      {{P::returned}, S::received, 0, 0},
      {{P::dropped, P::returned}, S::received, 0, 0},
      {{P::forwarded}, S::forwarded, 0, 1},
      {{P::needs_data}, S::needs_data, 0, 1},
      {{P::verified}, S::verified, 0, 1},
      {{P::in_progress}, S::in_progress, 0, 1},
      {{P::scheduled}, S::scheduled, 0, 1},
      {{P::resolved}, S::resolved, 1, 1},
      {{P::resolved, P::in_progress}, S::in_progress, 1, 2},
      {{P::resolved, P::dropped}, S::resolved, 1, 1},
      {{P::returned, P::resolved, P::resolved}, S::resolved, 2, 2},
      {{P::verified, P::forwarded, P::resolved}, S::forwarded, 1, 3},
      {{P::forwarded, P::needs_data}, S::needs_data, 0, 2},
      {{P::resolved, P::needs_data}, S::needs_data, 1, 2},
      {{P::scheduled, P::in_progress}, S::in_progress, 0, 2},
      {{P::scheduled, P::verified}, S::verified, 0, 2},
  };
  for (const auto& row : table) {
    std::vector<Part> parts;
    parts.reserve(row.parts.size());
    for (const auto state : row.parts) parts.push_back(given::part(1, state));
    BOOST_TEST((derive_state(S::received, parts) == Shown{row.state, row.resolved, row.open}));
    for (const auto final : {S::closed, S::rejected, S::not_ours, S::duplicate, S::withdrawn})
      BOOST_TEST((derive_state(final, parts).state == final));
  }
  BOOST_TEST((derive_state(S::needs_data, {}).state == S::needs_data));
  BOOST_TEST((derive_state(S::forwarded, {}).state == S::received));
}

BOOST_AUTO_TEST_SUITE_END()

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
