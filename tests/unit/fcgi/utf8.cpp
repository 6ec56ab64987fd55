// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/utf8.hpp"

#include <boost/test/unit_test.hpp>

#include <string_view>

BOOST_AUTO_TEST_SUITE(utf8)

BOOST_AUTO_TEST_CASE(only_well_formed_utf_8_without_nul_is_clean) {
  BOOST_TEST(fcgi::is_clean_utf8("Kebumén 🚧"));
  BOOST_TEST(!fcgi::is_clean_utf8(std::string_view("a\0b", 3)));
  BOOST_TEST(!fcgi::is_clean_utf8("\xed\xa0\x80"));
  BOOST_TEST(!fcgi::is_clean_utf8("\xc0\xaf"));
  BOOST_TEST(!fcgi::is_clean_utf8("\xe2\x82"));
  BOOST_TEST(!fcgi::is_clean_utf8("\xff"));
  BOOST_TEST(!fcgi::is_clean_utf8("\xf4\x90\x80\x80"));
  BOOST_TEST(fcgi::is_clean_utf8("\xf4\x8f\xbf\xbf\xed\x9f\xbf"));
}

BOOST_AUTO_TEST_SUITE_END()
