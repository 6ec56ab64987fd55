/// \file
/// What time itself does to reports, and to what nobody needs any more.

#include <fstream>

#include <boost/test/unit_test.hpp>

#include "handlers/courier/duties.hpp"
#include "tests/integration/courier/world.hpp"
#include "tests/support/browser.hpp"

using namespace std::chrono_literals;
using domain::Event;

namespace {

struct World {
  support::Database db;
  world::Courier one{db};

  std::string text(const std::string& sql) {
    return db.connection().select({"test", "SELECT (" + sql + ") AS x"}, {}).at(0).text("x");
  }
  std::string state(const given::Report& report) {
    return text("SELECT state FROM complaint WHERE id = " + std::to_string(report.id.value));
  }
  std::int64_t events(const std::string& event) {
    return db.number("SELECT COUNT(*) FROM complaint_event WHERE event = '" + event +
                     "' AND actor_kind = 'clock'");
  }
  std::int64_t mails(const std::string& key) {
    return db.number("SELECT COUNT(*) FROM outbox WHERE template = '" + key + "'");
  }
  void act(const given::Report& report, const domain::Officer& officer, Event event,
           domain::Instant at) {
    const auto input = given::words("Sudah kami periksa di tempat dan kami perbaiki.");
    auto full = input;
    full.no_proof_reason = "Kamera rusak terkena hujan.";
    const auto done = given::act(
        db, report.id, store::by(officer),
        {.event = event, .part = event == Event::hide ? std::nullopt : report.part, .input = full},
        at);
    BOOST_REQUIRE_MESSAGE(done.has_value(), to_word(event) << " was refused: "
                                                           << (done ? "" : to_word(done.error())));
  }
};

/// Verified, started and resolved by the OPD on the same day.
given::Report resolved(World& world) {
  auto report = given::forwarded(world.db);
  const auto officer =
      given::officer(world.db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  world.act(report, officer, Event::verify, given::kNow + 1h);
  world.act(report, officer, Event::resolve, given::kNow + 2h);
  return report;
}

void write(const std::filesystem::path& file, domain::Instant at) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file) << "x";
  std::filesystem::last_write_time(file, std::chrono::file_clock::from_sys(at));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(clocks, *support::needs_database())

// Tuesday, 24 November 2026; the tenth working day after is Tuesday, 8 December.
BOOST_FIXTURE_TEST_CASE(silence_closes_a_resolved_report_after_ten_working_days, World) {
  const auto report = resolved(*this);

  one.clock.set(domain::end_of_day(domain::Date{std::chrono::year{2026} / 12 / 8}));
  BOOST_TEST(courier::lapse(one.app) == 0);
  one.clock.set(one.clock.now() + 1s);
  BOOST_TEST(courier::lapse(one.app) == 1);

  BOOST_TEST(state(report) == "closed");
  BOOST_TEST(text("SELECT outcome FROM complaint") == "lapsed");
  BOOST_TEST(events("lapse") == 1);
  BOOST_TEST(mails("complaint_lapsed") == 1);
  BOOST_TEST(courier::lapse(one.app) == 0);
}

BOOST_FIXTURE_TEST_CASE(a_question_is_reminded_three_times_and_then_ends_the_report, World) {
  const auto report = given::filed(db);
  act(report, given::officer(db), Event::ask, given::kNow + 30min);

  for (int day = 0; day <= 30; ++day) {
    one.clock.set(given::kNow + std::chrono::days(day));
    courier::remind(one.app);
    BOOST_TEST(courier::abandon(one.app) == 0);
    const int expected = (day >= 3) + (day >= 14) + (day >= 27);
    BOOST_TEST(events("remind") == expected, "day " << day);
  }
  BOOST_TEST(mails("complaint_ask_reminder") == 3);
  const std::string question = "Sudah kami periksa di tempat dan kami perbaiki.";
  BOOST_TEST(support::last_mail(db, "complaint_ask_reminder").find(question) != std::string::npos);

  one.clock.set(given::kNow + std::chrono::days(31));
  BOOST_TEST(courier::abandon(one.app) == 1);
  BOOST_TEST(state(report) == "closed");
  BOOST_TEST(text("SELECT outcome FROM complaint") == "abandoned");
  BOOST_TEST(support::last_mail(db, "complaint_abandoned").find(question) != std::string::npos);
  BOOST_TEST(courier::remind(one.app) == 0);
}

BOOST_FIXTURE_TEST_CASE(the_two_hours_are_told_at_50_80_100_and_200_percent, World) {
  given::officer(db);
  given::officer(db, {.role = domain::Role::leader, .opd = ""});
  given::filed(db);

  const auto at = [&](std::chrono::minutes passed) {
    one.clock.set(given::kNow + passed);
    return courier::tell_late(one.app);
  };
  BOOST_TEST(at(59min) == 0);
  BOOST_TEST(at(60min) == 1);
  BOOST_TEST(at(61min) == 0);
  BOOST_TEST(at(96min) == 1);
  BOOST_TEST(mails("staff_due_soon") == 2);
  BOOST_TEST(mails("staff_late") == 0);

  BOOST_TEST(at(120min) == 1);
  BOOST_TEST(mails("staff_late") == 1);
  BOOST_TEST(mails("complaint_late") == 1);

  BOOST_TEST(at(240min) == 1);
  BOOST_TEST(mails("staff_very_late") == 1);
  BOOST_TEST(mails("complaint_late") == 1);  // once
  BOOST_TEST(at(1'000min) == 0);
}

BOOST_FIXTURE_TEST_CASE(a_setting_says_at_which_percent_they_are_told, World) {
  given::officer(db);
  given::officer(db, {.role = domain::Role::leader, .opd = ""});
  given::filed(db);
  db.run("UPDATE setting SET value = '25,50,150,300' WHERE name = 'remind.percent'");
  const auto at = [&](std::chrono::minutes passed) {
    one.clock.set(given::kNow + passed);
    return courier::tell_late(one.app);
  };
  const int early = at(29min);
  const int quarter = at(30min);
  const int due = at(120min);
  const auto late_at_due = mails("staff_late");
  const int late = at(180min);
  const auto leaders_then = mails("staff_very_late");
  const int very_late = at(360min);
  db.run("UPDATE setting SET value = '50,80,100,200' WHERE name = 'remind.percent'");
  BOOST_TEST(early == 0);
  BOOST_TEST(quarter == 1);
  BOOST_TEST(due == 1);
  BOOST_TEST(late_at_due == 0);
  BOOST_TEST(late == 1);
  BOOST_TEST(mails("staff_late") == 1);
  BOOST_TEST(leaders_then == 0);
  BOOST_TEST(very_late == 1);
  BOOST_TEST(mails("staff_very_late") == 1);
}

BOOST_FIXTURE_TEST_CASE(a_courier_that_was_away_still_tells_the_desk_before_the_leader, World) {
  given::officer(db);
  given::officer(db, {.role = domain::Role::leader, .opd = ""});
  given::filed(db);

  one.clock.set(given::kNow + 10h);
  BOOST_TEST(courier::tell_late(one.app) == 2);

  BOOST_TEST(mails("staff_due_soon") == 0);
  BOOST_TEST(mails("staff_late") == 1);
  BOOST_TEST(mails("staff_very_late") == 1);
  BOOST_TEST(mails("complaint_late") == 1);
}

// Forwarded on Tuesday, 24 November; 14 working days end on Monday, 14 December (9 is a holiday?
// no).
BOOST_FIXTURE_TEST_CASE(a_part_that_is_late_is_told_to_the_head_of_its_body, World) {
  const auto report = given::forwarded(db);

  const auto due = db.connection()
                       .select({"test", "SELECT finish_due_at FROM part"}, {})
                       .at(0)
                       .instant("finish_due_at");
  one.clock.set(due + 1s);
  BOOST_TEST(courier::tell_late(one.app) == 1);

  BOOST_TEST(mails("staff_late") == 1);
  BOOST_TEST(mails("complaint_late") == 1);
  BOOST_TEST(state(report) == "forwarded");
  courier::deliver(one.app, one.stop);
  BOOST_TEST(one.mail.subjects().back() ==
             "Laporan " + report.code.display() + " melewati batas waktu");
}

BOOST_FIXTURE_TEST_CASE(the_digest_goes_once_on_each_working_morning, World) {
  const auto triage = given::officer(db);
  given::forwarded(db);
  db.run("DELETE FROM outbox");

  const auto at = [&](int day, std::chrono::minutes minutes) {
    one.clock.set(domain::at_local(domain::Date{std::chrono::year{2026} / 11 / day}, minutes));
    return courier::digest(one.app);
  };
  BOOST_TEST(at(25, 7h + 29min) == 0);
  BOOST_TEST(at(25, 7h + 30min) > 0);  // Wednesday
  BOOST_TEST(at(25, 8h) == 0);
  BOOST_TEST(at(28, 8h) == 0);  // Saturday
  const auto before = mails("staff_digest");
  BOOST_TEST(before >= 1);

  while (courier::deliver(one.app, one.stop) > 0) {
  }
  BOOST_REQUIRE(!one.mail.taken().empty());
  BOOST_TEST(world::header(one.mail.taken()[0].message, "Subject")
                 .starts_with("Ringkasan 25 November 2026:"));
}

BOOST_FIXTURE_TEST_CASE(a_setting_says_when_the_digest_goes, World) {
  given::forwarded(db);
  db.run("UPDATE setting SET value = '08:15' WHERE name = 'digest.time'");
  const auto at = [&](std::chrono::minutes minutes) {
    one.clock.set(domain::at_local(domain::Date{std::chrono::year{2026} / 11 / 25}, minutes));
    return courier::digest(one.app);
  };
  const int morning = at(7h + 30min);
  const int before = at(8h + 14min);
  const int then = at(8h + 15min);
  db.run("UPDATE setting SET value = '07:30' WHERE name = 'digest.time'");
  BOOST_TEST(morning == 0);
  BOOST_TEST(before == 0);
  BOOST_TEST(then > 0);
}

BOOST_FIXTURE_TEST_CASE(two_couriers_write_one_digest, World) {
  given::forwarded(db);
  db.run("DELETE FROM outbox");
  const auto morning =
      domain::at_local(domain::Date{std::chrono::year{2026} / 11 / 25}, 7h + 30min);
  world::Courier two(db, morning);
  one.clock.set(morning);

  const int first = courier::digest(one.app);
  BOOST_TEST(first > 0);
  BOOST_TEST(courier::digest(two.app) == 0);
  BOOST_TEST(mails("staff_digest") == first);
}

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
