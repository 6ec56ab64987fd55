// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What time does to what nobody needs any more, and to what is no longer public.

#include <filesystem>
#include <fstream>
#include <string>

#include <boost/test/unit_test.hpp>

#include "tests/integration/courier/duty_story.hpp"

using domain::Event;
using World = world::Duties;
using namespace std::chrono_literals;

namespace {

void write(const std::filesystem::path& file, domain::Instant at) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file) << "x";
  std::filesystem::last_write_time(file, std::chrono::file_clock::from_sys(at));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(retention, *support::needs_database())

BOOST_FIXTURE_TEST_CASE(what_becomes_less_public_empties_the_cache, World) {
  const auto report = given::forwarded(db);
  const auto cached = one.folder.path() / "cache" / "a" / "bc" / "0123";
  write(cached, given::kNow);
  BOOST_TEST(courier::purge(one.app) == 0);
  BOOST_TEST(std::filesystem::exists(cached));

  act(report, given::officer(db), Event::hide, given::kNow + 1h);
  one.clock.set(given::kNow + 1h);
  courier::purge(one.app);

  BOOST_TEST(!std::filesystem::exists(cached));
  BOOST_TEST(std::filesystem::exists(cached.parent_path()));

  write(cached, given::kNow);  // a page that was on its way
  one.clock.set(given::kNow + 1h + 3s);
  BOOST_TEST(courier::purge(one.app) == 1);
  BOOST_TEST(!std::filesystem::exists(cached));
  BOOST_TEST(courier::purge(one.app) == 0);
}

BOOST_FIXTURE_TEST_CASE(a_hidden_report_loses_its_photo_copies, World) {
  const auto report = given::forwarded(db);
  const std::string name = "abcdef0123456789abcdef0123456789.jpg";
  const auto copy = one.folder.path() / "public" / "ab" / "cd" / name;
  write(copy, given::kNow);
  db.run(
      "INSERT INTO attachment (complaint_id, kind, media_type, stored_name, original_name,"
      " size_bytes, digest, public_name, added_by_kind, created_at) VALUES (" +
      std::to_string(report.id.value) +
      ", 'photo', 'image/jpeg',"
      " 'ffffffffffffffffffffffffffffffff.jpg', 'a.jpg', 1, RANDOM_BYTES(32), '" +
      name + "', 'citizen', '2026-11-24')");

  act(report, given::officer(db), Event::hide, given::kNow + 1h);
  courier::purge(one.app);

  BOOST_TEST(!std::filesystem::exists(copy));
  BOOST_TEST(db.number("SELECT COUNT(*) FROM attachment WHERE public_name IS NOT NULL") == 0);
}

BOOST_FIXTURE_TEST_CASE(files_without_a_row_are_swept_after_a_day, World) {
  const auto report = given::filed(db);
  const std::string known = "abcdef0123456789abcdef0123456789.jpg";
  db.run(
      "INSERT INTO attachment (complaint_id, kind, media_type, stored_name, original_name,"
      " size_bytes, digest, added_by_kind, created_at) VALUES (" +
      std::to_string(report.id.value) + ", 'photo', 'image/jpeg', '" + known +
      "', 'a.jpg', 1, RANDOM_BYTES(32), 'citizen', '2026-11-24')");
  const auto folder = one.folder.path() / "private";
  const auto kept = folder / "ab" / "cd" / known;
  const auto orphan = folder / "11" / "22" / "11220123456789abcdef0123456789ab.jpg";
  const auto young = folder / "33" / "44" / "33440123456789abcdef0123456789ab.jpg";
  const auto unticked =
      one.folder.path() / "public" / "55" / "66" / "55660123456789abcdef0123456789ab.jpg";
  for (const auto& old : {kept, orphan, unticked}) write(old, given::kNow - 25h);
  write(young, given::kNow - 23h);

  BOOST_TEST(courier::sweep(one.app) == 2);

  BOOST_TEST(std::filesystem::exists(kept));
  BOOST_TEST(std::filesystem::exists(young));
  BOOST_TEST(!std::filesystem::exists(orphan));
  BOOST_TEST(!std::filesystem::exists(unticked));
}

BOOST_FIXTURE_TEST_CASE(old_drafts_go_with_their_files, World) {
  const auto citizen = given::citizen(db);
  const auto old = given::draft(db, citizen);
  const auto fresh = given::draft(db, citizen);
  const std::string name = "abcdef0123456789abcdef0123456789.jpg";
  const auto file = one.folder.path() / "private" / "ab" / "cd" / name;
  write(file, given::kNow);
  db.run(
      "INSERT INTO attachment (draft_id, kind, media_type, stored_name, original_name,"
      " size_bytes, digest, added_by_kind, created_at) VALUES (" +
      std::to_string(old.id.value) + ", 'photo', 'image/jpeg', '" + name +
      "', 'a.jpg', 1, RANDOM_BYTES(32), 'citizen', '2026-11-24')");
  db.run("UPDATE draft SET updated_at = '2026-12-20' WHERE id = " + std::to_string(fresh.id.value));

  one.clock.set(given::kNow + std::chrono::days(31));
  BOOST_TEST(courier::retire(one.app) == 1);

  BOOST_TEST(db.number("SELECT COUNT(*) FROM draft") == 1);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM attachment") == 0);
  BOOST_TEST(!std::filesystem::exists(file));
}

BOOST_FIXTURE_TEST_CASE(a_draft_is_kept_for_thirty_days_and_not_a_millisecond_longer, World) {
  const auto until = given::kNow + std::chrono::days(30);
  const auto citizen = given::citizen(db);
  const auto draft = given::draft(db, citizen);
  BOOST_REQUIRE(db.number("SELECT updated_at = '" + mysql::to_sql(given::kNow) +
                          "' FROM draft WHERE id = " + std::to_string(draft.id.value)) == 1);
  for (const auto& [at, kept] : {std::pair{until - 1ms, 1}, {until, 1}, {until + 1ms, 0}}) {
    one.clock.set(at);
    BOOST_TEST(courier::retire(one.app) == 1 - kept);
    BOOST_TEST(db.number("SELECT COUNT(*) FROM draft") == kept);
  }
}

BOOST_FIXTURE_TEST_CASE(a_file_of_many_entries_is_kept_for_a_day_whether_entered_or_not, World) {
  const auto clerk = std::to_string(given::officer(db).id.value);
  const auto keep = [&](const std::string& token, const std::string& entered_at) {
    db.run(
        "INSERT INTO entry_batch (token, staff_account_id, content, created_at, entered_at)"
        " VALUES ('" +
        token + "', " + clerk + (entered_at == "NULL" ? ", 'x', '" : ", NULL, '") +
        mysql::to_sql(given::kNow) + "', " + entered_at + ")");
  };
  keep("waiting", "NULL");
  keep("entered", "'2026-11-24 05:00:00'");
  const auto until = given::kNow + std::chrono::hours(24);
  for (const auto& [at, kept] : {std::pair{until - 1ms, 2}, {until, 2}, {until + 1ms, 0}}) {
    one.clock.set(at);
    courier::retire(one.app);
    BOOST_TEST(db.number("SELECT COUNT(*) FROM entry_batch") == kept);
  }
}

BOOST_FIXTURE_TEST_CASE(drafts_of_an_erased_account_go_at_once, World) {
  const auto gone = given::citizen(db);
  given::draft(db, gone);
  given::draft(db, given::citizen(db, {.name = "Tini", .email = "tini@contoh.test"}));
  db.run("UPDATE account SET erased_at = '2026-11-24' WHERE id = " + std::to_string(gone.id.value));

  BOOST_TEST(courier::retire(one.app) == 1);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM draft") == 1);
}

BOOST_FIXTURE_TEST_CASE(an_old_address_is_kept_no_longer_than_it_can_come_back, World) {
  const auto citizen = given::citizen(db);
  for (const auto* until : {"2026-11-23", "2026-11-26"})
    db.run(
        "INSERT INTO email_change (account_id, old_email, old_email_key, new_email, new_email_key,"
        " confirm_hash, stop_hash, created_at, confirm_until, stop_until) VALUES (" +
        std::to_string(citizen.id.value) +
        ", 'a@contoh.test', 'a@contoh.test', 'b@contoh.test', 'b@contoh.test', RANDOM_BYTES(32),"
        " RANDOM_BYTES(32), '2026-11-20', '2026-11-21', '" +
        until + "')");
  courier::retire(one.app);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM email_change") == 1);
}

BOOST_FIXTURE_TEST_CASE(registrations_and_sessions_end, World) {
  const auto citizen = given::citizen(db);
  db.run(
      "INSERT INTO registration (name, email, email_key, phone, password_hash, nik_sealed,"
      " nik_lookup, consent_version, token_hash, token_expires_at, token_sent_at, created_at)"
      " VALUES ('Budi', 'b@contoh.test', 'b@contoh.test', '+6281200000002', 'x', 'x',"
      " RANDOM_BYTES(32), '1', RANDOM_BYTES(32), '2026-11-17', '2026-11-16', '2026-11-16'),"
      " ('Rini', 'r@contoh.test', 'r@contoh.test', '+6281200000003', 'x', 'x',"
      " RANDOM_BYTES(32), '1', RANDOM_BYTES(32), '2026-11-24', '2026-11-23', '2026-11-23')");
  db.run(
      "INSERT INTO citizen_session (secret_hash, account_id, created_at, last_seen_at,"
      " reauthenticated_at, expires_at) VALUES (RANDOM_BYTES(32), " +
      std::to_string(citizen.id.value) +
      ", '2026-10-01', '2026-10-01', '2026-10-01', '2026-11-01')");

  BOOST_TEST(courier::retire(one.app) == 1);

  BOOST_TEST(text("SELECT name FROM registration") == "Rini");
  BOOST_TEST(db.number("SELECT COUNT(*) FROM citizen_session") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
