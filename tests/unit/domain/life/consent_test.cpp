// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who may consent to what a colleague may not do alone, and when it counts.

#include "handlers/domain/life/consent.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using domain::Colleague;
using domain::ConsentDates;
using domain::ConsentState;
using domain::Desk;
using domain::Instant;
using domain::Privacy;
using domain::Role;
using domain::Situation;
using std::chrono::hours;

constexpr domain::OpdId kDiskominfo{1};
constexpr domain::OpdId kInspektorat{2};
constexpr domain::OpdId kDpupr{3};
constexpr Instant kAsked{hours{1'000}};

Colleague colleague(std::int64_t id, Role role, std::optional<domain::OpdId> opd,
                    bool active = true) {
  return {.id = {id}, .actor = {role, opd}, .active = active};
}

const auto kAsker = colleague(1, Role::inspector, kInspektorat);
const auto kSecond = colleague(2, Role::inspector, kInspektorat);

Situation accused(domain::OpdId body = kDpupr) {
  Situation s;
  s.privacy = Privacy::secret_anonymous;
  s.accused = body;
  s.desk = Desk::inspector;
  return s;
}

std::string asked(const Situation& s, const Colleague& asker, const Colleague& second,
                  ConsentState state = ConsentState::awaited) {
  const auto done = domain::may_consent(s, asker, second, state);
  return done ? "may" : std::string(domain::to_word(done.error()));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(consent)

BOOST_AUTO_TEST_CASE(a_colleague_of_the_same_desk_may_and_the_asker_may_not) {
  BOOST_TEST(asked(accused(), kAsker, kSecond) == "may");
  BOOST_TEST(asked(accused(), kAsker, kAsker) == "second_person_needed");
}

BOOST_AUTO_TEST_CASE(nobody_else_finds_it) {
  BOOST_TEST(asked(accused(), kAsker, colleague(2, Role::triage, kDiskominfo)) == "not_found");
  BOOST_TEST(asked(accused(), kAsker, colleague(2, Role::leader, {})) == "not_found");
  BOOST_TEST(asked(accused(), kAsker, colleague(2, Role::opd_head, kDpupr)) == "not_found");
  BOOST_TEST(asked(accused(), kAsker, colleague(2, Role::inspector, kInspektorat, false)) ==
             "not_found");
}

BOOST_AUTO_TEST_CASE(nobody_of_the_accused_body_may_whatever_his_role) {
  BOOST_TEST(asked(accused(), kAsker, colleague(2, Role::inspector, kDpupr)) == "not_found");
  auto leaders = accused(kInspektorat);
  leaders.desk = Desk::leader;
  const auto asker = colleague(1, Role::leader, {});
  BOOST_TEST(asked(leaders, asker, kSecond) == "not_found");
  BOOST_TEST(asked(leaders, asker, colleague(2, Role::leader, {})) == "may");
}

BOOST_AUTO_TEST_CASE(only_what_is_awaited_and_still_needed_is_answered) {
  for (const auto state :
       {ConsentState::given, ConsentState::refused, ConsentState::expired, ConsentState::used})
    BOOST_TEST(asked(accused(), kAsker, kSecond, state) == "already_changed");
  auto less = accused();
  less.privacy = Privacy::anonymous;
  BOOST_TEST(asked(less, kAsker, kSecond) == "already_changed");
  BOOST_TEST(asked(accused(), colleague(1, Role::inspector, kInspektorat, false), kSecond) ==
             "already_changed");
}

BOOST_AUTO_TEST_CASE(it_counts_only_between_two_who_may_still_act) {
  const auto s = accused();
  const auto given = ConsentState::given;
  BOOST_TEST(domain::consent_counts(s, kAsker, kSecond, given));
  BOOST_TEST(!domain::consent_counts(s, kAsker, kAsker, given));
  BOOST_TEST(!domain::consent_counts(s, kAsker, colleague(2, Role::inspector, kInspektorat, false),
                                     given));
  BOOST_TEST(!domain::consent_counts(s, colleague(1, Role::inspector, kInspektorat, false), kSecond,
                                     given));
  BOOST_TEST(!domain::consent_counts(s, kAsker, colleague(2, Role::clerk, kInspektorat), given));
  for (const auto state :
       {ConsentState::awaited, ConsentState::refused, ConsentState::expired, ConsentState::used})
    BOOST_TEST(!domain::consent_counts(s, kAsker, kSecond, state));
}

BOOST_AUTO_TEST_CASE(a_request_lives_for_its_time_and_is_used_once) {
  ConsentDates dates{.asked_at = kAsked,
                     .expires_at = kAsked + hours{24},
                     .given_at = {},
                     .refused_at = {},
                     .used_at = {}};
  const auto state = [&](Instant now) { return domain::to_word(domain::state_of(dates, now)); };
  BOOST_TEST(state(kAsked) == "awaited");
  BOOST_TEST(state(kAsked + hours{24} - std::chrono::milliseconds{1}) == "awaited");
  BOOST_TEST(state(kAsked + hours{24}) == "expired");
  dates.given_at = kAsked + hours{1};
  BOOST_TEST(state(kAsked + hours{2}) == "given");
  BOOST_TEST(state(kAsked + hours{24}) == "expired");
  dates.used_at = kAsked + hours{3};
  BOOST_TEST(state(kAsked + hours{48}) == "used");
  dates.used_at.reset();
  dates.given_at.reset();
  dates.refused_at = kAsked + hours{1};
  BOOST_TEST(state(kAsked + hours{48}) == "refused");
}

BOOST_AUTO_TEST_SUITE_END()
