// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/mysql_error.hpp"

#include <boost/test/unit_test.hpp>

namespace {

std::string words_of(int code, const std::string& what) {
  return mysql::Error(code, what).what();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(mysql_error)

/// They would stand in the log: what somebody typed is quoted by the server.
BOOST_AUTO_TEST_CASE(what_was_typed_is_not_repeated) {
  BOOST_TEST(words_of(1062, "Duplicate entry 'siti@contoh.test' for key 'uq_email'") ==
             "Duplicate entry '…' for key 'uq_email'");
  BOOST_TEST(words_of(1062, "Duplicate entry 'a' for key 'b' for key 'uq_email'") ==
             "Duplicate entry '…' for key 'uq_email'");
  BOOST_TEST(
      words_of(1366, "Incorrect string value: '\\xF0\\x9F' for column `l`.`c`.`t` at row 1") ==
      "Incorrect string value: '…' for column `l`.`c`.`t` at row 1");
  BOOST_TEST(words_of(1292, "Truncated incorrect DOUBLE value: 'kata rahasia'") ==
             "Truncated incorrect DOUBLE value: '…'");
  BOOST_TEST(words_of(1064, "You have an error near 'kata rahasia' at line 1") ==
             "You have an error near '…'");
  BOOST_TEST(words_of(9999, "A message of tomorrow: 'kata rahasia") ==
             "A message of tomorrow: '…'");
}

BOOST_AUTO_TEST_CASE(names_of_ours_stay) {
  for (const auto& [code, words] :
       {std::pair{1146, "Table 'lapor.complaint' doesn't exist"},
        {1406, "Data too long for column 'title' at row 1"},
        {1142, "INSERT command denied to user 'x'@'localhost' for table `t`"},
        {2006, "MySQL server has gone away"}})
    BOOST_TEST(words_of(code, words) == words);
}

BOOST_AUTO_TEST_SUITE_END()
