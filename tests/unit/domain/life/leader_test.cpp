// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Setting `send_back.before_leader`: whose the next decision is, before, at and behind it.

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/domain/given.hpp"

using namespace domain;
namespace data = boost::unit_test::data;

namespace {

const Actor kTriage = given::actor(Role::triage);
const Actor kLeader = given::actor(Role::leader);
const Instant kNow = given::wib("2026-11-02 09:00");

SlaPolicy policy_of(int before_leader) {
  SlaPolicy policy;
  policy.send_backs_before_leader = before_leader;
  return policy;
}

/// A report that waits at the desk after `send_backs` of them; triage may not show its words.
Situation sent_back(int send_backs) {
  Situation s;
  s.privacy = Privacy::secret_anonymous;
  s.ever_forwarded = s.responded = s.opened_by_staff = true;
  s.send_backs = send_backs;
  return s;
}

std::string tried(const Situation& s, const Actor& actor, const SlaPolicy& policy, Event event) {
  const Act act{.event = event, .opd = given::kPdam};
  const auto applied = apply(s, actor, act, {kNow, policy, given::kHolidays});
  return applied ? "done" : std::string(to_word(applied.error()));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(leader)

BOOST_DATA_TEST_CASE(exactly_one_desk_may_decide_whatever_the_setting,
                     data::make({1, 2, 3}) * data::make({-1, 0, 1}), before_leader, beyond) {
  const auto policy = policy_of(before_leader);
  const auto s = sent_back(before_leader + beyond);
  const bool leaders = beyond >= 0;

  BOOST_TEST(is_leaders_turn(s.state, s.send_backs, policy) == leaders);
  BOOST_TEST(may_see(s, kLeader, policy) == leaders);
  BOOST_TEST((desk_to_ring(s, policy) == (leaders ? Desk::leader : Desk::triage)));
  for (const auto event : {Event::forward, Event::reject, Event::redirect}) {
    BOOST_TEST(tried(s, kLeader, policy, event) == (leaders ? "done" : "not_found"));
    BOOST_TEST(tried(s, kTriage, policy, event) == (leaders ? "leader_decides" : "done"));
    for (const auto role : kAllRoles) {
      if (role == Role::triage || role == Role::leader) continue;
      BOOST_TEST(tried(s, given::actor(role), policy, event) != "done", to_word(role));
    }
  }
}

BOOST_DATA_TEST_CASE(with_the_setting_at_one_the_first_send_back_is_enough, data::make({1, 2, 3}),
                     before_leader) {
  const auto policy = policy_of(before_leader);
  const Moment moment{kNow, policy, given::kHolidays};
  auto s = sent_back(0);
  for (int sent = 1; sent <= before_leader; ++sent) {
    BOOST_TEST(tried(s, kTriage, policy, Event::forward) == "done");
    s = apply(s, kTriage, {.event = Event::forward, .opd = given::kDpupr}, moment)->situation;
    s.parts.back().id = PartId{sent};
    s = apply(s, given::actor(Role::opd_officer), {.event = Event::send_back, .part = PartId{sent}},
              moment)
            ->situation;
  }
  BOOST_TEST(tried(s, kTriage, policy, Event::forward) == "leader_decides");
  BOOST_TEST(tried(s, kLeader, policy, Event::forward) == "done");
}

BOOST_AUTO_TEST_CASE(while_a_part_is_open_nothing_is_the_leaders) {
  const auto policy = policy_of(1);
  auto s = sent_back(3);
  s.parts = {given::part(1, PartState::forwarded)};
  s.state = ReportState::forwarded;
  BOOST_TEST(!is_leaders_turn(s.state, s.send_backs, policy));
  BOOST_TEST(!may_see(s, kLeader, policy));
  BOOST_TEST((desk_to_ring(s, policy) == Desk::triage));
}

BOOST_AUTO_TEST_CASE(a_report_of_the_inspector_or_the_leader_rings_there) {
  auto s = sent_back(0);
  s.desk = Desk::inspector;
  BOOST_TEST((desk_to_ring(s, policy_of(1)) == Desk::inspector));
  s.desk = Desk::leader;
  BOOST_TEST((desk_to_ring(s, policy_of(1)) == Desk::leader));
}

BOOST_AUTO_TEST_CASE(a_leader_of_the_accused_body_sees_nothing_however_often_it_came_back) {
  auto s = sent_back(3);
  s.accused = given::kPdam;
  BOOST_TEST(!may_see(s, {Role::leader, given::kPdam}, policy_of(1)));
  BOOST_TEST(tried(s, {Role::leader, given::kPdam}, policy_of(1), Event::reject) == "not_found");
}

BOOST_AUTO_TEST_SUITE_END()
