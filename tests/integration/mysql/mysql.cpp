#include "fcgi/mysql.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>

#include "fcgi/crypto.hpp"

namespace {

using mysql::Blob;
using mysql::Query;
using mysql::Values;

struct NoteId {
  std::int64_t value;
  auto operator<=>(const NoteId&) const = default;
};

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

std::string socket_path() {
  const char* path = std::getenv("LAPORBUP_TEST_SOCKET");  // NOLINT: one thread so far
  if (path == nullptr) throw std::runtime_error("LAPORBUP_TEST_SOCKET is not set");
  return path;
}

mysql::Address address_of(const std::string& schema) {
  return {.socket = socket_path(),
          .host = "",
          .port = 0,
          .schema = schema,
          .user = "root",
          .password = ""};
}

// A schema of its own with one table, and two connections to it.
struct Schema {
  std::string name = "test_mysql_" + crypto::hex(crypto::random_bytes(4));
  mysql::Connection admin{address_of("mysql")};
  mysql::Connection db{address_of(name)};
  mysql::Connection other{address_of(name)};

  Schema() {
    run("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
    run("CREATE TABLE " + name + ".note (" +
        "id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, slug VARCHAR(50) NULL, "
        "words TEXT NULL, raw BLOB NULL, big BIGINT NULL, unsigned_big BIGINT UNSIGNED NULL, "
        "ratio DOUBLE NULL, at DATETIME(3) NULL, CONSTRAINT uq_note_slug UNIQUE (slug)) "
        "ENGINE=InnoDB");
  }
  ~Schema() { run("DROP DATABASE " + name); }
  Schema(const Schema&) = delete;
  Schema& operator=(const Schema&) = delete;

  void run(const std::string& sql) { admin.change({"test", sql}, {}); }

  NoteId insert(const std::string& slug) {
    return mysql::transact(db, [&](mysql::Transaction& transaction) {
      return transaction.insert<NoteId>(kInsert, slug);
    });
  }
  std::int64_t count() {
    return other.row({"test.count", "SELECT COUNT(*) AS n FROM note"}).value().integer("n");
  }
  // Ends the connection as the server would: the thread is killed from another connection.
  void kill(mysql::Connection& victim) {
    const auto id = victim.row({"test.id", "SELECT CONNECTION_ID() AS id"}).value().text("id");
    run("KILL CONNECTION " + id);
  }

  static constexpr Query kInsert{"test.insert", "INSERT INTO note (slug) VALUES (?)"};
};

}  // namespace

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
    BOOST_TEST(error.code() == 1062);
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
