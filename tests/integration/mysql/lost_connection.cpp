// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The server goes away: what is reopened silently, what is told.

#include <boost/test/unit_test.hpp>

#include <chrono>

#include "fcgi/mysql.hpp"
#include "tests/integration/mysql/schema.hpp"

using notes::address_of;
using notes::Schema;

BOOST_FIXTURE_TEST_SUITE(a_lost_connection, Schema)

BOOST_AUTO_TEST_CASE(it_is_reopened_silently_for_a_read) {
  insert("a");
  kill(db);
  BOOST_TEST(db.rows({"test.read", "SELECT slug FROM note"}).size() == 1U);
}

BOOST_AUTO_TEST_CASE(it_is_reopened_silently_at_the_start_of_a_transaction) {
  insert("a");
  kill(db);
  insert("b");
  BOOST_TEST(count() == 2);
}

BOOST_AUTO_TEST_CASE(statements_are_prepared_again) {
  insert("a");
  insert("b");
  kill(db);
  insert("c");
  kill(db);
  insert("d");
  BOOST_TEST(count() == 4);
}

BOOST_AUTO_TEST_CASE(inside_a_transaction_it_is_away_and_nothing_stays) {
  {
    mysql::Transaction transaction(db);
    transaction.execute(kInsert, "a");
    kill(db);
    BOOST_CHECK_THROW(transaction.execute(kInsert, "b"), mysql::Away);
  }
  BOOST_TEST(count() == 0);
  insert("c");
  BOOST_TEST(count() == 1);
}

BOOST_AUTO_TEST_CASE(a_later_statement_never_runs_outside_its_transaction) {
  mysql::Transaction transaction(db);
  transaction.execute(kInsert, "a");
  kill(db);
  BOOST_CHECK_THROW(transaction.execute(kInsert, "b"), mysql::Away);
  BOOST_CHECK_THROW(transaction.execute(kInsert, "c"), mysql::Away);
  BOOST_CHECK_THROW(transaction.commit(), mysql::Away);
  BOOST_TEST(count() == 0);
}

BOOST_AUTO_TEST_CASE(transact_runs_the_whole_once_more) {
  int runs = 0;
  mysql::transact(db, [&](mysql::Transaction& transaction) {
    transaction.execute(kInsert, "a");
    if (++runs == 1) kill(db);
    transaction.execute(kInsert, "b");
  });
  BOOST_TEST(runs == 2);
  BOOST_TEST(count() == 2);
}

BOOST_AUTO_TEST_CASE(a_connection_lost_before_commit_runs_the_whole_once_more) {
  int runs = 0;
  mysql::transact(db, [&](mysql::Transaction& transaction) {
    transaction.execute(kInsert, "a");
    if (++runs == 1) kill(db);
  });
  BOOST_TEST(runs == 2);
  BOOST_TEST(count() == 1);
}

BOOST_AUTO_TEST_CASE(a_server_that_is_not_there_is_away_within_seconds) {
  auto nowhere = address_of(name);
  nowhere.socket += ".absent";
  mysql::Connection lost(nowhere);
  const auto start = std::chrono::steady_clock::now();
  BOOST_CHECK_THROW(lost.rows({"test.one", "SELECT 1 AS one"}), mysql::Away);
  BOOST_TEST((std::chrono::steady_clock::now() - start < std::chrono::seconds(4)));
}

BOOST_AUTO_TEST_SUITE_END()
