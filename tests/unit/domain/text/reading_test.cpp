// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a person typed or pasted, as it is kept and as it is compared.

#include "handlers/domain/text/reading.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <string>
#include <vector>

#include "handlers/domain/text/unicode.hpp"

using namespace domain;
namespace data = boost::unit_test::data;

namespace {

std::string of(char32_t c) {
  std::string text;
  unicode::append(text, c);
  return text;
}

/// Every character of Unicode that `is` holds of.
template <class Is>
std::vector<char32_t> every(Is is) {
  std::vector<char32_t> all;
  for (char32_t c = 1; c <= 0x10FFFF; ++c)
    if ((c < 0xD800 || c > 0xDFFF) && is(c)) all.push_back(c);
  return all;
}

bool shows(char32_t c) {
  return !unicode::is_white(c) && !unicode::is_invisible(c);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reading)

BOOST_AUTO_TEST_CASE(a_line_is_trimmed_and_has_single_spaces) {
  BOOST_TEST(read_line("  Jalan \t rusak\r\n sekali ") == "Jalan rusak sekali");
  BOOST_TEST(read_line(" \r\n ").empty());
  BOOST_TEST(read_line("").empty());
}

BOOST_AUTO_TEST_CASE(paragraphs_keep_their_breaks_as_line_feeds) {
  BOOST_TEST(read_paragraphs("\r\n satu\r\ndua\rtiga\n\nempat  \r\n") ==
             "satu\ndua\ntiga\n\nempat");
}

BOOST_AUTO_TEST_CASE(text_comes_out_composed) {
  BOOST_TEST(read_line("e\xcc\x81") == "\xc3\xa9");
  BOOST_TEST(read_paragraphs("e\xcc\x81") == "\xc3\xa9");
  BOOST_TEST(read_secret("e\xcc\x81") == "\xc3\xa9");
  // What stood between the letter and its accent is not seen.
  BOOST_TEST(read_line("e\u200b\xcc\x81") == "\xc3\xa9");
}

BOOST_AUTO_TEST_CASE(a_password_keeps_its_spaces) {
  BOOST_TEST(read_secret("  dua  spasi ") == "  dua  spasi ");
}

BOOST_AUTO_TEST_CASE(what_is_not_utf_8_is_no_text) {
  for (const auto* broken : {"\xff", "a\xe2\x82"}) {
    BOOST_CHECK_THROW((void)read_line(broken), std::invalid_argument);
    BOOST_CHECK_THROW((void)read_paragraphs(broken), std::invalid_argument);
    BOOST_CHECK_THROW((void)read_secret(broken), std::invalid_argument);
  }
}

BOOST_AUTO_TEST_CASE(every_line_end_breaks_a_paragraph_and_is_a_space_in_a_line) {
  const auto ends = every(unicode::is_line_end);
  BOOST_TEST(ends.size() == 7U);
  for (const auto end : ends) {
    BOOST_TEST(read_paragraphs("bau" + of(end) + "sekali") == "bau\nsekali");
    BOOST_TEST(read_line("bau" + of(end) + "sekali") == "bau sekali");
  }
}

BOOST_AUTO_TEST_CASE(every_space_is_one_in_a_line_and_stays_in_a_paragraph) {
  const auto spaces = every(unicode::is_space);
  BOOST_TEST(spaces.size() == 18U);  // 17 of Unicode, and TAB
  for (const auto space : spaces) {
    const auto typed = of(space) + "Bu" + of(space) + of(space) + "Tini" + of(space);
    BOOST_TEST(read_line(typed) == "Bu Tini");
    BOOST_TEST(plain("Bu" + of(space) + "Tini") == "Bu Tini");
    BOOST_TEST(read_paragraphs(typed).starts_with("Bu"));
    BOOST_TEST(read_paragraphs(typed).ends_with("Tini"));
  }
}

BOOST_AUTO_TEST_CASE(every_mark_that_nobody_sees_is_dropped_and_never_an_error) {
  const auto marks =
      every([](char32_t c) { return unicode::is_invisible(c) && !unicode::is_joiner(c); });
  BOOST_TEST(marks.size() > 3'000U);
  for (const auto mark : marks) {
    const auto typed = of(mark) + "Sampah" + of(mark) + " di" + of(mark) + of(mark) + " pasar";
    BOOST_REQUIRE_MESSAGE(read_line(typed) == "Sampah di pasar", static_cast<unsigned>(mark));
    BOOST_REQUIRE_MESSAGE(read_paragraphs(typed) == "Sampah di pasar", static_cast<unsigned>(mark));
    BOOST_REQUIRE_MESSAGE(plain(typed) == "Sampah di pasar", static_cast<unsigned>(mark));
  }
}

BOOST_AUTO_TEST_CASE(a_text_of_nothing_that_is_seen_is_empty) {
  for (const auto c : every([](char32_t c) { return !shows(c); })) {
    BOOST_REQUIRE_MESSAGE(read_line(of(c) + of(c)).empty(), static_cast<unsigned>(c));
    BOOST_REQUIRE_MESSAGE(read_paragraphs(" " + of(c) + "\n").empty(), static_cast<unsigned>(c));
    BOOST_REQUIRE_MESSAGE(comparison_key(of(c)).empty(), static_cast<unsigned>(c));
  }
}

BOOST_AUTO_TEST_CASE(whatever_is_seen_stays) {
  std::size_t lost = 0;
  for (const auto c : every(shows)) {
    const auto before = unicode::composed("a" + of(c) + "b");
    if (read_line("a" + of(c) + "b") != before || read_paragraphs("a" + of(c) + "b") != before)
      ++lost;
  }
  BOOST_TEST(lost == 0U);
}

// A family, a heart in colour, a word of Javanese, one of Persian.
BOOST_AUTO_TEST_CASE(what_joins_two_characters_stays_between_them) {
  for (const auto* text : {"\U0001F468\u200D\U0001F469\u200D\U0001F467", "\u2764\uFE0F rusak",
                           "ꦏꦼꦧꦸꦩꦺꦤ꧀\u200C", "می\u200Cخواهم"}) {
    BOOST_TEST(read_line(text) == text);
    BOOST_TEST(read_paragraphs(text) == text);
  }
  BOOST_TEST(read_line("\u200DSampah") == "Sampah");
}

BOOST_AUTO_TEST_CASE(every_dash_is_one_to_whoever_compares) {
  const auto dashes = every(unicode::is_dash);
  BOOST_TEST(dashes.size() >= 26U);
  for (const auto dash : dashes) BOOST_TEST(plain("08" + of(dash) + "12") == "08-12");
}

BOOST_AUTO_TEST_CASE(digits_of_every_script_are_digits) {
  const auto digits = every([](char32_t c) { return unicode::digit_of(c).has_value(); });
  BOOST_TEST(digits.size() % 10 == 0U);
  BOOST_TEST(digits.size() >= 600U);
  // Ten in a row, whatever the script: 0 to 9 and again.
  for (std::size_t at = 0; at < digits.size(); ++at)
    BOOST_REQUIRE_MESSAGE(unicode::digit_of(digits[at]) == static_cast<int>(at % 10),
                          static_cast<unsigned>(digits[at]));
  BOOST_TEST(plain("\uff10\uff18\uff11\uff12") == "0812");
  BOOST_TEST(plain("꧐꧘꧑꧒") == "0812");
  BOOST_TEST(plain("\U0001D7CE\U0001D7D6") == "08");
}

BOOST_AUTO_TEST_CASE(what_a_person_reads_as_the_same_has_one_key) {
  BOOST_TEST(comparison_key("Jum\u2019at Ma\u2018ruf") == comparison_key("JUM'AT  MA'RUF"));
  BOOST_TEST(comparison_key("\uff2b\uff45\uff42\uff55\uff4d\uff45\uff4e") == "kebumen");
  BOOST_TEST(comparison_key("\u201cparah\u201d \u2013 sekali") == "\"parah\" - sekali");
  BOOST_TEST(comparison_key("\u202aBudi\u202c\u00a0Santoso\n") == "budi santoso");
  BOOST_TEST(comparison_key("a-b") != comparison_key("a b"));
}

BOOST_AUTO_TEST_CASE(a_title_begins_with_a_capital_letter) {
  BOOST_TEST(capitalised("jalan rusak") == "Jalan rusak");
  BOOST_TEST(capitalised("\u00e9mbung jebol") == "\u00c9mbung jebol");
  for (const auto* same : {"", "Jalan", "3 lubang", "\U0001F6A7 awas", "ꦏꦼ"})
    BOOST_TEST(capitalised(same) == same);
}

BOOST_AUTO_TEST_CASE(reading_twice_is_reading_once) {
  for (const auto c : every([](char32_t) { return true; })) {
    const auto text = "a " + of(c) + " b" + of(c);
    const auto line = read_line(text);
    BOOST_REQUIRE_MESSAGE(read_line(line) == line, static_cast<unsigned>(c));
    const auto folded = plain(text);
    BOOST_REQUIRE_MESSAGE(plain(folded) == folded, static_cast<unsigned>(c));
    const auto key = comparison_key(text);
    BOOST_REQUIRE_MESSAGE(comparison_key(key) == key, static_cast<unsigned>(c));
  }
}

BOOST_AUTO_TEST_CASE(of_each_byte_it_is_known_where_it_came_from) {
  const std::string text = "x \u202a\uff10812\u2011\u00bd\r\nz";
  const auto plain = plain_of(text);
  BOOST_TEST(plain.text == "x 0812-1/2\nz");
  BOOST_REQUIRE(plain.from.size() == plain.text.size() + 1);
  BOOST_TEST(plain.from.front() == 0U);
  BOOST_TEST(plain.from.back() == text.size());
  BOOST_TEST(plain.from[2] == text.find("\uff10"));
  BOOST_TEST(plain.from[plain.text.find('z')] == text.find('z'));
}

BOOST_AUTO_TEST_SUITE_END()
