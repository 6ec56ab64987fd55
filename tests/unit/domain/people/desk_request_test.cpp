// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a request at the counter stands.
#include <boost/test/unit_test.hpp>

#include "handlers/domain/people/desk_request.hpp"

using domain::DeskRequestDates;
using domain::DeskRequestState;

namespace {

constexpr domain::Instant kNow{std::chrono::milliseconds{1'795'485'600'000}};
constexpr std::chrono::hours kHour{1};

bool stands(const DeskRequestDates& dates, DeskRequestState state) {
  return domain::state_of(dates, kNow) == state;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(desk_requests)

BOOST_AUTO_TEST_CASE(each_step_in_its_order) {
  DeskRequestDates dates;
  dates.expires_at = kNow + kHour;
  BOOST_TEST(stands(dates, DeskRequestState::unseen));
  dates.opened_at = kNow - 5 * kHour;
  BOOST_TEST(stands(dates, DeskRequestState::unproved));
  dates.proved_at = kNow - 4 * kHour;
  BOOST_TEST(stands(dates, DeskRequestState::unconfirmed));
  dates.confirmed_at = kNow - 3 * kHour;
  dates.ripe_at = kNow + std::chrono::milliseconds{1};
  BOOST_TEST(stands(dates, DeskRequestState::waiting));
  dates.ripe_at = kNow;
  BOOST_TEST(stands(dates, DeskRequestState::ripe));
  dates.done_at = kNow;
  BOOST_TEST(stands(dates, DeskRequestState::done));
}

BOOST_AUTO_TEST_CASE(stopped_refused_and_too_old_are_over) {
  DeskRequestDates dates;
  dates.expires_at = kNow;
  BOOST_TEST(stands(dates, DeskRequestState::expired));
  dates.refused_at = kNow;
  BOOST_TEST(stands(dates, DeskRequestState::refused));
  dates.stopped_at = kNow;
  BOOST_TEST(stands(dates, DeskRequestState::stopped));
}

BOOST_AUTO_TEST_CASE(words_are_read_back) {
  for (const auto kind : domain::kAllDeskRequestKinds)
    BOOST_TEST((domain::desk_request_kind_from(to_word(kind)) == kind));
  for (const auto card : domain::kAllIdentityCards)
    BOOST_TEST((domain::identity_card_from(to_word(card)) == card));
}

BOOST_AUTO_TEST_SUITE_END()
