// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What was changed is found, at the right number; what was erased by rule is told from it.
#include "handlers/store/reports/history_walk.hpp"

#include <array>
#include <ostream>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "handlers/store/reports/canonical.hpp"
#include "tests/integration/store/reports/told_story.hpp"

namespace store {

std::ostream& operator<<(std::ostream& out, Breach breach) {
  return out << to_sentence(breach);
}

}  // namespace store

namespace {

using store::Breach;

struct Walk {
  std::vector<store::Difference> found;
  store::Walked walked;
};

Walk walk(mysql::Connection& connection, std::size_t slice = store::HistoryWalk::kSlice) {
  store::HistoryWalk all(connection, slice);
  Walk result;
  while (!all.is_done())
    for (auto& one : all.step()) result.found.push_back(std::move(one));
  result.walked = all.walked();
  return result;
}

/// Somebody with every right on the database, who need not keep the rows of two tables together.
void tamper(support::Database& db, const std::vector<std::string>& statements) {
  db.run("SET FOREIGN_KEY_CHECKS = 0");
  for (const auto& statement : statements) db.run(statement);
  db.run("SET FOREIGN_KEY_CHECKS = 1");
}

const std::string kBodyOf = " WHERE event_id = (SELECT id FROM complaint_event WHERE seq = ";
const std::string kCopy =
    "INSERT INTO complaint_event (complaint_id, seq, part_id, event, from_state, to_state,"
    " actor_kind, actor_id, at, nonce, body_hash, prev_hash, hash) SELECT complaint_id, ";
const std::string kRest =
    ", part_id, event, from_state, to_state, actor_kind, actor_id, at, NULL, body_hash, prev_hash,"
    " hash FROM complaint_event WHERE seq = ";

struct Tampering {
  std::vector<std::string> statements;
  std::int64_t seq;
  Breach breach;
};

std::ostream& operator<<(std::ostream& out, const Tampering& tampering) {
  return out << tampering.statements.back();
}

/// On the five events of `told_story`.
const std::array kTampered{
    // A body.
    Tampering{
        {"UPDATE event_body SET text = 'Tidak benar'" + kBodyOf + "3)"}, 3, Breach::body_changed},
    Tampering{{"UPDATE event_body SET text = NULL" + kBodyOf + "3)"}, 3, Breach::body_changed},
    Tampering{
        {"UPDATE event_body SET public_text = 'Lain'" + kBodyOf + "4)"}, 4, Breach::body_changed},
    Tampering{
        {"UPDATE event_body SET data = '{\"a\":\"b\"}'" + kBodyOf + "4)"}, 4, Breach::body_changed},
    Tampering{{"UPDATE event_body SET data = REPLACE(data, '\":\"', '\": \"')" + kBodyOf + "2)"},
              2,
              Breach::body_changed},
    Tampering{
        {"UPDATE event_body SET salt = REPEAT('x', 16)" + kBodyOf + "1)"}, 1, Breach::body_changed},
    Tampering{{"DELETE FROM event_body" + kBodyOf + "4)"}, 4, Breach::body_missing},
    Tampering{{"DELETE FROM event_body"}, 1, Breach::body_missing},
    // The row of an event.
    Tampering{
        {"UPDATE complaint_event SET event = 'progress' WHERE seq = 3"}, 3, Breach::event_changed},
    Tampering{
        {"UPDATE complaint_event SET from_state = NULL WHERE seq = 3"}, 3, Breach::event_changed},
    Tampering{
        {"UPDATE complaint_event SET to_state = 'closed' WHERE seq = 5"}, 5, Breach::event_changed},
    Tampering{
        {"UPDATE complaint_event SET part_id = NULL WHERE seq = 3"}, 3, Breach::event_changed},
    Tampering{{"UPDATE complaint_event SET actor_kind = 'opd_head' WHERE seq = 3"},
              3,
              Breach::event_changed},
    Tampering{{"UPDATE complaint_event SET actor_id = actor_id + 1 WHERE seq = 1"},
              1,
              Breach::event_changed},
    Tampering{{"UPDATE complaint_event SET at = at + INTERVAL 1000 MICROSECOND WHERE seq = 2"},
              2,
              Breach::event_changed},
    Tampering{{"UPDATE complaint_event SET nonce = NULL WHERE seq = 3"}, 3, Breach::event_changed},
    Tampering{{"UPDATE complaint_event SET body_hash = REPEAT('x', 32) WHERE seq = 3"},
              3,
              Breach::event_changed},
    Tampering{{"UPDATE complaint_event SET hash = REPEAT('x', 32) WHERE seq = 3"},
              3,
              Breach::event_changed},
    Tampering{{"UPDATE complaint_event SET prev_hash = REPEAT('x', 32) WHERE seq = 3"},
              3,
              Breach::unlinked},
    // The order of events.
    Tampering{{"DELETE FROM complaint_event WHERE seq = 1"}, 2, Breach::gap},
    Tampering{{"DELETE FROM complaint_event WHERE seq = 3"}, 4, Breach::gap},
    Tampering{{"DELETE FROM complaint_event WHERE seq = 5"}, 5, Breach::end_missing},
    Tampering{{"DELETE FROM complaint_event WHERE seq > 2"}, 3, Breach::end_missing},
    Tampering{{"DELETE FROM complaint_event"}, 1, Breach::end_missing},
    Tampering{{"DELETE FROM complaint_event WHERE seq = 3",
               "UPDATE complaint_event SET seq = seq - 1 WHERE seq > 3 ORDER BY seq"},
              3,
              Breach::unlinked},
    Tampering{{"UPDATE complaint_event SET seq = 99 WHERE seq = 3",
               "UPDATE complaint_event SET seq = 3 WHERE seq = 4",
               "UPDATE complaint_event SET seq = 4 WHERE seq = 99"},
              3,
              Breach::unlinked},
    Tampering{{"UPDATE complaint_event SET seq = seq + 1 WHERE seq > 3 ORDER BY seq DESC",
               kCopy + "4" + kRest + "3"},
              4,
              Breach::unlinked},
    Tampering{{kCopy + "6" + kRest + "5"}, 6, Breach::unlinked},
    // What the report itself remembers.
    Tampering{{"UPDATE complaint SET last_hash = REPEAT('x', 32)"}, 5, Breach::end_changed},
    Tampering{{"UPDATE complaint SET last_hash = NULL"}, 5, Breach::end_changed},
    Tampering{{"UPDATE complaint SET last_seq = 4"}, 5, Breach::end_added},
    Tampering{{"UPDATE complaint SET last_seq = 6"}, 6, Breach::end_missing},
};

bool erase(support::Database& db, const given::Report& report, const std::string& rule) {
  return given::act(db, report.id, store::by_clock(),
                    {.event = domain::Event::erase, .input = given::words(rule)},
                    given::kNow + std::chrono::hours{1})
      .has_value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(history_walk, *support::needs_database())

BOOST_AUTO_TEST_CASE(what_was_changed_is_named_at_its_number) {
  support::Database db;
  const auto report = given::told_story(db);
  for (const auto& sample : kTampered) BOOST_TEST_CONTEXT(sample) {
      const mysql::Transaction undone(db.connection());
      BOOST_REQUIRE(walk(db.connection()).found.empty());

      tamper(db, sample.statements);

      const auto found = walk(db.connection()).found;
      BOOST_REQUIRE(found.size() == 1U);
      BOOST_TEST(found[0].code == report.code.display());
      BOOST_TEST(found[0].seq == sample.seq);
      BOOST_TEST(found[0].breach == sample.breach);
    }
}

BOOST_AUTO_TEST_CASE(an_event_added_with_a_hash_that_fits_is_unknown_to_its_report) {
  support::Database db;
  const auto report = given::told_story(db);
  const auto last =
      db.connection().row({"test", "SELECT hash FROM complaint_event WHERE seq = 5"})->text("hash");
  const std::string salt(16, 's');
  const auto words = store::body_hash(salt, {.text = "Selesai.", .public_text = {}, .data = {}});
  store::EventFields forged{.complaint = report.id.value,
                            .seq = 6,
                            .part = {},
                            .event = "note",
                            .from = {},
                            .to = {},
                            .actor_kind = "triage",
                            .actor_id = 1,
                            .at = "2026-11-24 05:00:00.000",
                            .nonce = {},
                            .body_hash = words};
  db.connection().change(
      {"test",
       "INSERT INTO complaint_event (complaint_id, seq, event, actor_kind, actor_id, at,"
       " body_hash, prev_hash, hash) VALUES (?, 6, 'note', 'triage', 1, ?, ?, ?, ?)"},
      {report.id.value, forged.at, mysql::Blob{words}, mysql::Blob{last},
       mysql::Blob{store::link_hash(last, forged)}});
  db.connection().change({"test",
                          "INSERT INTO event_body (event_id, salt, text) SELECT id, ?,"
                          " 'Selesai.' FROM complaint_event WHERE seq = 6"},
                         {mysql::Blob{salt}});

  const auto found = walk(db.connection()).found;
  BOOST_REQUIRE(found.size() == 1U);
  BOOST_TEST(found[0].seq == 6);
  BOOST_TEST(found[0].breach == Breach::end_added);
}

BOOST_AUTO_TEST_CASE(what_was_erased_by_rule_is_no_difference) {
  support::Database db;
  const auto report = given::told_story(db);
  tamper(db,
         {"DELETE FROM event_body" + kBodyOf + "1)", "DELETE FROM event_body" + kBodyOf + "3)"});
  BOOST_REQUIRE(erase(db, report, "UU 27/2022 Pasal 8"));

  const auto seen = walk(db.connection());
  BOOST_TEST(seen.found.empty());
  BOOST_TEST(seen.walked.erased == 2);
  BOOST_TEST(seen.walked.events == 6);
}

BOOST_AUTO_TEST_CASE(an_erase_event_explains_nothing_that_went_after_it) {
  support::Database db;
  const auto report = given::told_story(db);
  BOOST_REQUIRE(erase(db, report, "UU 27/2022 Pasal 8"));
  BOOST_REQUIRE(given::act(db, report.id, store::by(given::officer(db)),
                           {.event = domain::Event::note, .input = given::words("Pelapor lama.")},
                           given::kNow + std::chrono::hours{2}));
  tamper(db, {"DELETE FROM event_body" + kBodyOf + "7)"});

  const auto found = store::first_difference(db.connection(), report.id);
  BOOST_TEST(found.value().seq == 7);
  BOOST_TEST(found.value().breach == Breach::body_missing);
}

BOOST_AUTO_TEST_CASE(an_erase_event_whose_rule_is_gone_explains_nothing) {
  support::Database db;
  const auto report = given::told_story(db);
  tamper(db, {"DELETE FROM event_body" + kBodyOf + "3)"});
  BOOST_REQUIRE(erase(db, report, "UU 27/2022 Pasal 8"));
  tamper(db, {"DELETE FROM event_body" + kBodyOf + "6)"});

  const auto found = store::first_difference(db.connection(), report.id);
  BOOST_TEST(found.value().seq == 3);
  BOOST_TEST(found.value().breach == Breach::body_missing);
}

BOOST_AUTO_TEST_CASE(beside_what_was_erased_by_rule_what_was_changed_is_named) {
  support::Database db;
  const auto report = given::told_story(db);
  tamper(db, {"DELETE FROM event_body" + kBodyOf + "2)",
              "UPDATE complaint_event SET actor_id = 99 WHERE seq = 4"});
  BOOST_REQUIRE(erase(db, report, "UU 27/2022 Pasal 8"));

  const auto found = store::first_difference(db.connection(), report.id);
  BOOST_TEST(found.value().seq == 4);
  BOOST_TEST(found.value().breach == Breach::event_changed);
}

BOOST_AUTO_TEST_CASE(without_a_report_there_is_nothing_to_verify) {
  support::Database db;
  const auto seen = walk(db.connection());
  BOOST_TEST(seen.found.empty());
  BOOST_TEST(seen.walked.reports == 0);
  BOOST_TEST(!store::first_difference(db.connection(), domain::ComplaintId{1}));
}

BOOST_AUTO_TEST_CASE(a_report_without_events_holds_if_it_knows_of_none) {
  support::Database db;
  given::told_story(db);
  tamper(db, {"DELETE FROM event_body", "DELETE FROM complaint_event",
              "UPDATE complaint SET last_seq = 0, last_hash = NULL"});
  const auto seen = walk(db.connection());
  BOOST_TEST(seen.found.empty());
  BOOST_TEST(seen.walked.reports == 1);
  BOOST_TEST(seen.walked.events == 0);
}

// Three reports of five events: slices that end within a chain, with one, and behind the last.
BOOST_AUTO_TEST_CASE(wherever_a_slice_ends_the_same_is_found) {
  const std::vector<std::size_t> slices{1, 2, 3, 4, 5, 6, 9, 10, 11, 14, 15, 16};
  support::Database db;
  const auto citizen = given::citizen(db);
  given::told_story(db, citizen);
  const auto second = given::told_story(db, citizen);
  const auto third = given::told_story(db, citizen);
  for (const auto slice : slices) {
    const auto whole = walk(db.connection(), slice);
    BOOST_TEST(whole.found.empty(), "slices of " << slice);
    BOOST_TEST(whole.walked.reports == 3);
    BOOST_TEST(whole.walked.events == 15);
  }

  const auto of = [](const given::Report& report) { return std::to_string(report.id.value); };
  tamper(db,
         {"UPDATE complaint_event SET actor_id = 99 WHERE seq = 1 AND complaint_id = " + of(second),
          "DELETE FROM complaint_event WHERE seq = 5 AND complaint_id = " + of(third)});
  for (const auto slice : slices) {
    const auto broken = walk(db.connection(), slice);
    BOOST_REQUIRE(broken.found.size() == 2U);
    BOOST_TEST(broken.found[0].code == second.code.display());
    BOOST_TEST(broken.found[0].seq == 1);
    BOOST_TEST(broken.found[1].code == third.code.display());
    BOOST_TEST(broken.found[1].seq == 5);
    BOOST_TEST(broken.walked.reports == 3);
  }
}

BOOST_AUTO_TEST_CASE(an_event_written_during_the_walk_is_no_difference) {
  support::Database db;
  const auto report = given::told_story(db);
  store::HistoryWalk all(db.connection(), 2);
  BOOST_TEST(all.step().empty());
  BOOST_REQUIRE(given::act(db, report.id, store::by(given::officer(db)),
                           {.event = domain::Event::note, .input = given::words("Pelapor lama.")},
                           given::kNow + std::chrono::hours{1}));
  while (!all.is_done()) BOOST_TEST(all.step().empty());
  BOOST_TEST(all.walked().events == 6);
}

BOOST_AUTO_TEST_CASE(the_courier_may_read_what_a_walk_reads) {
  support::Database db;
  given::told_story(db);
  mysql::Connection courier(db.address_of("courier"));
  BOOST_TEST(walk(courier).walked.events == 5);
}

BOOST_AUTO_TEST_SUITE_END()
