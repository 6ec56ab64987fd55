// SPDX-License-Identifier: AGPL-3.0-or-later
// The migrations that take PINs out of what can be read, on rows of every state of the schema
// before.
#include <string>

#include <boost/test/unit_test.hpp>

#include "tests/integration/store/before.hpp"

namespace {

constexpr int kFirst = 60;
constexpr int kLast = 62;

std::string details(Before& before, int id) {
  return before.text("SELECT details FROM kabari WHERE id = " + std::to_string(id));
}

void kabari(Before& before, int id, const std::string& state, const std::string& details) {
  const auto key = std::to_string(id);
  before.run(
      "INSERT INTO kabari (id, complaint_id, reporter_id, event_id, template, details, state, "
      "created_at) VALUES (" +
      key + ", 1, 1, " + key + ", 'complaint_filed', '" + details + "', '" + state +
      "', '2026-11-24')");
}

const std::string kWords = R"({"judul": "Jalan berlubang", "kode": "7F3KQ2MX4H0"})";
const std::string kWithPin =
    R"({"judul": "Jalan berlubang", "kode": "7F3KQ2MX4H0", "pin": "482913"})";

}  // namespace

BOOST_AUTO_TEST_SUITE(pin_migration, *support::needs_database())

BOOST_AUTO_TEST_CASE(no_row_of_any_state_holds_a_pin_afterwards_and_nothing_else_is_lost) {
  support::Database db;
  Before before(db, kFirst, kLast);
  kabari(before, 1, "told", "{}");
  kabari(before, 2, "told", kWithPin);  // told before rows were emptied
  kabari(before, 3, "open", kWithPin);
  kabari(before, 4, "open", kWords);
  kabari(before, 5, "unreachable", kWithPin);
  kabari(before, 6, "open", R"({"kode": "7F3KQ2MX4H0", "tautan": "/lacak", "pin": "482913"})");
  kabari(before, 7, "told", kWords);
  before.run(
      "INSERT INTO reporter (id, complaint_id, account_id, contact_id, pin_hash, joined_at) VALUES "
      "(1, 1, NULL, 1, 'hash', '2026-11-24'), (2, 2, 7, NULL, NULL, '2026-11-24'), "
      "(3, 3, 7, 3, 'spent', '2026-11-24')");
  before.run(
      "INSERT INTO contact (id, channel, name, erased_at) VALUES (1, 'whatsapp', 'Bu Tini', "
      "NULL), (3, 'phone', NULL, '2026-11-20')");
  before.run(
      "INSERT INTO entry_batch (id, token, staff_account_id, content, created_at, entered_at, "
      "codes, "
      "sealed_pins) VALUES (1, REPEAT('a', 43), 1, 'isi', '2026-11-24', NULL, NULL, NULL), "
      "(2, REPEAT('b', 43), 1, NULL, '2026-11-24', '2026-11-24', '7F3KQ2MX4H0', 'sealed'), "
      "(3, REPEAT('c', 43), 1, NULL, '2026-11-01', '2026-11-01', '8G4MR3NY5J1', 'shown')");

  for (int twice = 0; twice < 2; ++twice) {
    before.migrate();
    BOOST_TEST(before.text("SELECT COUNT(*) FROM kabari WHERE details LIKE '%pin%' OR details LIKE "
                           "'%482913%'") == "0");
    for (const int told : {1, 2, 7}) BOOST_TEST(details(before, told) == "{}", told);
    for (const int waits : {3, 4, 5}) BOOST_TEST(details(before, waits) == kWords, waits);
    BOOST_TEST(details(before, 6) == R"({"kode": "7F3KQ2MX4H0", "tautan": "/lacak"})");
    BOOST_TEST(before.text("SELECT GROUP_CONCAT(state ORDER BY id) FROM kabari") ==
               "told,told,open,open,unreachable,open,told");
    // Who has a PIN keeps it; that an officer saw it is not known of the past.
    BOOST_TEST(
        before.text("SELECT GROUP_CONCAT(COALESCE(pin_hash, '-') ORDER BY id) FROM reporter") ==
        "hash,-,spent");
    BOOST_TEST(before.text("SELECT COUNT(*) FROM reporter WHERE pin_seen_at IS NOT NULL OR "
                           "pin_seen_by IS NOT NULL OR erased_at IS NOT NULL") == "0");
    BOOST_TEST(
        before.text("SELECT GROUP_CONCAT(COALESCE(codes, '-') ORDER BY id) FROM entry_batch") ==
        "-,7F3KQ2MX4H0,8G4MR3NY5J1");
    BOOST_TEST(before.text("SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = "
                           "DATABASE() AND column_name = 'sealed_pins'") == "0");
  }
}

BOOST_AUTO_TEST_CASE(the_public_history_has_neither_the_mark_nor_the_events_of_pins) {
  support::Database db;
  BOOST_TEST(
      db.number("SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() "
                "AND table_name LIKE 'v\\_public\\_%' AND column_name IN ('data', 'pin_seen_at', "
                "'pin_seen_by')") == 0);
  BOOST_TEST(
      db.number("SELECT COUNT(*) FROM information_schema.views WHERE table_schema = DATABASE() "
                "AND table_name = 'v_public_event' AND (view_definition LIKE '%new\\_pin%' OR "
                "view_definition LIKE '%own\\_data%')") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
