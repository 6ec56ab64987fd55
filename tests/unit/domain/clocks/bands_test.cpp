// SPDX-License-Identifier: AGPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "handlers/domain/clocks/bands.hpp"
#include "tests/unit/domain/given.hpp"

using namespace domain;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(bands)

BOOST_AUTO_TEST_CASE(the_longest_wait_of_a_band_belongs_to_it) {
  const auto from = given::wib("2026-11-02 08:00");
  BOOST_TEST(band_of(from, from) == 0U);
  BOOST_TEST(band_of(from, from + 15min) == 0U);
  BOOST_TEST(band_of(from, from + 15min + 1ms) == 1U);
  BOOST_TEST(band_of(from, from + 2h) == 3U);
  BOOST_TEST(band_of(from, from + 2h + 1ms) == 4U);
  BOOST_TEST(band_of(from, from + 72h) == 7U);
  BOOST_TEST(band_of(from, from + 72h + 1ms) == 8U);
  BOOST_TEST(band_of(from, from - 1h) == 0U);
}

BOOST_AUTO_TEST_CASE(half_of_all_waits_ended_within_the_band_of_the_median) {
  BOOST_TEST(!median_band({}).has_value());
  BOOST_TEST(median_band({0, 0, 1}).value() == 2U);
  BOOST_TEST(median_band({2, 2}).value() == 0U);
  BOOST_TEST(median_band({2, 3}).value() == 1U);
  BOOST_TEST(median_band({1, 0, 0, 0, 0, 0, 0, 0, 2}).value() == 8U);
}

BOOST_AUTO_TEST_SUITE_END()
