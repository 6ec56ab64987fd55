// SPDX-License-Identifier: AGPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "handlers/domain/clocks/duty.hpp"
#include "tests/unit/domain/given.hpp"

using domain::Shift;
using given::code_of;
using given::wib;

namespace {

const domain::SlaPolicy kPolicy;
const domain::Holidays kChristmas({{given::date("2026-12-25"), "Natal", false}});

domain::Instant read_at(std::string_view now, const std::vector<Shift>& shifts = {}) {
  return domain::reads_from(wib(now), shifts, kPolicy, kChristmas);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(duty)

BOOST_AUTO_TEST_CASE(in_office_hours_somebody_reads_at_once) {
  BOOST_TEST((read_at("2026-11-24 09:00") == wib("2026-11-24 09:00")));
  BOOST_TEST((read_at("2026-11-27 16:15") == wib("2026-11-27 16:15")));
}

BOOST_AUTO_TEST_CASE(outside_them_the_next_opening_counts) {
  BOOST_TEST((read_at("2026-11-24 16:00") == wib("2026-11-25 07:30")));
  BOOST_TEST((read_at("2026-11-24 05:00") == wib("2026-11-24 07:30")));
  BOOST_TEST((read_at("2026-11-27 20:00") == wib("2026-11-30 07:30")));
  BOOST_TEST((read_at("2026-12-24 20:00") == wib("2026-12-28 07:30")));
}

BOOST_AUTO_TEST_CASE(a_shift_reads_sooner) {
  const std::vector<Shift> night{{wib("2026-11-24 20:00"), wib("2026-11-25 06:00")},
                                 {wib("2026-11-23 20:00"), wib("2026-11-24 06:00")}};
  BOOST_TEST((read_at("2026-11-24 21:00", night) == wib("2026-11-24 21:00")));
  BOOST_TEST((read_at("2026-11-24 17:00", night) == wib("2026-11-24 20:00")));
  BOOST_TEST((read_at("2026-11-25 06:00", night) == wib("2026-11-25 07:30")));
}

BOOST_AUTO_TEST_CASE(holes_are_what_no_shift_covers) {
  const auto from = wib("2026-11-24 00:00");
  const auto until = wib("2026-11-26 00:00");
  BOOST_TEST((domain::holes({}, from, until) == std::vector<Shift>{{from, until}}));
  const std::vector<Shift> shifts{{wib("2026-11-23 20:00"), wib("2026-11-24 08:00")},
                                  {wib("2026-11-24 07:00"), wib("2026-11-24 16:00")},
                                  {wib("2026-11-24 09:00"), wib("2026-11-24 10:00")},
                                  {wib("2026-11-25 08:00"), wib("2026-11-27 16:00")}};
  BOOST_TEST((domain::holes(shifts, from, until) ==
              std::vector<Shift>{{wib("2026-11-24 16:00"), wib("2026-11-25 08:00")}}));
}

BOOST_AUTO_TEST_CASE(a_shift_is_checked_whole) {
  const auto now = wib("2026-11-24 09:00");
  const auto check = [&](std::optional<domain::Instant> from,
                         std::optional<domain::Instant> until) {
    const auto errors = domain::check_shift(from, until, now);
    return code_of(errors, "starts_at") + "|" + code_of(errors, "ends_at");
  };
  BOOST_TEST(check(wib("2026-11-24 08:00"), wib("2026-11-24 16:00")) == "|");
  BOOST_TEST(check({}, {}) == "err.shift.start|err.shift.end");
  BOOST_TEST(check(wib("2026-11-23 08:00"), wib("2026-11-24 16:00")) == "err.shift.past|");
  BOOST_TEST(check(wib("2028-01-01 08:00"), wib("2028-01-01 16:00")) == "err.shift.far|");
  BOOST_TEST(check(wib("2026-11-24 16:00"), wib("2026-11-24 08:00")) == "|err.shift.order");
  BOOST_TEST(check(wib("2026-11-24 07:00"), wib("2026-11-24 08:00")) == "|err.shift.over");
  BOOST_TEST(check(wib("2026-11-25 07:00"), wib("2026-12-03 07:00")) == "|err.shift.long");
}

BOOST_AUTO_TEST_CASE(a_week_begins_on_monday) {
  using namespace std::chrono;
  BOOST_TEST((domain::monday_of(2026y / 11 / 24) == 2026y / 11 / 23));
  BOOST_TEST((domain::monday_of(2026y / 11 / 29) == 2026y / 11 / 23));
  BOOST_TEST((domain::monday_of(2026y / 11 / 23) == 2026y / 11 / 23));
}

BOOST_AUTO_TEST_SUITE_END()
