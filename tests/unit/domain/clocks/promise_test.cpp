// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// When a promise rings, and when its date moves.

#include "handlers/domain/clocks/promise.hpp"

#include <boost/test/unit_test.hpp>
#include <set>

#include "tests/unit/domain/given.hpp"

using namespace domain;
using given::kHolidays;
using given::kPolicy;
using given::shown;
using given::wib;
using K = PromiseKind;

namespace {

Promise between(const char* start, const char* due, K kind = K::answer) {
  return {.kind = kind, .starts_at = wib(start), .due_at = wib(due), .first_due_at = wib(due)};
}

const Promise kTwoHours = between("2026-11-02 08:00", "2026-11-02 10:00");

std::vector<int> told(const Promise& promise, Instant now, const SlaPolicy& policy = kPolicy) {
  std::vector<int> steps;
  for (const auto& ring : due_rings(promise, now, policy).told) steps.push_back(ring.step);
  return steps;
}

/// The highest step reached by then, or 0.
int reached(const char* now, const SlaPolicy& policy = kPolicy) {
  const auto steps = told(kTwoHours, wib(now), policy);
  return steps.empty() ? 0 : steps.back();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(promise)

BOOST_AUTO_TEST_CASE(staff_are_reminded_at_50_80_100_and_200_percent) {
  const auto all = reminders(kTwoHours.starts_at, kTwoHours.due_at, kPolicy);
  BOOST_TEST(shown(all[0].at) == "Mon 2026-11-02 09:00:00");
  BOOST_TEST(shown(all[1].at) == "Mon 2026-11-02 09:36:00");
  BOOST_TEST(shown(all[2].at) == "Mon 2026-11-02 10:00:00");
  BOOST_TEST(shown(all[3].at) == "Mon 2026-11-02 12:00:00");
  BOOST_TEST(reached("2026-11-02 08:59") == 0);
  BOOST_TEST(reached("2026-11-02 09:00") == 50);
  BOOST_TEST(reached("2026-11-02 09:40") == 80);
  BOOST_TEST(reached("2026-11-02 11:59") == 100);
  BOOST_TEST(reached("2026-11-05 08:00") == 200);
  for (const auto& ring : ladder(kTwoHours, kPolicy))
    BOOST_TEST(shown(ring.at) == shown(all.at(static_cast<std::size_t>(ring.rung)).at));
}

BOOST_AUTO_TEST_CASE(a_setting_says_at_which_percent_staff_are_reminded) {
  SlaPolicy policy;
  policy.reminder_percents = {25, 90, 110, 150};
  BOOST_TEST(shown(reminders(kTwoHours.starts_at, kTwoHours.due_at, policy)[0].at) ==
             "Mon 2026-11-02 08:30:00");
  BOOST_TEST(reached("2026-11-02 08:29", policy) == 0);
  BOOST_TEST(reached("2026-11-02 08:30", policy) == 25);
  BOOST_TEST(reached("2026-11-02 10:11", policy) == 90);
  BOOST_TEST(reached("2026-11-02 10:12", policy) == 110);
  BOOST_TEST((rung_of(K::answer, 90, policy) == Rung::nearly));
  BOOST_TEST((rung_of(K::answer, 110, policy) == Rung::late));
  BOOST_TEST((rung_of(K::answer, 149, policy) == Rung::late));
  BOOST_TEST((rung_of(K::answer, 150, policy) == Rung::very_late));
}

BOOST_AUTO_TEST_CASE(late_is_told_before_very_late_and_each_step_once) {
  const auto steps = [](int rung, const char* now) {
    auto promise = kTwoHours;
    promise.rung = rung;
    return told(promise, wib(now));
  };
  BOOST_TEST(steps(0, "2026-11-02 08:30").empty());
  BOOST_TEST((steps(0, "2026-11-02 09:00") == std::vector{50}));
  BOOST_TEST(steps(50, "2026-11-02 09:00").empty());
  BOOST_TEST((steps(0, "2026-11-02 09:36") == std::vector{80}));
  BOOST_TEST((steps(0, "2026-11-02 10:00") == std::vector{100}));
  BOOST_TEST((steps(0, "2026-11-02 12:00") == std::vector{100, 200}));
  BOOST_TEST((steps(80, "2026-11-02 12:00") == std::vector{100, 200}));
  BOOST_TEST((steps(100, "2026-11-02 12:00") == std::vector{200}));
  BOOST_TEST(steps(200, "2026-11-02 12:00").empty());
  BOOST_TEST(steps(200, "2026-11-02 10:00").empty());
  BOOST_TEST(
      (due_rings(kTwoHours, wib("2026-11-02 12:00"), kPolicy).passed_over == std::vector{50, 80}));
}

BOOST_AUTO_TEST_CASE(the_hard_date_rings_on_the_45th_55th_and_60th_day) {
  const auto received = wib("2026-11-02 09:00");
  const auto due = hard_date(received, kPolicy);
  BOOST_TEST(shown(due) == "Fri 2027-01-01 23:59:59");
  const Promise promise{
      .kind = K::sixty, .starts_at = received, .due_at = due, .first_due_at = due};
  const auto all = ladder(promise, kPolicy);
  BOOST_REQUIRE(all.size() == 3U);
  BOOST_TEST(shown(all[0].at) == "Thu 2026-12-17 23:59:59");
  BOOST_TEST(shown(all[1].at) == "Sun 2026-12-27 23:59:59");
  BOOST_TEST(shown(all[2].at) == shown(due));
  BOOST_TEST((rung_of(K::sixty, 60, kPolicy) == Rung::late));
  BOOST_TEST((told(promise, due + std::chrono::days(300)) == std::vector{60}));
}

BOOST_AUTO_TEST_CASE(what_stands_still_or_is_closed_never_rings) {
  for (const auto kind : kAllPromiseKinds) {
    auto promise = between("2026-11-02 08:00", "2026-11-02 10:00", kind);
    const auto later = wib("2027-11-02 10:00");
    BOOST_TEST(next_ring_at(promise, kPolicy).has_value(), to_word(kind));
    BOOST_TEST(!told(promise, later).empty(), to_word(kind));
    for (auto* const ends : {&promise.paused_at, &promise.kept_at, &promise.void_at}) {
      *ends = promise.due_at;
      BOOST_TEST(!next_ring_at(promise, kPolicy), to_word(kind));
      BOOST_TEST(told(promise, later).empty(), to_word(kind));
      BOOST_TEST(!next_due(std::vector{promise}), to_word(kind));
      ends->reset();
    }
    promise.rung = 1'000;
    BOOST_TEST(!next_ring_at(promise, kPolicy), to_word(kind));
  }
}

BOOST_AUTO_TEST_CASE(what_is_due_next_is_the_earliest_that_runs) {
  std::vector<Promise> all{between("2026-11-02 08:00", "2026-11-20 10:00", K::finish),
                           between("2026-11-02 08:00", "2026-11-09 10:00", K::verify),
                           between("2026-11-02 08:00", "2026-11-04 10:00", K::instruction),
                           between("2026-11-02 08:00", "2026-11-03 10:00", K::plan)};
  all[0].part = PartId{1};
  all[1].part = PartId{2};
  all[2].part = PartId{2};
  all[3].part = PartId{3};
  all[3].kept_at = wib("2026-11-02 09:00");
  BOOST_TEST(shown(*next_due(all)) == "Wed 2026-11-04 10:00:00");
  BOOST_TEST(shown(*next_due(all, PartId{1})) == "Fri 2026-11-20 10:00:00");
  BOOST_TEST(shown(*next_work_due(all)) == "Mon 2026-11-09 10:00:00");
  BOOST_TEST(!next_due(all, PartId{3}));
  BOOST_TEST(!next_due({}));
}

BOOST_AUTO_TEST_CASE(a_new_holiday_moves_dates_of_working_days_later_and_no_others) {
  const auto start = wib("2026-11-02 08:00");
  const Moment before = given::at("2026-11-03 08:00");
  auto days = kHolidays.all();
  days.push_back({given::date("2026-11-04"), "libur baru", false});
  const Holidays more(std::move(days));
  const Moment after{before.now, kPolicy, more};
  BOOST_TEST(calendar_of(before) != calendar_of(after));
  BOOST_TEST(calendar_of(before) == calendar_of(given::at("2027-01-01 08:00")));
  BOOST_TEST(calendar_of(before) >= 0);
  for (const auto kind : kAllPromiseKinds) {
    Promise promise{.kind = kind, .starts_at = start};
    promise.due_at = promise.first_due_at = due_again(promise, {}, before);
    const bool moves = kind == K::decision ? false : counts_working_days(kind) && kind != K::plan;
    BOOST_TEST((due_again(promise, {}, after) > promise.due_at) == moves, to_word(kind));
    promise.due_at = promise.due_at + std::chrono::days(100);  // as an extension left it
    BOOST_TEST((due_again(promise, {}, after) == promise.due_at), to_word(kind));
  }
}

BOOST_AUTO_TEST_CASE(every_kind_has_a_word_of_its_own) {
  std::set<std::string_view> words;
  for (const auto kind : kAllPromiseKinds) {
    BOOST_TEST((promise_kind_from(to_word(kind)) == kind));
    words.insert(to_word(kind));
  }
  BOOST_TEST(words.size() == kAllPromiseKinds.size());
}

BOOST_AUTO_TEST_SUITE_END()
