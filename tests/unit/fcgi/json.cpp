// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/json.hpp"

#include <array>
#include <ostream>
#include <stdexcept>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace json {

std::ostream& operator<<(std::ostream& out, Fault fault) {
  return out << to_sentence(fault);
}

}  // namespace json

namespace {

using json::Fault;
using json::Texts;
using namespace std::string_literals;

Texts read(std::string_view text) {
  const auto read = json::read(text);
  BOOST_REQUIRE(std::holds_alternative<Texts>(read));
  return std::get<Texts>(read);
}

std::string repeated(std::string_view piece, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += piece;
  return text;
}

struct Refused {
  std::string text;
  Fault fault;
};

std::ostream& operator<<(std::ostream& out, const Refused& refused) {
  return out << refused.text.substr(0, 40);
}

const std::array kRefused{
    Refused{std::string(json::kMostBytes + 1, ' '), Fault::too_large},
    Refused{R"({"a":")" + std::string(json::kMostBytes, 'x') + "\"}", Fault::too_large},
    Refused{R"({"a":{}})", Fault::too_deep},
    Refused{R"({"a":[]})", Fault::too_deep},
    Refused{R"({"a":"b","c":{"d":"e"}})", Fault::too_deep},
    Refused{repeated(R"({"a":)", 100'000), Fault::too_deep},
    Refused{R"({"a":)" + std::string(500'000, '['), Fault::too_deep},
    Refused{"{\"a\":\"\xff\"}", Fault::encoding},
    Refused{"{\"\xc0\xaf\":\"a\"}", Fault::encoding},
    Refused{"{\"a\":\"\xed\xa0\x80\"}", Fault::encoding},
    Refused{"{\"a\":\"\0\"}"s, Fault::encoding},
    Refused{"", Fault::malformed},
    Refused{"{", Fault::malformed},
    Refused{"[]", Fault::malformed},
    Refused{std::string(500'000, '['), Fault::malformed},
    Refused{"\"a\"", Fault::malformed},
    Refused{"null", Fault::malformed},
    Refused{R"({"a":1})", Fault::malformed},
    Refused{R"({"a":-1})", Fault::malformed},
    Refused{R"({"a":1.5})", Fault::malformed},
    Refused{R"({"a":true})", Fault::malformed},
    Refused{R"({"a":null})", Fault::malformed},
    Refused{R"({"a":"b"} x)", Fault::malformed},
    Refused{R"({"a":"b"}{"a":"b"})", Fault::malformed},
    Refused{R"({"a":"b",})", Fault::malformed},
    Refused{R"({a:"b"})", Fault::malformed},
    Refused{R"({"a":"\x"})", Fault::malformed},
    Refused{R"({"a":"\ud83d"})", Fault::malformed},
    Refused{"{\"a\":\"\t\"}", Fault::malformed},
    Refused{R"({"a":"b"} // c)", Fault::malformed},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(writing_json)

BOOST_AUTO_TEST_CASE(no_more_is_escaped_than_must_be) {
  BOOST_TEST(json::write(Texts{}) == "{}");
  BOOST_TEST(json::write(Texts{{"\"a\"", "\" \\ / ' \x7f é 🚧 \u2028"}}) ==
             "{\"\\\"a\\\"\":\"\\\" \\\\ / ' \x7f é 🚧 \u2028\"}");
  BOOST_TEST(json::write(Texts{{"a", "\b\t\n\f\r"}}) == R"({"a":"\b\t\n\f\r"})");
  BOOST_TEST(json::write(Texts{{"a", "\0\x01\x1b\x1f"s}}) == R"({"a":"\u0000\u0001\u001b\u001f"})");
}

BOOST_AUTO_TEST_CASE(names_stand_in_the_order_of_their_bytes) {
  BOOST_TEST(json::write(Texts{{"é", "4"}, {"b", "3"}, {"", "1"}, {"B", "2"}}) ==
             R"({"":"1","B":"2","b":"3","é":"4"})");
}

BOOST_AUTO_TEST_CASE(a_byte_that_is_no_utf_8_is_replaced) {
  BOOST_TEST(json::write(Texts{{"a", "x\xffy"}, {"cut", "caf\xc3"}}) ==
             "{\"a\":\"x\ufffdy\",\"cut\":\"caf\ufffd\"}");
  BOOST_TEST(json::write(std::vector{"\xff"s}) == "[\"\ufffd\"]");
  BOOST_TEST(json::write(std::vector<json::List>{{"\xff", {{{"\xff", "\xff"}}}}}) ==
             "{\"\ufffd\":[\n{\"\ufffd\":\"\ufffd\"}\n]}\n");
}

BOOST_AUTO_TEST_CASE(texts_become_a_list) {
  BOOST_TEST(json::write(std::vector<std::string>{}) == "[]");
  BOOST_TEST(json::write(std::vector{"jalan"s, "\"lubang\""s}) == R"(["jalan","\"lubang\""])");
}

BOOST_AUTO_TEST_CASE(lists_of_objects_stand_in_their_order_a_line_each) {
  BOOST_TEST(json::write(std::vector<json::List>{}) == "{}\n");
  BOOST_TEST(
      json::write(std::vector<json::List>{{"riwayat", {{{"b", "\n"}, {"a", "1"}}, {}}},
                                          {"akun", {{{"a", "2"}}}}}) ==
      "{\"riwayat\":[\n{\"a\":\"1\",\"b\":\"\\n\"},\n{}\n],\n\"akun\":[\n{\"a\":\"2\"}\n]}\n");
}

/// What is kept can be read again, or is not kept.
BOOST_AUTO_TEST_CASE(the_longest_that_is_written_is_read) {
  Texts object{{"a", std::string(json::kMostBytes - R"({"a":""})"s.size(), 'x')}};
  const auto text = json::write(object);
  BOOST_TEST(text.size() == json::kMostBytes);
  BOOST_TEST((read(text) == object));
  object["a"] += 'x';
  BOOST_CHECK_THROW((void)json::write(object), std::length_error);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(reading_json)

BOOST_AUTO_TEST_CASE(what_was_written_is_read) {
  std::string every;
  for (int c = 0; c < 0x80; ++c) every += static_cast<char>(c);
  const Texts object{{"", ""}, {"a", every}, {every, "ü 😀"}};
  BOOST_TEST((read(json::write(object)) == object));
}

/// The writer of the first releases escaped each control character but LF by its number.
BOOST_AUTO_TEST_CASE(what_earlier_releases_wrote_is_read) {
  BOOST_TEST((read(R"({"a":"\u0008\u0009\n\u000c\u000d\u001b\u0000"})") ==
              Texts{{"a", "\b\t\n\f\r\x1b\0"s}}));
}

BOOST_AUTO_TEST_CASE(other_writers_of_the_same_are_understood) {
  BOOST_TEST((read(" { \"a\" : \"b\" ,\n \"c\" : \"d\" } ") == Texts{{"a", "b"}, {"c", "d"}}));
  BOOST_TEST((read(R"({"a":"\u00e9\/\ud83d\ude00"})") == Texts{{"a", "é/😀"}}));
  BOOST_TEST((read(R"({"a":"b","a":"c"})") == Texts{{"a", "c"}}));
}

BOOST_DATA_TEST_CASE(anything_else_is_refused_and_why, kRefused, refused) {
  const auto read = json::read(refused.text);
  BOOST_REQUIRE(std::holds_alternative<Fault>(read));
  BOOST_TEST(std::get<Fault>(read) == refused.fault);
}

BOOST_AUTO_TEST_SUITE_END()
