// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Texts: what they may hold, how they are counted.

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/domain/text/text.hpp"
#include "tests/unit/domain/filing/draft_story.hpp"

using namespace domain;
using given::code_of;
using given::draft;
using given::rules;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(text)

const std::vector<std::string> kForbidden{std::string("a\0b", 3),
                                          std::string("a\x01") + "b",
                                          "a\x1b[31m",
                                          "a\x7f",
                                          "a\r\nb",
                                          "a\u0085b",
                                          "a\u202Eb",
                                          "a\u202Ab",
                                          "a\u2066b",
                                          "a\u2069b",
                                          "a\xff",
                                          "a\xc0\x80",
                                          "a\xed\xa0\x80",
                                          "a\xf4\x90\x80\x80",
                                          "a\xe2\x80"};

BOOST_DATA_TEST_CASE(hostile_bytes_are_refused, data::make(kForbidden), hostile) {
  BOOST_TEST(has_forbidden(hostile, Lines::many));
  auto d = draft();
  d.title = "Judul yang cukup " + hostile;
  d.story = "Cerita yang cukup panjang " + hostile;
  const auto errors = check_draft(d, rules());
  BOOST_TEST(code_of(errors, "title") == "err.text.control");
  BOOST_TEST(code_of(errors, "story") == "err.text.control");
}

const std::vector<std::string> kAllowed{"<script>alert(1)</script> di Panjer",
                                        "' OR 1=1; DROP TABLE complaint; --",
                                        "{{TITLE}} {{#BAGIAN}} %s %n {nama}",
                                        "Jalan rusak 😀 di Kebumen – “parah”",
                                        "ꦲꦤꦕꦫꦏ ꦏꦼꦧꦸꦩꦺꦤ꧀",
                                        "=HYPERLINK(\"http://contoh.test\")"};

BOOST_DATA_TEST_CASE(words_are_words_whatever_they_look_like, data::make(kAllowed), words) {
  BOOST_TEST(!has_forbidden(words, Lines::one));
}

BOOST_AUTO_TEST_CASE(line_breaks_stand_in_paragraphs_only) {
  BOOST_TEST(has_forbidden("a\nb", Lines::one));
  BOOST_TEST(!has_forbidden("a\n\tb", Lines::many));
}

BOOST_AUTO_TEST_CASE(code_points_are_counted_and_ends_trimmed) {
  BOOST_TEST(count_code_points("") == 0U);
  BOOST_TEST(count_code_points("a😀é") == 3U);
  BOOST_TEST(count_code_points("\xff\xff") == 2U);
  BOOST_TEST(trim(" \n\u00A0 a b \t\u3000") == "a b");
  BOOST_TEST(trim("\u00A0") == "");
}

BOOST_AUTO_TEST_SUITE_END()
