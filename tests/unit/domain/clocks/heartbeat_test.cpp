// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Whether the clock can be believed, at the edges of each limit; what an outage gives back.

#include <boost/test/unit_test.hpp>

#include "handlers/domain/clocks/heartbeat.hpp"
#include "tests/unit/domain/given.hpp"

using namespace domain;
using namespace std::chrono_literals;
using given::kHolidays;
using given::kPolicy;
using given::shown;
using given::wib;

namespace {

const Instant kThen = wib("2026-11-24 10:00");

Beat beat(Instant at, std::chrono::milliseconds up, const std::string& boot = "this") {
  return {boot, at, up};
}

/// What is told when the clock went on by `wall` while the machine ran for `up`.
SinceLastBeat after(std::chrono::milliseconds wall, std::chrono::milliseconds up) {
  return since_last_beat(beat(kThen, 1h), kThen, beat(kThen + wall, 1h + up), kPolicy);
}

/// The same where the machine started anew.
SinceLastBeat started_after(std::chrono::milliseconds wall) {
  return since_last_beat(std::nullopt, kThen, beat(kThen + wall, 1min, "next"), kPolicy);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(heartbeat)

BOOST_AUTO_TEST_CASE(the_first_beat_tells_nothing) {
  const auto since = since_last_beat(std::nullopt, std::nullopt, beat(kThen, 0ms), kPolicy);
  BOOST_TEST(!since.jump);
  BOOST_TEST(!since.outage);
}

BOOST_AUTO_TEST_CASE(forward_by_more_than_a_day_while_the_machine_ran) {
  BOOST_TEST(!after(1min, 1min).jump);
  BOOST_TEST(!after(24h + 1min, 1min).jump);
  const auto jump = after(24h + 1min + 1ms, 1min).jump;
  BOOST_REQUIRE(jump);
  BOOST_TEST((jump->expected == kThen + 1min));
  BOOST_TEST((jump->found == kThen + 24h + 1min + 1ms));
}

BOOST_AUTO_TEST_CASE(backward_by_more_than_five_minutes) {
  BOOST_TEST(!after(1min - 5min, 1min).jump);
  BOOST_TEST(after(1min - 5min - 1ms, 1min).jump.has_value());
  BOOST_TEST(!started_after(-5min).jump);
  BOOST_TEST(started_after(-5min - 1ms).jump.has_value());
}

BOOST_AUTO_TEST_CASE(a_clock_set_forward_by_hours_is_no_outage_of_a_machine_that_went_on) {
  BOOST_TEST(!after(3h, 1min).outage);
  BOOST_TEST(!after(3h, 1min).jump);
}

BOOST_AUTO_TEST_CASE(an_outage_is_an_hour_without_a_beat) {
  BOOST_TEST(!after(59min, 59min).outage);
  const auto outage = after(60min, 60min).outage;
  BOOST_REQUIRE(outage);
  BOOST_TEST((*outage == Outage{kThen, kThen + 60min}));
  BOOST_TEST(!started_after(59min).outage);
  BOOST_TEST(started_after(60min).outage.has_value());
}

BOOST_AUTO_TEST_CASE(another_machine_that_went_on_was_the_service) {
  const auto since =
      since_last_beat(beat(kThen, 1h), kThen + 5h, beat(kThen + 5h + 1min, 6h + 1min), kPolicy);
  BOOST_TEST(!since.outage);
  BOOST_TEST(!since.jump);
}

BOOST_AUTO_TEST_CASE(a_machine_that_was_off_for_three_weeks_is_no_jump) {
  const auto since = started_after(std::chrono::days(21));
  BOOST_TEST(!since.jump);
  BOOST_TEST(since.outage.has_value());
  BOOST_TEST(!started_after(kLongestOff).jump);
  BOOST_TEST(started_after(kLongestOff + 1ms).jump.has_value());
  BOOST_TEST(!started_after(kLongestOff + 1ms).outage);
}

BOOST_AUTO_TEST_CASE(two_clocks_read_at_once) {
  BOOST_TEST(!apart(kThen, kThen + 5min));
  BOOST_TEST(!apart(kThen, kThen - 5min));
  const auto ahead = apart(kThen, kThen + 5min + 1ms);
  BOOST_REQUIRE(ahead);
  BOOST_TEST(is_alike(*ahead, {kThen + 1h, kThen + 1h + 9min}));
  BOOST_TEST(!is_alike(*ahead, {kThen + 1h, kThen + 1h + 11min}));
  BOOST_TEST(apart(kThen, kThen - 5min - 1ms).has_value());
}

BOOST_AUTO_TEST_CASE(what_would_close_something_waits_as_long_as_the_service_was_away) {
  const auto start = wib("2026-11-02 08:00");
  const auto due = end_of_day(Date{std::chrono::year{2026} / 11 / 16});
  const std::vector<Outage> before{{start - 3h, start}};
  const std::vector<Outage> at_its_end{{due, due + 2h}};
  const std::vector<Outage> hours{{start + 24h, start + 25h}};
  const std::vector<Outage> chain{{start + 24h, start + 25h}, {due + 30min, due + 48h}};
  const std::vector<Outage> half{{start - 24h, start + 48h}};
  BOOST_TEST(shown(after_outages(start, due, {})) == "Mon 2026-11-16 23:59:59");
  BOOST_TEST(shown(after_outages(start, due, before)) == "Mon 2026-11-16 23:59:59");
  BOOST_TEST(shown(after_outages(start, due, at_its_end)) == "Mon 2026-11-16 23:59:59");
  BOOST_TEST(shown(after_outages(start, due, hours)) == "Tue 2026-11-17 23:59:59");
  BOOST_TEST(shown(after_outages(start, due, chain)) == "Thu 2026-11-19 23:59:59");
  BOOST_TEST(shown(after_outages(start, due, half)) == "Wed 2026-11-18 23:59:59");
}

BOOST_AUTO_TEST_CASE(every_date_that_closes_something_moves) {
  auto policy = kPolicy;
  const auto start = wib("2026-11-02 08:00");
  const auto before = std::vector<Instant>{
      lapse_at(start, policy, kHolidays), abandon_at(start, policy), rate_until(start, policy),
      reopen_until(start, Outcome::accepted, policy, kHolidays),
      reopen_until(start, Outcome::abandoned, policy, kHolidays)};
  policy.outages = {{start + 24h, start + 24h + std::chrono::days(2)}};
  const auto after = std::vector<Instant>{
      lapse_at(start, policy, kHolidays), abandon_at(start, policy), rate_until(start, policy),
      reopen_until(start, Outcome::accepted, policy, kHolidays),
      reopen_until(start, Outcome::abandoned, policy, kHolidays)};
  for (std::size_t i = 0; i < before.size(); ++i)
    BOOST_TEST((after[i] == before[i] + std::chrono::days(2)), i);
  BOOST_TEST((verify_due(start, policy, kHolidays) == verify_due(start, kPolicy, kHolidays)));
}

BOOST_AUTO_TEST_SUITE_END()
