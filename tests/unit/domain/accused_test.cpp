// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// From whom a report hides, by the kind of the accused body: the table written by hand.

#include <boost/test/unit_test.hpp>

#include <map>
#include <set>

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/domain/life/notice.hpp"
#include "tests/unit/domain/given.hpp"

using namespace domain;

namespace {

constexpr OpdId kHealth{71};
constexpr OpdId kEducation{72};
constexpr OpdId kKecamatan{73};
constexpr Bodies kBodies{given::kDiskominfo, given::kInspektorat, kHealth, kEducation};

/// A body of each kind, under the OPD that is or contains it.
Accused body(BodyKind kind) {
  Accused accused(kind);
  if (kind == BodyKind::opd) accused.opd = given::kDpupr;
  if (kind == BodyKind::village) accused.village = "33.05.12.2001";
  if (is_named_by_hand(kind)) {
    accused.name = "Kramasari Dua";
    accused.kecamatan = "33.05.12";
  }
  accused.opd = holder_of(accused, kKecamatan, kBodies);
  return accused;
}

/// By hand: whose accounts are blind, of which OPD; of the leadership the leaders alone.
const std::map<BodyKind, std::optional<OpdId>> kBlind{{BodyKind::opd, given::kDpupr},
                                                      {BodyKind::leadership, std::nullopt},
                                                      {BodyKind::village, kKecamatan},
                                                      {BodyKind::puskesmas, kHealth},
                                                      {BodyKind::school, kEducation}};

const std::set<std::optional<OpdId>> kOpds{given::kDpupr,       given::kPdam, kHealth,
                                           kEducation,          kKecamatan,   given::kDiskominfo,
                                           given::kInspektorat, std::nullopt};

Situation about(const Accused& accused) {
  Situation s;
  s.privacy = Privacy::secret_anonymous;
  s.accused = accused;
  s.desk = desk_of(accused, false, kBodies);
  s.unseen_by_triage = unseen_by_triage(accused, false, kBodies);
  s.ever_forwarded = s.responded = s.opened_by_staff = true;
  return s;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(accused)

BOOST_AUTO_TEST_CASE(it_hides_from_whose_opd_is_or_contains_the_body_and_from_leaders) {
  for (const auto kind : kAllBodyKinds) {
    const auto accused = body(kind);
    for (const auto role : kStaffRoles)
      for (const auto& opd : kOpds) {
        const bool blind =
            kind == BodyKind::leadership ? role == Role::leader : opd && opd == kBlind.at(kind);
        BOOST_TEST(hides_from(accused, role, opd) == blind,
                   to_word(kind) << " " << to_word(role) << " " << opd.value_or(OpdId{}).value);
      }
  }
  BOOST_TEST(!hides_from(std::optional<Accused>(), Role::leader, given::kDpupr));
}

BOOST_AUTO_TEST_CASE(whoever_it_hides_from_neither_sees_it_nor_moves_it_nor_gets_it) {
  for (const auto kind : kAllBodyKinds) {
    auto s = about(body(kind));
    for (int send_backs : {0, 5}) {
      s.send_backs = send_backs;
      for (const auto role : kStaffRoles)
        for (const auto& opd : kOpds) {
          if (role == Role::administrator || !hides_from(*s.accused, role, opd)) continue;
          BOOST_TEST(!may_see(s, {role, opd}, {}), to_word(kind) << " " << to_word(role));
          BOOST_TEST(!acts_as_triage(s, {role, opd}), to_word(kind) << " " << to_word(role));
        }
    }
    if (!kBlind.at(kind)) continue;
    s.send_backs = 0;
    const Moment moment{given::wib("2026-11-02 09:00"), {}, given::kHolidays};
    const auto to_it = apply(s, given::actor(Role::inspector),
                             {.event = Event::forward, .opd = kBlind.at(kind)}, moment);
    BOOST_REQUIRE(!to_it);
    BOOST_TEST(to_word(to_it.error()) == "accused_body", to_word(kind));
  }
}

BOOST_AUTO_TEST_CASE(every_kind_has_a_desk_from_which_it_does_not_hide) {
  for (const auto kind : kAllBodyKinds) {
    const auto accused = body(kind);
    BOOST_TEST((desk_of(accused, false, kBodies) == Desk::inspector), to_word(kind));
    BOOST_TEST(!unseen_by_triage(accused, false, kBodies), to_word(kind));
    // A category that goes past triage changes nobody's desk, it hides from triage too.
    BOOST_TEST((desk_of(accused, true, kBodies) == Desk::inspector), to_word(kind));
    BOOST_TEST(unseen_by_triage(accused, true, kBodies), to_word(kind));
  }
  const Accused inspectorate(given::kInspektorat);
  BOOST_TEST((desk_of(inspectorate, false, kBodies) == Desk::leader));
  BOOST_TEST(!hides_from(inspectorate, Role::leader, given::kPdam));
}

BOOST_AUTO_TEST_CASE(of_the_leadership_nothing_is_ever_a_leaders_turn) {
  const SlaPolicy policy;
  const Moment moment{given::wib("2026-11-02 09:00"), policy, given::kHolidays};
  auto s = about(body(BodyKind::leadership));
  s.send_backs = policy.send_backs_before_leader + 1;

  BOOST_TEST(is_leaders_turn(s.state, s.send_backs, policy));
  BOOST_TEST(!is_leaders_turn(s, policy));
  BOOST_TEST((desk_to_ring(s, policy) == Desk::inspector));
  for (const auto event : {Event::forward, Event::reject, Event::redirect}) {
    const Act act{.event = event, .opd = given::kPdam};
    BOOST_TEST(apply(s, given::actor(Role::inspector), act, moment).has_value(), to_word(event));
    BOOST_TEST(!apply(s, given::actor(Role::leader), act, moment), to_word(event));
    BOOST_TEST(!apply(s, given::actor(Role::triage), act, moment), to_word(event));
  }
  s.accused = body(BodyKind::village);
  BOOST_TEST(is_leaders_turn(s, policy));
}

BOOST_AUTO_TEST_CASE(what_leaders_would_be_told_of_the_leadership_inspektorat_is_told) {
  for (const auto event : all_events())
    for (const bool very_late : {false, true}) {
      NoticeFacts facts;
      facts.desk = Desk::inspector;
      facts.very_late = very_late;
      facts.opd = given::kPdam;
      const auto plain = notices_for(event, facts);
      facts.accused = body(BodyKind::leadership);
      const auto accused = notices_for(event, facts);
      BOOST_REQUIRE(plain.size() == accused.size());
      for (std::size_t i = 0; i < plain.size(); ++i) {
        const bool leaders = plain[i].to.audience == Audience::leaders;
        BOOST_TEST((accused[i].to.audience == (leaders ? Audience::duty : plain[i].to.audience)));
        if (leaders) BOOST_TEST((accused[i].to.desk == Desk::inspector));
      }
    }
}

BOOST_AUTO_TEST_CASE(the_same_body_is_told_by_what_tells_its_kind) {
  BOOST_TEST((Accused(given::kDpupr) == body(BodyKind::opd)));
  BOOST_TEST(!(Accused(given::kDpupr) == Accused(given::kPdam)));
  for (const auto one : kAllBodyKinds)
    for (const auto other : kAllBodyKinds)
      BOOST_TEST((body(one) == body(other)) == (one == other), to_word(one) << to_word(other));

  auto school = body(BodyKind::school);
  school.name = " kramasari DUA ";
  BOOST_TEST((school == body(BodyKind::school)));
  school.kecamatan = "33.05.13";
  BOOST_TEST(!(school == body(BodyKind::school)));
  auto village = body(BodyKind::village);
  village.opd = given::kPdam;  // the kecamatan's office was renamed meanwhile
  BOOST_TEST((village == body(BodyKind::village)));
}

BOOST_AUTO_TEST_SUITE_END()
