// SPDX-License-Identifier: AGPL-3.0-or-later
// The migrations that make promises of what stands, on reports of every state of the schema before.
#include <iostream>
#include <map>
#include <string>

#include <boost/test/unit_test.hpp>

#include "handlers/domain/code.hpp"
#include "handlers/store/counting/clocks.hpp"
#include "handlers/store/reference/settings.hpp"
#include "handlers/store/writing/promises.hpp"
#include "tests/integration/store/before.hpp"

namespace {

constexpr int kFirst = 85;
constexpr int kLast = 89;

/// A report in `state`, filed `days` ago; and how it stands.
struct Row {
  std::string state;
  std::string part = {};  ///< state of its part, or none
  std::string asked_from = "forwarded";
  std::string promises = {};  ///< that are open, with those that stand still in brackets
  bool answered = true;
  bool sent_back = false;
  bool instructed = false;
};

const std::vector<Row> kRows{
    {.state = "received", .promises = "answer sixty", .answered = false},
    {.state = "received", .part = "returned", .promises = "decision sixty", .sent_back = true},
    {.state = "needs_data", .promises = "sixty"},
    {.state = "needs_data", .part = "needs_data", .promises = "(finish) sixty (verify)"},
    {.state = "needs_data",
     .part = "needs_data",
     .asked_from = "scheduled",
     .promises = "(finish) (plan) sixty"},
    {.state = "forwarded", .part = "forwarded", .promises = "finish sixty verify"},
    {.state = "forwarded",
     .part = "forwarded",
     .promises = "finish instruction sixty verify",
     .instructed = true},
    {.state = "verified", .part = "verified", .promises = "finish sixty"},
    {.state = "in_progress", .part = "in_progress", .promises = "finish sixty"},
    {.state = "scheduled", .part = "scheduled", .promises = "finish plan sixty"},
    {.state = "resolved", .part = "resolved", .promises = ""},
    {.state = "closed", .part = "resolved", .promises = ""},
    {.state = "closed", .part = "needs_data", .promises = ""},
    {.state = "rejected", .promises = ""},
    {.state = "not_ours", .promises = ""},
    {.state = "duplicate", .part = "dropped", .promises = ""},
    {.state = "withdrawn", .part = "forwarded", .promises = ""},
};

/// Young, with some steps behind it, late, and long over.
constexpr std::array kAges{0, 4, 20, 90};

std::string sql(const std::string& text) {
  return "'" + text + "'";
}

/// The report number `id` of `row`, `days` old, as the release before kept it.
void put(Before& before, int id, const Row& row, int days) {
  const auto key = std::to_string(id);
  const auto ago = [](int number) {
    return "UTC_TIMESTAMP(3) - INTERVAL " + std::to_string(number) + " DAY";
  };
  const auto filed = ago(days) + " - INTERVAL 1 HOUR";
  const bool closed = row.state == "closed" || row.state == "rejected" || row.state == "not_ours" ||
                      row.state == "duplicate" || row.state == "withdrawn";
  before.run(
      "INSERT INTO complaint (id, code, kind, category_id, state, outcome, channel, received_at, "
      "recorded_at, "
      "response_due_at, response_due_service_at, responded_at, next_step_due_at, nature, "
      "hidden_from_public, "
      "identity_hidden, resolved_at, closed_at, last_seq, updated_at) VALUES (" +
      key + ", " + sql(domain::ComplaintCode::make(static_cast<std::uint64_t>(id)).stored()) +
      ", 'report', 1, " + sql(row.state) + ", " +
      (row.state == "closed" ? (row.part == "needs_data" ? "'abandoned'" : "'lapsed'") : "NULL") +
      ", 'web', " + filed + ", " + filed + ", " + filed + " + INTERVAL 2 HOUR, " + filed +
      " + INTERVAL 20 HOUR, " + (row.answered ? filed + " + INTERVAL 10 MINUTE" : "NULL") + ", " +
      (row.sent_back ? ago(days) + " + INTERVAL 1 DAY" : "NULL") + ", 'ordinary', 0, 0, " +
      (row.state == "resolved" ? ago(days) : "NULL") + ", " + (closed ? ago(days) : "NULL") +
      ", 2, " + ago(days) + ")");
  int event = id * 10;
  const auto happened = [&](int seq, const std::string& what, bool of_part) {
    before.run(
        "INSERT INTO complaint_event (id, complaint_id, seq, part_id, event, actor_kind, at, "
        "body_hash, prev_hash, "
        "hash) VALUES (" +
        std::to_string(event++) + ", " + key + ", " + std::to_string(seq) + ", " +
        (of_part ? key : "NULL") + ", " + sql(what) + ", 'triage', " + filed +
        ", REPEAT('a', 32), REPEAT('a', 32), REPEAT('a', 32))");
  };
  happened(1, "file", false);
  if (row.sent_back) happened(2, "send_back", true);
  if (row.part == "scheduled" || row.asked_from == "scheduled") happened(2, "schedule", true);
  if (row.instructed) happened(3, "instruct", true);
  if (row.part.empty()) return;
  const bool verified = row.part != "forwarded" && row.part != "returned" &&
                        row.part != "dropped" &&
                        !(row.part == "needs_data" && row.asked_from == "forwarded");
  before.run(
      "INSERT INTO part (id, complaint_id, opd_id, state, asked_from, open_instruction, "
      "forwarded_at, verify_due_at, "
      "finish_due_at, original_finish_due_at, verified_at, resolved_at, scheduled_for, asked_at, "
      "updated_at) VALUES (" +
      key + ", " + key + ", 1, " + sql(row.part) + ", " + sql(row.asked_from) + ", " +
      (row.instructed ? "1" : "0") + ", " + ago(days) + ", " + ago(days) + " + INTERVAL 7 DAY, " +
      ago(days) + " + INTERVAL 19 DAY, " + ago(days) + " + INTERVAL 18 DAY, " +
      (verified ? ago(days) : "NULL") + ", " + (row.part == "resolved" ? ago(days) : "NULL") +
      ", " +
      (row.asked_from == "scheduled" || row.part == "scheduled"
           ? "DATE(" + ago(days) + ") + INTERVAL 9 DAY"
           : "NULL") +
      ", " + (row.part == "needs_data" ? ago(days) : "NULL") + ", " + ago(days) + ")");
}

std::string open_of(Before& before, int id) {
  return before.text(
      "SELECT COALESCE(GROUP_CONCAT(IF(paused_at IS NULL, kind, CONCAT('(', kind, ')')) ORDER BY "
      "kind SEPARATOR ' '), '')"
      " FROM promise WHERE complaint_id = " +
      std::to_string(id) + " AND kept_at IS NULL AND void_at IS NULL");
}

constexpr auto kCounts =
    "SELECT CONCAT((SELECT COUNT(*) FROM promise), ' promises, ', (SELECT COUNT(*) FROM ring), ' "
    "rungs')";

}  // namespace

BOOST_AUTO_TEST_SUITE(promise_migration, *support::needs_database())

BOOST_AUTO_TEST_CASE(an_upgrade_promises_what_stands_and_rings_nothing) {
  support::Database db;
  Before before(db, kFirst, kLast);
  int id = 0;
  for (const int days : kAges)
    for (const auto& row : kRows) put(before, ++id, row, days);
  before.migrate();
  before.apply(LAPORBUP_SOURCE "/sql/seeds/reference.sql");

  id = 0;
  for (const int days : kAges)
    for (const auto& row : kRows) {
      ++id;
      BOOST_TEST(open_of(before, id) == row.promises,
                 row.state << " " << row.part << " of " << days << " days");
      BOOST_TEST(
          before.text(
              "SELECT next_due_at <=> (SELECT MIN(due_at) FROM promise WHERE complaint_id = " +
              std::to_string(id) +
              " AND kept_at IS NULL AND void_at IS NULL AND paused_at IS NULL) FROM"
              " complaint WHERE id = " +
              std::to_string(id)) == "1",
          row.state);
    }
  const auto counts = before.text(kCounts);
  // What is older than a row of it would ring at once, if nothing were marked.
  std::cout << "upgrade of " << id << " reports: " << counts << ", "
            << before.text(
                   "SELECT COUNT(DISTINCT promise_id) FROM ring r JOIN promise p ON p.id ="
                   " r.promise_id WHERE p.reckoned = 0")
            << " open promises with a step behind them\n";
  BOOST_TEST(before.text("SELECT COUNT(*) FROM ring WHERE event_id IS NOT NULL") == "0");
  BOOST_TEST(before.text("SELECT COUNT(*) FROM outbox") == "0");

  // The rules of today read what came later, too.
  before.apply(LAPORBUP_SOURCE "/sql/migrations/0096_outage.sql");
  // The courier's first round: dates are reckoned, and nothing rings.
  const auto rules = store::Settings(before.connection()).rules();
  const auto now = before.connection().row({"test.now", "SELECT UTC_TIMESTAMP(3) AS now"});
  const auto moment = rules.at(now->instant("now"));
  store::Clocks clocks(before.connection());
  const auto reports = clocks.reckoned_otherwise(domain::calendar_of(moment), 1'000);
  BOOST_TEST(reports.size() == 10U * kAges.size());
  for (const auto report : reports) {
    mysql::Transaction transaction(before.connection());
    store::PromiseRows(transaction).reckon(report, moment);
    transaction.commit();
  }
  for (const auto& ringing : clocks.ringing(moment.now, {}, 1'000))
    BOOST_TEST(false, "rings: report " << ringing.complaint.value << ", "
                                       << domain::to_word(ringing.promise.kind));
  // The young ones go on ringing: their next step has an instant.
  BOOST_TEST(before.text("SELECT COUNT(*) > 0 FROM promise WHERE next_ring_at IS NOT NULL") == "1");
  BOOST_TEST(
      before.text("SELECT COUNT(*) FROM promise p WHERE next_ring_at IS NULL AND reckoned IS NOT"
                  " NULL AND paused_at IS NULL AND NOT EXISTS (SELECT 1 FROM ring r WHERE"
                  " r.promise_id = p.id AND r.step IN (200, 60))") == "0");

  before.apply(LAPORBUP_SOURCE "/sql/migrations/0089_promises_of_what_stands.sql");
  BOOST_TEST(before.text("SELECT COUNT(*) FROM promise") + " promises" ==
             counts.substr(0, counts.find(',')));
}

BOOST_AUTO_TEST_SUITE_END()
