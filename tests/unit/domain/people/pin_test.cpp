// SPDX-License-Identifier: AGPL-3.0-or-later
// How long a PIN that an officer saw marks what is done with it, and what is shown instead of a
// name.
#include "handlers/domain/people/pin.hpp"

#include <boost/test/unit_test.hpp>

#include "handlers/domain/people/masked.hpp"

using namespace std::chrono_literals;

namespace {

const domain::Instant kSeen{std::chrono::milliseconds{1'795'485'600'000}};

}  // namespace

BOOST_AUTO_TEST_SUITE(pin)

BOOST_AUTO_TEST_CASE(half_an_hour_to_the_millisecond_and_never_without_an_officer) {
  const domain::SlaPolicy policy;
  BOOST_TEST(domain::was_just_seen(kSeen, kSeen, policy));
  BOOST_TEST(domain::was_just_seen(kSeen, kSeen + 30min, policy));
  BOOST_TEST(!domain::was_just_seen(kSeen, kSeen + 30min + 1ms, policy));
  BOOST_TEST(!domain::was_just_seen(std::nullopt, kSeen, policy));
}

BOOST_AUTO_TEST_CASE(the_time_is_the_settings) {
  domain::SlaPolicy policy;
  policy.pin_seen = 5min;
  BOOST_TEST(domain::was_just_seen(kSeen, kSeen + 5min, policy));
  BOOST_TEST(!domain::was_just_seen(kSeen, kSeen + 6min, policy));
}

BOOST_AUTO_TEST_CASE(enough_for_its_owner_and_too_little_for_anybody_else) {
  BOOST_TEST(domain::masked_name("Siti Rahayu") == "S…");
  BOOST_TEST(domain::masked_name("Éva") == "É…");
  BOOST_TEST(domain::masked_phone("+6281234567890") == "…890");
  BOOST_TEST(domain::masked_phone("1") == "…1");
  BOOST_TEST(domain::masked_name("").empty());
  BOOST_TEST(domain::masked_phone("").empty());
}

BOOST_AUTO_TEST_SUITE_END()
