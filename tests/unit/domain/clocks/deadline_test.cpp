// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The clocks, each line with its weekday.

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/domain/given.hpp"

using namespace domain;
using given::kHolidays;
using given::kPolicy;
using given::shown;
using given::wib;
namespace data = boost::unit_test::data;

namespace {

struct Line {
  std::string from;  ///< weekday and local time
  std::string due;   ///< the same
};
std::ostream& operator<<(std::ostream& out, const Line& line) {
  return out << line.from;
}

/// The instant of `Mon 2026-11-02 08:00`, whose weekday must be right.
Instant instant_of(const std::string& text) {
  const auto at = wib(text.substr(4));
  BOOST_REQUIRE_EQUAL(shown(at).substr(0, 3), text.substr(0, 3));
  return at;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(deadline)

const std::vector<Line> kVerify{
    {"Mon 2026-11-02 08:00", "Mon 2026-11-09 23:59:59"},
    {"Tue 2026-11-03 08:00", "Tue 2026-11-10 23:59:59"},
    {"Wed 2026-11-04 08:00", "Wed 2026-11-11 23:59:59"},
    {"Thu 2026-11-05 08:00", "Thu 2026-11-12 23:59:59"},
    {"Fri 2026-11-06 08:00", "Fri 2026-11-13 23:59:59"},
    {"Sat 2026-11-07 08:00", "Fri 2026-11-13 23:59:59"},
    {"Sun 2026-11-08 08:00", "Fri 2026-11-13 23:59:59"},
    {"Mon 2026-11-02 00:00", "Mon 2026-11-09 23:59:59"},
    {"Mon 2026-11-02 23:59", "Mon 2026-11-09 23:59:59"},
    {"Tue 2026-11-03 00:01", "Tue 2026-11-10 23:59:59"},   // still Monday in UTC
    {"Tue 2026-03-17 08:00", "Tue 2026-03-31 23:59:59"},   // Nyepi, Idulfitri, cuti bersama
    {"Thu 2026-04-30 08:00", "Fri 2026-05-08 23:59:59"},   // Hari Buruh
    {"Wed 2026-05-13 08:00", "Fri 2026-05-22 23:59:59"},   // Kenaikan and its cuti bersama
    {"Wed 2026-12-23 08:00", "Mon 2027-01-04 23:59:59"}};  // Natal, New Year

BOOST_DATA_TEST_CASE(first_follow_up_is_due_on_the_fifth_working_day, data::make(kVerify), line) {
  BOOST_TEST(shown(verify_due(instant_of(line.from), kPolicy, kHolidays)) == line.due);
}

struct Finish {
  std::string from;
  Nature nature;
  std::string due;
};
std::ostream& operator<<(std::ostream& out, const Finish& line) {
  return out << line.from;
}

const std::vector<Finish> kFinish{
    {"Mon 2026-11-02 08:00", Nature::information, "Mon 2026-11-09 23:59:59"},
    {"Mon 2026-11-02 08:00", Nature::ordinary, "Fri 2026-11-20 23:59:59"},
    {"Fri 2026-11-06 08:00", Nature::ordinary, "Thu 2026-11-26 23:59:59"},
    {"Sun 2026-11-01 08:00", Nature::ordinary, "Thu 2026-11-19 23:59:59"},
    {"Tue 2026-03-17 08:00", Nature::ordinary, "Tue 2026-04-14 23:59:59"},
    {"Mon 2026-11-02 08:00", Nature::supervisory, "Fri 2027-01-01 23:59:59"},
    {"Sat 2026-11-07 08:00", Nature::supervisory, "Wed 2027-01-06 23:59:59"}};

BOOST_DATA_TEST_CASE(work_is_due_by_its_nature, data::make(kFinish), line) {
  const auto from = instant_of(line.from);
  BOOST_TEST(shown(finish_due(from, line.nature, {}, from, kPolicy, kHolidays)) == line.due);
}

BOOST_AUTO_TEST_CASE(the_earlier_of_sixty_working_and_sixty_calendar_days_counts) {
  SlaPolicy policy;
  policy.supervisory_days = 5;
  const auto from = wib("2026-11-02 08:00");
  BOOST_TEST(shown(finish_due(from, Nature::supervisory, {}, from, policy, kHolidays)) ==
             "Mon 2026-11-09 23:59:59");
}

struct Paused {
  std::string until;  ///< of a pause from Wed 2026-11-04 10:00
  std::string due;    ///< of ordinary work from Mon 2026-11-02
};
std::ostream& operator<<(std::ostream& out, const Paused& line) {
  return out << line.until;
}

const std::vector<Paused> kPaused{
    {"Wed 2026-11-04 15:00", "Fri 2026-11-20 23:59:59"},   // the same day gives nothing back
    {"Thu 2026-11-05 09:00", "Mon 2026-11-23 23:59:59"},   // one working day
    {"Sat 2026-11-07 09:00", "Tue 2026-11-24 23:59:59"},   // Thu, Fri
    {"Mon 2026-11-09 09:00", "Wed 2026-11-25 23:59:59"},   // Thu, Fri, Mon
    {"Fri 2026-12-04 09:00", "Tue 2026-12-22 23:59:59"},   // thirty calendar days
    {"Thu 2026-12-31 09:00", "Tue 2026-12-22 23:59:59"}};  // and never more

BOOST_DATA_TEST_CASE(waiting_for_the_citizen_moves_the_due_date, data::make(kPaused), line) {
  const auto from = wib("2026-11-02 08:00");
  const auto until = instant_of(line.until);
  const std::array pauses{Pause{wib("2026-11-04 10:00"), until}};
  const std::array open{Pause{wib("2026-11-04 10:00"), std::nullopt}};
  const auto due = [&](std::span<const Pause> given) {
    return shown(finish_due(from, Nature::ordinary, given, until, kPolicy, kHolidays));
  };
  BOOST_TEST(due(pauses) == line.due);
  BOOST_TEST(due(open) == line.due);
}

BOOST_AUTO_TEST_CASE(two_pauses_share_the_thirty_days) {
  const auto from = wib("2026-11-02 08:00");
  const std::array pauses{Pause{wib("2026-11-03 10:00"), wib("2026-11-30 10:00")},   // 27 days
                          Pause{wib("2026-12-01 10:00"), wib("2026-12-15 10:00")}};  // 3 count
  BOOST_TEST(shown(finish_due(from, Nature::supervisory, pauses, from, kPolicy, kHolidays)) ==
             "Sun 2027-01-31 23:59:59");
}

struct Response {
  std::string received;
  std::string around_the_clock;
  std::string service_hours;
};
std::ostream& operator<<(std::ostream& out, const Response& line) {
  return out << line.received;
}

const std::vector<Response> kResponses{
    {"Mon 2026-11-02 08:00", "Mon 2026-11-02 10:00:00", "Mon 2026-11-02 10:00:00"},
    {"Mon 2026-11-02 06:00", "Mon 2026-11-02 08:00:00", "Mon 2026-11-02 09:30:00"},
    {"Mon 2026-11-02 15:00", "Mon 2026-11-02 17:00:00", "Tue 2026-11-03 08:30:00"},
    {"Tue 2026-11-03 23:30", "Wed 2026-11-04 01:30:00", "Wed 2026-11-04 09:30:00"},
    {"Thu 2026-11-05 14:00", "Thu 2026-11-05 16:00:00", "Thu 2026-11-05 16:00:00"},
    {"Thu 2026-11-05 16:00", "Thu 2026-11-05 18:00:00", "Fri 2026-11-06 09:30:00"},
    {"Fri 2026-11-06 14:30", "Fri 2026-11-06 16:30:00", "Fri 2026-11-06 16:30:00"},
    {"Fri 2026-11-06 15:30", "Fri 2026-11-06 17:30:00", "Mon 2026-11-09 08:30:00"},
    {"Sat 2026-11-07 12:00", "Sat 2026-11-07 14:00:00", "Mon 2026-11-09 09:30:00"},
    {"Sun 2026-11-08 23:00", "Mon 2026-11-09 01:00:00", "Mon 2026-11-09 09:30:00"},
    {"Tue 2026-03-17 15:00", "Tue 2026-03-17 17:00:00", "Wed 2026-03-25 08:30:00"}};

BOOST_DATA_TEST_CASE(the_two_hours_are_read_in_both_ways, data::make(kResponses), line) {
  const auto due = response_due(instant_of(line.received), kPolicy, kHolidays);
  BOOST_TEST(shown(due.around_the_clock) == line.around_the_clock);
  BOOST_TEST(shown(due.service_hours) == line.service_hours);
  SlaPolicy office;
  office.reading = ResponseReading::service_hours;
  BOOST_TEST(shown(due.counting(kPolicy)) == line.around_the_clock);
  BOOST_TEST(shown(due.counting(office)) == line.service_hours);
}

BOOST_AUTO_TEST_CASE(the_other_clocks) {
  const auto friday = instant_of("Fri 2026-11-06 15:00");
  BOOST_TEST(shown(decide_due(friday, kPolicy, kHolidays)) == "Mon 2026-11-09 23:59:59");
  BOOST_TEST(shown(instruction_due(friday, kPolicy, kHolidays)) == "Tue 2026-11-10 23:59:59");
  BOOST_TEST(shown(lapse_at(friday, kPolicy, kHolidays)) == "Fri 2026-11-20 23:59:59");
  BOOST_TEST(shown(abandon_at(friday, kPolicy)) == "Sun 2026-12-06 23:59:59");
  BOOST_TEST(shown(rate_until(friday, kPolicy)) == "Sun 2026-12-06 23:59:59");
  BOOST_TEST(shown(reopen_until(friday, Outcome::accepted, kPolicy, kHolidays)) ==
             "Fri 2026-11-20 23:59:59");
  BOOST_TEST(shown(reopen_until(friday, Outcome::lapsed, kPolicy, kHolidays)) ==
             "Fri 2026-11-20 23:59:59");
  BOOST_TEST(shown(reopen_until(friday, Outcome::abandoned, kPolicy, kHolidays)) ==
             "Sun 2026-12-06 23:59:59");
}

BOOST_AUTO_TEST_CASE(an_open_question_is_recalled_on_days_3_14_and_27) {
  const auto all = ask_reminders(instant_of("Mon 2026-11-02 20:00"), kPolicy);
  BOOST_REQUIRE(all.size() == 3U);
  BOOST_TEST(shown(all[0]) == "Thu 2026-11-05 07:30:00");
  BOOST_TEST(shown(all[1]) == "Mon 2026-11-16 07:30:00");
  BOOST_TEST(shown(all[2]) == "Sun 2026-11-29 07:30:00");
}

BOOST_AUTO_TEST_CASE(lateness_is_counted_in_working_days) {
  const auto due = end_of_day(given::date("2026-11-06"));  // Friday
  const auto late = [&](const char* now) { return working_days_late(due, wib(now), kHolidays); };
  BOOST_TEST(late("2026-11-06 23:00") == 0);
  BOOST_TEST(late("2026-11-07 00:00") == 0);  // Saturday
  BOOST_TEST(late("2026-11-09 00:00") == 1);  // Monday
  BOOST_TEST(late("2026-11-13 12:00") == 5);  // Friday
  BOOST_TEST(working_days_late(wib("2026-11-02 10:00"), wib("2026-11-02 15:00"), kHolidays) == 0);
}

BOOST_AUTO_TEST_CASE(due_dates_move_later_only) {
  const auto early = wib("2026-11-02 10:00");
  const auto later = wib("2026-11-03 10:00");
  BOOST_TEST(shown(moved_later(early, later)) == shown(later));
  BOOST_TEST(shown(moved_later(later, early)) == shown(later));
}

BOOST_AUTO_TEST_CASE(holidays_are_sorted_and_counted_once) {
  const Holidays twice({{given::date("2026-12-25"), "Natal", false},
                        {given::date("2026-01-01"), "Tahun Baru", false},
                        {given::date("2026-12-25"), "Natal", false}});
  BOOST_TEST(twice.all().size() == 2U);
  BOOST_TEST(twice.has(given::date("2026-01-01")));
  BOOST_TEST(!twice.has(given::date("2026-01-02")));
}

BOOST_AUTO_TEST_CASE(a_local_day_begins_at_17_00_utc) {
  const auto midnight = start_of_day(given::date("2026-11-02"));
  BOOST_TEST(
      (midnight == std::chrono::sys_days{given::date("2026-11-01")} + std::chrono::hours{17}));
  BOOST_TEST((to_local_date(midnight) == given::date("2026-11-02")));
  BOOST_TEST((to_local_date(midnight - std::chrono::milliseconds{1}) == given::date("2026-11-01")));
}

BOOST_AUTO_TEST_SUITE_END()
