// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What is committed, what is rolled back, what is repeated.

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>

#include "fcgi/mysql.hpp"
#include "tests/integration/mysql/schema.hpp"

using mysql::Query;
using notes::NoteId;
using notes::Schema;

namespace {

/// A value or why there is none, in the shape of std::expected.
struct Answer {
  std::optional<NoteId> note;
  std::string why;
  [[nodiscard]] bool has_value() const { return note.has_value(); }
  [[nodiscard]] const std::string& error() const { return why; }
};
static_assert(mysql::Outcome<Answer>);
static_assert(!mysql::Outcome<std::optional<NoteId>>);
static_assert(!mysql::Outcome<bool>);

}  // namespace

BOOST_FIXTURE_TEST_SUITE(transactions, Schema)

BOOST_AUTO_TEST_CASE(an_insert_answers_its_id) {
  const auto first = insert("a");
  const auto second = insert("b");
  BOOST_TEST(second.value == first.value + 1);
}

BOOST_AUTO_TEST_CASE(nothing_stays_without_a_commit) {
  {
    mysql::Transaction transaction(db);
    transaction.execute(kInsert, "a");
  }
  BOOST_TEST(count() == 0);
}

BOOST_AUTO_TEST_CASE(a_duplicate_is_known_by_the_name_of_its_key) {
  insert("a");
  try {
    insert("a");
    BOOST_FAIL("the second insert was accepted");
  } catch (const mysql::Error& error) {
    BOOST_TEST(error.code() == mysql::code::duplicate_entry);
    BOOST_TEST(error.is_duplicate("uq_note_slug"));
    BOOST_TEST(!error.is_duplicate("PRIMARY"));
    BOOST_TEST(!error.is_duplicate("slug"));
  }
  insert("b");  // the connection is still good
}

BOOST_AUTO_TEST_CASE(a_value_cannot_pretend_to_be_a_key) {
  insert("x' for key 'PRIMARY");
  try {
    insert("x' for key 'PRIMARY");
    BOOST_FAIL("the second insert was accepted");
  } catch (const mysql::Error& error) {
    BOOST_TEST(error.is_duplicate("uq_note_slug"));
    BOOST_TEST(!error.is_duplicate("PRIMARY"));
  }
}

BOOST_AUTO_TEST_CASE(a_transaction_within_a_transaction_is_our_fault) {
  const mysql::Transaction transaction(db);
  BOOST_CHECK_THROW(mysql::Transaction second(db), std::logic_error);
}

BOOST_AUTO_TEST_CASE(what_answers_a_value_is_committed) {
  const auto answer = mysql::transact(db, [&](mysql::Transaction& transaction) {
    return Answer{transaction.insert<NoteId>(kInsert, "a"), ""};
  });
  BOOST_TEST(answer.note.has_value());
  BOOST_TEST(count() == 1);
}

BOOST_AUTO_TEST_CASE(what_answers_a_reason_instead_is_rolled_back_and_the_reason_handed_on) {
  const auto answer = mysql::transact(db, [&](mysql::Transaction& transaction) {
    transaction.execute(kInsert, "a");
    return Answer{std::nullopt, "too late"};
  });
  BOOST_TEST(answer.why == "too late");
  BOOST_TEST(count() == 0);
  insert("a");  // the next transaction begins anew
  BOOST_TEST(count() == 1);
}

BOOST_AUTO_TEST_CASE(a_reason_may_keep_what_was_written) {
  const auto work = [&](mysql::Transaction& transaction) {
    transaction.execute(kInsert, "a");
    return Answer{std::nullopt, "taken"};
  };
  BOOST_TEST(mysql::transact(db, work, mysql::OnRefusal::commit).why == "taken");
  BOOST_TEST(count() == 1);
}

BOOST_AUTO_TEST_CASE(false_and_an_absent_value_are_answers_like_any_other) {
  BOOST_TEST(!mysql::transact(db, [&](mysql::Transaction& transaction) {
    transaction.execute(kInsert, "a");
    return false;
  }));
  const auto absent =
      mysql::transact(db, [&](mysql::Transaction& transaction) -> std::optional<NoteId> {
        transaction.execute(kInsert, "b");
        return std::nullopt;
      });
  BOOST_TEST(!absent.has_value());
  BOOST_TEST(count() == 2);
}

/// Two that wait for each other: what ours, the one the server gives up, does in each run.
struct Deadlock : Schema {
  NoteId one = insert("one");
  NoteId two = insert("two");
  Query lock{"test.lock", "UPDATE note SET big = COALESCE(big, 0) + 1 WHERE id = ?"};
  int runs = 0;
  std::thread rival = {};

  // The other side changes more rows, so that ours is the one the server gives up.
  void run_into_it(mysql::Transaction& transaction) {
    transaction.execute(lock, one);
    if (++runs == 1) {
      rival = std::thread([&] {
        mysql::transact(other, [&](mysql::Transaction& theirs) {
          for (int i = 0; i < 20; ++i) theirs.execute(kInsert, "rival" + std::to_string(i));
          theirs.execute(lock, two);
          theirs.execute(lock, one);
        });
      });
      std::this_thread::sleep_for(std::chrono::milliseconds(300));
    }
    transaction.execute(lock, two);
  }
  std::int64_t big(NoteId id) {
    return db.row({"test.read", "SELECT big FROM note WHERE id = ?"}, id).value().integer("big");
  }
};

BOOST_FIXTURE_TEST_CASE(a_deadlock_repeats_the_whole_transaction, Deadlock) {
  mysql::transact(db, [&](mysql::Transaction& transaction) { run_into_it(transaction); });
  rival.join();

  BOOST_TEST(runs == 2);
  for (const auto id : {one, two}) BOOST_TEST(big(id) == 2);
}

BOOST_FIXTURE_TEST_CASE(a_deadlock_repeats_what_answers_a_value, Deadlock) {
  const auto answer = mysql::transact(db, [&](mysql::Transaction& transaction) {
    run_into_it(transaction);
    return Answer{one, ""};
  });
  rival.join();

  BOOST_TEST(runs == 2);
  BOOST_TEST(answer.has_value());
  for (const auto id : {one, two}) BOOST_TEST(big(id) == 2);
}

BOOST_FIXTURE_TEST_CASE(a_deadlock_repeats_what_then_answers_a_reason, Deadlock) {
  const auto answer = mysql::transact(db, [&](mysql::Transaction& transaction) {
    run_into_it(transaction);
    return Answer{std::nullopt, "too late"};
  });
  rival.join();

  BOOST_TEST(runs == 2);
  BOOST_TEST(answer.why == "too late");
  for (const auto id : {one, two}) BOOST_TEST(big(id) == 1);  // the rival's
}

BOOST_AUTO_TEST_SUITE_END()
