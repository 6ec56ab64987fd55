// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Values keep what they are on the way to the server and back.

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>

#include "fcgi/mysql.hpp"
#include "tests/integration/mysql/schema.hpp"

using mysql::Blob;
using notes::Schema;

BOOST_FIXTURE_TEST_SUITE(values_both_ways, Schema)

BOOST_AUTO_TEST_CASE(text_with_emoji_and_quotes_comes_back) {
  const std::string text = "Jalan 🚧 'rusak' \"parah\" \\ é \n baris; -- DROP TABLE note";
  db.execute({"test.words", "INSERT INTO note (words) VALUES (?)"}, text);
  BOOST_TEST(db.row({"test.read", "SELECT words FROM note"}).value().text("words") == text);
}

BOOST_AUTO_TEST_CASE(bytes_with_nul_come_back) {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  db.execute({"test.raw", "INSERT INTO note (raw) VALUES (?)"}, Blob{bytes});
  const auto row = db.row({"test.read", "SELECT raw FROM note WHERE raw = ?"}, Blob{bytes});
  BOOST_REQUIRE(row.has_value());
  BOOST_TEST((row->text("raw") == bytes));
}

BOOST_AUTO_TEST_CASE(an_empty_blob_is_not_null) {
  db.execute({"test.raw", "INSERT INTO note (raw, words) VALUES (?, ?)"}, Blob{""}, "");
  const auto row = db.row({"test.read", "SELECT raw, words FROM note"}).value();
  BOOST_TEST(!row.is_null("raw"));
  BOOST_TEST(row.text("raw").empty());
  BOOST_TEST(!row.is_null("words"));
}

BOOST_AUTO_TEST_CASE(null_is_absent_and_refuses_to_be_read_as_a_value) {
  db.execute({"test.null", "INSERT INTO note (words, big, at) VALUES (?, ?, ?)"},
             std::optional<std::string>(), std::optional<std::int64_t>(), std::nullopt);
  const auto row = db.row({"test.read", "SELECT words, big, at FROM note"}).value();
  BOOST_TEST(row.is_null("words"));
  BOOST_TEST(!row.optional<std::string>("words").has_value());
  BOOST_TEST(!row.optional<std::int64_t>("big").has_value());
  BOOST_TEST(!row.optional<mysql::Instant>("at").has_value());
  BOOST_CHECK_THROW((void)row.text("words"), std::runtime_error);
  BOOST_CHECK_THROW((void)row.text("no_such_column"), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(whole_numbers_keep_their_size) {
  const auto largest = std::numeric_limits<std::int64_t>::max();
  const auto smallest = std::numeric_limits<std::int64_t>::min();
  db.execute({"test.big", "INSERT INTO note (big, unsigned_big) VALUES (?, ?)"}, smallest, largest);
  const auto row = db.row({"test.read", "SELECT big, unsigned_big FROM note"}).value();
  BOOST_TEST(row.integer("big") == smallest);
  BOOST_TEST(row.integer("unsigned_big") == largest);
  const auto unsigned_max =
      db.row({"test.max", "SELECT CAST(18446744073709551615 AS UNSIGNED) AS n"}).value();
  BOOST_TEST(unsigned_max.text("n") == "18446744073709551615");
  BOOST_CHECK_THROW((void)unsigned_max.integer("n"), std::runtime_error);
  BOOST_TEST(
      db.row({"test.sum", "SELECT SUM(big) AS s FROM note WHERE big = 0 OR 1"}).value().text("s") ==
      std::to_string(smallest));
}

BOOST_AUTO_TEST_CASE(fractions_keep_their_digits) {
  db.execute({"test.ratio", "INSERT INTO note (ratio) VALUES (?)"}, -7.6832);
  BOOST_TEST(db.row({"test.read", "SELECT ratio FROM note"}).value().real("ratio") == -7.6832);
}

BOOST_AUTO_TEST_CASE(instants_keep_their_milliseconds) {
  using namespace std::chrono;
  const mysql::Instant at = sys_days(2026y / November / 24) + 23h + 59min + 59s + 7ms;
  db.execute({"test.at", "INSERT INTO note (at) VALUES (?)"}, at);
  const auto row = db.row({"test.read", "SELECT at FROM note WHERE at = ?"}, at);
  BOOST_REQUIRE(row.has_value());
  BOOST_TEST((row->instant("at") == at));
  BOOST_TEST(mysql::to_sql(at) == "2026-11-24 23:59:59.007");
  BOOST_CHECK_THROW((void)mysql::instant_from_sql("kemarin"), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(the_session_is_utc_and_strict) {
  BOOST_TEST(db.row({"test.zone", "SELECT @@time_zone AS z"}).value().text("z") == "+00:00");
  BOOST_CHECK_THROW(
      db.execute({"test.long", "INSERT INTO note (slug) VALUES (?)"}, std::string(51, 'x')),
      mysql::Error);
}

BOOST_AUTO_TEST_SUITE_END()
