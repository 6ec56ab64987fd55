// SPDX-License-Identifier: AGPL-3.0-or-later
// Warn, limit, suspend: which step follows, how long it holds, how the account stands.
#include <array>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "handlers/domain/people/sanction.hpp"

using domain::Instant;
using domain::Refusal;
using domain::Sanction;
using domain::SanctionStep;
using domain::Standing;

namespace {

/// 24 November 2026, 09.00 WIB.
constexpr Instant kNow{std::chrono::milliseconds{1'795'485'600'000}};
constexpr domain::SanctionTimes kTimes{};

Instant days_ago(int days) {
  return kNow - std::chrono::days(days);
}

Sanction taken(SanctionStep step, int ago, bool lifted = false) {
  const auto at = days_ago(ago);
  return {.step = step,
          .imposed_at = at,
          .ends_at = domain::ends_at(step, at, kTimes),
          .lifted = lifted};
}

domain::Result<SanctionStep, Refusal> next(const std::vector<Sanction>& past, int wrote_ago = 0) {
  return domain::next_step(past, days_ago(wrote_ago), kNow, kTimes);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sanctions)

BOOST_AUTO_TEST_CASE(each_step_is_one_higher_than_the_highest_that_counts) {
  BOOST_TEST((next({}) == SanctionStep::warn));
  BOOST_TEST((next({taken(SanctionStep::warn, 3)}) == SanctionStep::limit));
  BOOST_TEST((next({taken(SanctionStep::limit, 40), taken(SanctionStep::warn, 60)}) ==
              SanctionStep::suspend));
  BOOST_TEST((next({taken(SanctionStep::suspend, 100)}) == SanctionStep::suspend));
}

BOOST_AUTO_TEST_CASE(what_was_lifted_or_is_older_than_a_year_does_not_count) {
  BOOST_TEST((next({taken(SanctionStep::limit, 3, true)}) == SanctionStep::warn));
  BOOST_TEST((next({taken(SanctionStep::suspend, 365)}) == SanctionStep::warn));
  BOOST_TEST((next({taken(SanctionStep::suspend, 364)}) == SanctionStep::suspend));
}

BOOST_AUTO_TEST_CASE(what_was_written_before_the_last_step_is_answered_by_it) {
  const std::vector past{taken(SanctionStep::warn, 3)};
  BOOST_TEST((next(past, 4).error() == Refusal::too_late));
  BOOST_TEST((next(past, 3).error() == Refusal::too_late));
  BOOST_TEST((next(past, 2) == SanctionStep::limit));
  BOOST_TEST((next({taken(SanctionStep::warn, 3, true)}, 4) == SanctionStep::warn));
}

BOOST_AUTO_TEST_CASE(a_step_holds_to_the_end_of_its_last_day) {
  const auto local = domain::to_local(domain::ends_at(SanctionStep::limit, kNow, kTimes));
  BOOST_TEST((local.date ==
              domain::Date{std::chrono::year{2026}, std::chrono::month{12}, std::chrono::day{24}}));
  BOOST_TEST(local.hour == 23U);
}

BOOST_AUTO_TEST_CASE(the_heaviest_that_holds_is_how_the_account_stands) {
  BOOST_TEST((domain::standing_of({}, kNow) == domain::StandingNow{}));
  const std::vector past{taken(SanctionStep::suspend, 10), taken(SanctionStep::limit, 20),
                         taken(SanctionStep::warn, 30)};
  const auto holds = domain::standing_of(past, kNow);
  BOOST_TEST((holds.standing == Standing::suspended));
  BOOST_TEST((holds.until == past.front().ends_at));
}

BOOST_AUTO_TEST_CASE(it_ends_by_itself_and_without_a_lifted_step_the_lighter_one_holds) {
  BOOST_TEST((domain::standing_of(std::array{taken(SanctionStep::limit, 31)}, kNow).standing ==
              Standing::good));
  const std::vector past{taken(SanctionStep::suspend, 10, true), taken(SanctionStep::limit, 20)};
  BOOST_TEST((domain::standing_of(past, kNow).standing == Standing::limited));
}

BOOST_AUTO_TEST_CASE(times_are_settings_and_nonsense_keeps_the_usual_ones) {
  const auto times = domain::sanction_times({{"limit.warned_days", "100"},
                                             {"limit.limited_days", "0"},
                                             {"limit.suspended_days", "banyak"}});
  BOOST_TEST((times.memory == std::chrono::days{100}));
  BOOST_TEST((times.limit == std::chrono::days{30}));
  BOOST_TEST((times.suspend == std::chrono::days{90}));
}

BOOST_AUTO_TEST_CASE(words_are_read_back_and_nobody_judges_himself) {
  for (const auto step : domain::kAllSanctionSteps)
    BOOST_TEST((domain::sanction_step_from(to_word(step)) == step));
  for (const auto abuse : domain::kAllAbuses)
    BOOST_TEST((domain::abuse_from(to_word(abuse)) == abuse));
  BOOST_TEST(!domain::abuse_from("criticism").has_value());
  BOOST_TEST(!domain::may_decide(domain::StaffId{3}, domain::StaffId{3}));
  BOOST_TEST(domain::may_decide(domain::StaffId{3}, domain::StaffId{4}));
}

BOOST_AUTO_TEST_SUITE_END()
