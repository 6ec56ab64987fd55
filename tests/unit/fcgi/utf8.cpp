// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/utf8.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
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

/// Of every code point: what XML 1.0 or Unicode forbids is gone, all else stays.
BOOST_AUTO_TEST_CASE(what_formats_cannot_carry_is_dropped_and_nothing_else) {
  int dropped = 0;
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string one;
    if (c < 0x80) {
      one = static_cast<char>(c);
    } else {
      const auto tail = [&](unsigned shift) {
        return static_cast<char>(0x80U | ((c >> shift) & 0x3FU));
      };
      if (c < 0x800)
        one = {static_cast<char>(0xC0U | (c >> 6U)), tail(0)};
      else if (c < 0x10000)
        one = {static_cast<char>(0xE0U | (c >> 12U)), tail(6), tail(0)};
      else
        one = {static_cast<char>(0xF0U | (c >> 18U)), tail(12), tail(6), tail(0)};
    }
    const auto kept = fcgi::printable("a" + one + "b");
    if (kept == "ab")
      ++dropped;
    else
      BOOST_REQUIRE(kept == "a" + one + "b");
  }
  // 66 noncharacters; 28 of C0, DEL, 31 of C1.
  BOOST_TEST(dropped == 66 + 28 + 1 + 31);
}

BOOST_AUTO_TEST_CASE(a_broken_byte_is_shown_and_nothing_behind_it_is_lost) {
  BOOST_TEST(fcgi::printable("a\xff\xe2\x82z") == "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDz");
  BOOST_TEST(fcgi::printable(std::string_view("a\0b", 3)) == "ab");
}

BOOST_AUTO_TEST_SUITE_END()
