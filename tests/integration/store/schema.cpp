// SPDX-License-Identifier: AGPL-3.0-or-later
// The schema itself: what stands in the repository is what the migrations make.
#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>

#include <boost/test/unit_test.hpp>

#include "tests/support/given.hpp"

namespace {

std::string output_of(const std::string& command) {
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
  std::string all;
  std::array<char, 4096> piece{};
  while (const auto size = std::fread(piece.data(), 1, piece.size(), pipe.get()))
    all.append(piece.data(), size);
  return all;
}

std::string key_of(support::Database& db, const std::string& sql) {
  std::string keys;
  for (const auto& row : db.connection().select({"test", "EXPLAIN " + sql}, {}))
    keys += (row.is_null("key") ? std::string("-") : row.text("key")) + " ";
  return keys;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(schema, *support::needs_database())

BOOST_AUTO_TEST_CASE(schema_sql_is_what_the_migrations_make) {
  support::Database db;
  const auto printed =
      output_of(LAPORBUP_SOURCE "/deploy/migrate --print-schema --user root --socket '" +
                db.root_address().socket + "' --schema " + db.schema());
  std::ifstream file(LAPORBUP_SOURCE "/sql/schema.sql");
  std::stringstream kept;
  kept << file.rdbuf();
  BOOST_TEST((printed == kept.str()), "run deploy/migrate --print-schema > sql/schema.sql");
}

BOOST_AUTO_TEST_CASE(schema_sql_loads_into_an_empty_schema_and_is_the_same_there) {
  support::Database db;
  const auto copy = db.schema() + "_copy";
  db.run("CREATE DATABASE " + copy + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
  const auto client = " --no-defaults --user=root --socket='" + db.root_address().socket + "' ";
  const auto said =
      output_of("mariadb" + client + copy + " < " LAPORBUP_SOURCE "/sql/schema.sql 2>&1");
  const auto printed =
      output_of(LAPORBUP_SOURCE "/deploy/migrate --print-schema --user root --socket '" +
                db.root_address().socket + "' --schema " + copy);
  db.run("DROP DATABASE " + copy);
  BOOST_TEST(said == "");
  std::ifstream file(LAPORBUP_SOURCE "/sql/schema.sql");
  std::stringstream kept;
  kept << file.rdbuf();
  BOOST_TEST((printed == kept.str()));
}

BOOST_AUTO_TEST_CASE(no_foreign_key_cascades) {
  support::Database db;
  BOOST_TEST(db.number("SELECT COUNT(*) FROM information_schema.referential_constraints WHERE "
                       "constraint_schema = DATABASE() AND (delete_rule NOT IN ('RESTRICT', "
                       "'NO ACTION') OR update_rule NOT IN ('RESTRICT', 'NO ACTION'))") == 0);
}

BOOST_AUTO_TEST_CASE(the_reference_data_is_whole) {
  support::Database db;
  BOOST_TEST(db.number("SELECT COUNT(*) FROM opd") == 65);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM category") == 50);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM kecamatan WHERE opd_id IS NOT NULL") == 26);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM village") == 460);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM village WHERE kind = 'kelurahan'") == 11);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM holiday WHERE YEAR(day) = 2026") == 25);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM holiday WHERE YEAR(day) = 2027 AND provisional = 1") ==
             5);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM category WHERE privacy_locked = 1") == 3);
}

BOOST_AUTO_TEST_CASE(a_locked_category_cannot_be_open) {
  support::Database db;
  BOOST_CHECK_THROW(db.run("UPDATE category SET hidden_from_public = 0 WHERE code = 'pungli'"),
                    mysql::Error);
}

/// Few rows let the planner choose a scan: the plans are asked with the statistics of many.
BOOST_AUTO_TEST_CASE(lists_are_read_by_their_index) {
  support::Database db;
  const auto citizen = given::citizen(db);
  for (int i = 0; i < 30; ++i) given::filed(db, {}, citizen);
  BOOST_TEST(key_of(db,
                    "SELECT c.id FROM v_public_complaint c WHERE c.is_public = 1 ORDER BY "
                    "c.published_at DESC, c.id DESC LIMIT 20")
                 .starts_with("ix_complaint_public"));
  const auto shown = given::forwarded(db, {}, citizen);
  const auto by_code =
      "SELECT id FROM v_public_complaint WHERE code = '" + shown.code.stored() + "'";
  BOOST_TEST(key_of(db, by_code).starts_with("uq_complaint_code"));
  BOOST_TEST(key_of(db,
                    "SELECT id FROM complaint WHERE state = 'resolved' AND lapse_at < "
                    "'2026-01-01' ORDER BY lapse_at LIMIT 10")
                 .starts_with("ix_complaint_state_lapse"));
  BOOST_TEST(key_of(db,
                    "SELECT id FROM outbox WHERE state = 'queued' AND not_before <= '2026-01-01'"
                    " ORDER BY not_before, id LIMIT 10")
                 .starts_with("ix_outbox_due"));
  BOOST_TEST(key_of(db,
                    "SELECT id FROM promise WHERE next_ring_at <= '2026-01-01' AND (next_ring_at >"
                    " '2025-01-01' OR (next_ring_at = '2025-01-01' AND id > 3))"
                    " ORDER BY next_ring_at, id LIMIT 10")
                 .starts_with("ix_promise_ring"));
  BOOST_TEST(key_of(db,
                    "SELECT id FROM complaint WHERE desk = 'triage' AND state = 'received'"
                    " ORDER BY next_due_at, id LIMIT 10")
                 .starts_with("ix_complaint_next_due"));
  BOOST_TEST(key_of(db,
                    "SELECT id FROM part WHERE opd_id = 1 AND state = 'forwarded'"
                    " ORDER BY next_due_at, id LIMIT 10")
                 .starts_with("ix_part_next_due"));
  BOOST_TEST(key_of(db, "SELECT id FROM complaint_event WHERE complaint_id = 1 ORDER BY seq")
                 .starts_with("uq_event_seq"));
}

BOOST_AUTO_TEST_SUITE_END()
