// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/position.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace {

using domain::position_from;

const char* const kNoDegrees[]{"",    " ",   "abc", "90.1", "-91",    "1e1", "nan",
                               "inf", "1,5", "0x1", "1 2",  "-7.6.5", "--1", "999999999999"};

}  // namespace

BOOST_AUTO_TEST_SUITE(position)

BOOST_AUTO_TEST_CASE(a_position_is_read_and_written_with_five_decimals) {
  const auto position = position_from("-7.670123", "109.65321");
  BOOST_REQUIRE(position.has_value());
  BOOST_TEST(to_text(*position) == "-7.67012, 109.65321");
  BOOST_TEST(position_from("90", "-180").has_value());
  BOOST_TEST((domain::position_from("-7.67012, 109.65321") ==
              domain::position_from("-7.67012", "109.65321")));
  for (const auto* bad : {"", "-7.6", "-7.6,109.6", "x, 1", "1, 2, 3"})
    BOOST_TEST(!domain::position_from(bad).has_value(), bad);
}

BOOST_DATA_TEST_CASE(what_is_no_place_on_the_globe_is_no_position,
                     boost::unit_test::data::make(kNoDegrees), text) {
  BOOST_TEST(!position_from(text, "109.6").has_value());
  BOOST_TEST(!position_from("-7.6", text == std::string("90.1") || text == std::string("-91")
                                        ? "180.1"
                                        : text)
                  .has_value());
}

BOOST_AUTO_TEST_SUITE_END()
