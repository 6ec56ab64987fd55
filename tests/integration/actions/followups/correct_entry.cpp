// SPDX-License-Identifier: AGPL-3.0-or-later
// What a desk chose wrongly for somebody whose report it entered, it puts right: in time, on the
// record, told to the reporter, and never over his own word.
#include <boost/test/unit_test.hpp>

#include "fcgi/crypto.hpp"
#include "handlers/store/filing/tracking.hpp"
#include "handlers/store/reports/history_walk.hpp"
#include "tests/integration/actions/followups/correct_story.hpp"
#include "tests/support/elsewhere.hpp"
#include "tests/support/html.hpp"

using desks::Entered;
using desks::sent;
using desks::World;
using domain::Event;
using domain::Role;
using support::contains;
using support::location;
using support::status;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(followups_correct_entry, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_desk_that_entered_it_puts_it_right_and_the_reporter_is_told) {
  for (const auto role : {Role::triage, Role::clerk}) {
    Entered entered(role);
    auto& world = entered.world;
    auto& desk = entered.desk;
    BOOST_TEST(entered.privacy() == "secret_anonymous");
    BOOST_TEST(contains(desk.get(entered.home), "sampai Rabu, 25 November 2026 pukul 23.59 WIB"));

    const auto form = desk.get(entered.path);
    BOOST_TEST(status(form) == 200);
    BOOST_TEST(support::html_faults(form.body).empty());
    BOOST_TEST(contains(form, "sampai Rabu, 25 November 2026 pukul 23.59 WIB"));
    BOOST_TEST(contains(form, "<option value=\"" + entered.id("pungli") + "\" selected>"));

    const auto fields = entered.corrected();
    for (int i = 0; i < 2; ++i) {
      const auto done = desk.post(entered.path, fields);
      BOOST_TEST(status(done) == 303);
      BOOST_TEST(location(done) == entered.home);
    }
    BOOST_TEST(entered.privacy() == "open");
    BOOST_TEST(world.db.number("SELECT category_id FROM complaint") ==
               given::category(world.db, "jalan-rusak").value);
    BOOST_TEST(world.events("correct_entry") == 1);
    BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_event e JOIN event_body b ON"
                               " b.event_id = e.id WHERE e.event = 'correct_entry' AND"
                               " b.data LIKE '%\"privacy_was\":\"secret_anonymous\"%' AND"
                               " b.data LIKE '%\"not_asked\":\"ya\"%' AND"
                               " b.text LIKE 'Saat mencatat%'") == 1);
    BOOST_TEST(world.db.number("SELECT COUNT(*) FROM kabari WHERE template ="
                               " 'complaint_entry_corrected'") == 1);
    BOOST_TEST(!store::first_difference(world.db.connection(), entered.report).has_value());
  }
}

BOOST_AUTO_TEST_CASE(kabari_says_what_is_so_now_and_how_to_hide_more) {
  Entered entered;
  (void)entered.desk.post(entered.path, entered.corrected());
  const auto list = entered.desk.get("/triase/kabari");
  BOOST_TEST(contains(list, "Petugas keliru memilih saat mencatat laporan Anda"));
  BOOST_TEST(contains(list, "Kategori menjadi: Jalan dan jembatan rusak."));
  BOOST_TEST(contains(list, "Yang boleh tahu menjadi: Terbuka."));
  BOOST_TEST(contains(list, "Balas RAHASIA, kapan saja."));
  BOOST_TEST(contains(list, "Saat mencatat tertekan kategori di bawahnya."));
}

BOOST_AUTO_TEST_CASE(the_working_day_ends_at_its_last_minute) {
  Entered entered;
  // Entered on Tuesday, 24 November; 25 November ends at 23.59 WIB.
  const auto end = given::kNow + 24h + 15h;  // Thursday, 00.00 WIB
  auto last = entered.world.at_desk(Role::triage, "diskominfo", end - 1min);
  auto late = entered.world.at_desk(Role::triage, "diskominfo", end);
  BOOST_TEST(entered.offered(last));
  BOOST_TEST(!entered.offered(late));
  BOOST_TEST(status(late.post(entered.path, entered.corrected())) == 409);
  BOOST_TEST(entered.privacy() == "secret_anonymous");
  BOOST_TEST(status(last.post(entered.path, entered.corrected())) == 303);
}

BOOST_AUTO_TEST_CASE(a_holiday_between_gives_another_day) {
  Entered entered;
  entered.world.db.run(
      "INSERT INTO holiday (day, kind, name, provisional) VALUES"
      " ('2026-11-25', 'national', 'Libur uji', 0)");
  auto later = entered.world.at_desk(Role::triage, "diskominfo", given::kNow + 48h);
  const bool offered = entered.offered(later);
  entered.world.db.run("DELETE FROM holiday WHERE day = '2026-11-25'");
  BOOST_TEST(offered);
  BOOST_TEST(!entered.offered(later));
}

BOOST_AUTO_TEST_CASE(another_desk_or_another_clerk_does_not) {
  Entered by_clerk(Role::clerk);
  auto triage = by_clerk.world.at_desk(Role::triage);
  const auto at_triage = "/triase/aduan/" + by_clerk.code;
  BOOST_TEST(!contains(triage.get(at_triage), "/koreksi"));
  BOOST_TEST(status(triage.get(at_triage + "/koreksi")) == 403);
  BOOST_TEST(status(triage.post(at_triage + "/koreksi", by_clerk.corrected())) == 403);
  auto other = by_clerk.world.at_desk(Role::clerk, "dpupr");
  BOOST_TEST(status(other.get(by_clerk.path)) == 404);
  BOOST_TEST(status(other.post(by_clerk.path, by_clerk.corrected())) == 404);
  BOOST_TEST(by_clerk.world.events("correct_entry") == 0);
}

BOOST_AUTO_TEST_CASE(triage_is_one_desk) {
  Entered by_triage;
  auto colleague =
      by_triage.world.at_desk_of(given::colleague(by_triage.world.db, Role::triage, "diskominfo"));
  BOOST_TEST(by_triage.offered(colleague));
}

BOOST_AUTO_TEST_CASE(what_its_reporter_filed_himself_is_not_corrected) {
  World world;
  const auto report = given::filed(world.db, {.privacy = domain::Privacy::secret});
  auto triage = world.at_desk(Role::triage);
  const auto page = desks::address("/triase", report);
  BOOST_TEST(!contains(triage.get(page), "/koreksi"));
  BOOST_TEST(status(triage.get(page + "/koreksi")) == 403);
}

BOOST_AUTO_TEST_CASE(after_forward_it_is_over_even_if_it_comes_back) {
  Entered entered;
  const auto dpupr = given::officer(entered.world.db, {.role = Role::opd_officer, .opd = "dpupr"});
  entered.act(Event::forward, given::forwarding(*dpupr.opd));
  BOOST_TEST(!entered.offered(entered.desk));
  auto input = given::words("Ruas ini bukan kewenangan kami, sudah dicek di peta.");
  input.given = domain::choice(domain::SendBackReason::not_ours);
  BOOST_REQUIRE(
      given::act(entered.world.db, entered.report, store::by(dpupr),
                 {.event = Event::send_back,
                  .part = domain::PartId{entered.world.db.number("SELECT MAX(id) FROM part")},
                  .input = input},
                 desks::kWork));
  BOOST_TEST(!entered.offered(entered.desk));
  BOOST_TEST(status(entered.desk.post(entered.path, entered.corrected())) == 409);
}

BOOST_AUTO_TEST_CASE(a_word_of_the_reporters_ends_it_by_whatever_channel) {
  const auto closed = [](Entered& entered, const char* how) {
    BOOST_TEST(!entered.offered(entered.desk), how);
    BOOST_TEST(status(entered.desk.post(entered.path, entered.corrected())) != 303, how);
    BOOST_TEST(entered.world.events("correct_entry") == 0, how);
  };
  {
    Entered entered(Role::triage, "Mohon dirahasiakan, jalan dekat balai desa berlubang parah.");
    closed(entered, "in the message itself");
  }
  {
    Entered entered(Role::clerk, "Jalan dekat balai desa berlubang, tolong rahasia ya Pak.");
    closed(entered, "at the counter");
  }
  {
    // Entered as open; then RAHASIA, and nothing that was asked for is loosened again.
    Entered entered;
    (void)entered.desk.post(entered.path, entered.corrected());
    const auto done = entered.desk.post(
        entered.home + "/kerahasiaan",
        sent({{"privacy", "secret"}, {"word_channel", "whatsapp"}, {"word_quotation", "RAHASIA"}}));
    BOOST_TEST(status(done) == 303);
    BOOST_TEST(!entered.offered(entered.desk));
    BOOST_TEST(status(entered.desk.post(entered.path, entered.corrected())) == 409);
    BOOST_TEST(entered.privacy() == "secret");
  }
  {
    Entered entered;
    entered.act(Event::note, given::words("Pelapor menelepon, minta namanya dirahasiakan."));
    closed(entered, "noted by an officer");
  }
  {
    Entered entered;
    auto input = given::words("Saya mau anonim saja.");
    input.word = {.channel = domain::Channel::whatsapp, .quotation = "Saya mau anonim saja."};
    entered.act(Event::add, input);
    closed(entered, "added on his word");
  }
}

BOOST_AUTO_TEST_CASE(who_has_the_report_in_his_account_decides_himself) {
  Entered entered;
  const auto siti = given::citizen(entered.world.db);
  store::Recorder recorder(entered.world.db.connection(),
                           support::Database::outbox_keys().public_key);
  const domain::ReporterId reporter{entered.world.db.number("SELECT MAX(id) FROM reporter")};
  store::Tracked tracked;
  tracked.reporter = reporter;
  tracked.complaint = entered.report;
  BOOST_REQUIRE(
      recorder.link(tracked, siti.id, given::rules(entered.world.db), desks::kWork).has_value());
  BOOST_TEST(!entered.offered(entered.desk));
  BOOST_TEST(status(entered.desk.post(entered.path, entered.corrected())) == 409);
}

BOOST_AUTO_TEST_CASE(a_clerk_does_not_undo_what_triage_chose) {
  Entered entered(Role::clerk);
  entered.act(Event::reclass,
              {.given = domain::choice(given::category(entered.world.db, "perundungan"))});
  BOOST_TEST(!entered.offered(entered.desk));
}

BOOST_AUTO_TEST_CASE(never_below_the_lock_and_every_mistake_at_its_field) {
  Entered entered;
  const auto locked = entered.desk.post(entered.path, entered.corrected("perundungan", "open"));
  BOOST_TEST(status(locked) == 422);
  BOOST_TEST(contains(locked, "Kategori ini selalu rahasia dan anonim"));
  BOOST_TEST(contains(locked, "Saat mencatat tertekan kategori di bawahnya.</textarea>"));
  const auto same =
      entered.desk.post(entered.path, entered.corrected("pungli", "secret_anonymous"));
  BOOST_TEST(status(same) == 422);
  BOOST_TEST(contains(same, "Belum ada yang berubah"));
  const auto empty = entered.desk.post(
      entered.path, sent({{"category", entered.id("jalan-rusak")}, {"privacy", "open"}}));
  BOOST_TEST(status(empty) == 422);
  BOOST_TEST(contains(empty, "Centang bila pelapor memang tidak memintanya."));
  BOOST_TEST(entered.world.events("correct_entry") == 0);
  BOOST_TEST(status(entered.desk.post(
                 entered.path, entered.corrected("perundungan", "secret_anonymous"))) == 303);
}

BOOST_AUTO_TEST_CASE(of_an_accused_body_everything_stays_hidden) {
  Entered entered(Role::clerk);
  entered.world.db.run(
      "UPDATE complaint SET accused_kind = 'opd', accused_opd_id ="
      " (SELECT id FROM opd WHERE code = 'dpupr'), desk = 'inspector'");
  const auto page = entered.desk.post(entered.path, entered.corrected("jalan-rusak", "secret"));
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "Laporan tentang petugas atau pejabat selalu rahasia dan anonim"));
  BOOST_TEST(status(entered.desk.post(
                 entered.path, entered.corrected("jalan-rusak", "secret_anonymous"))) == 303);
}

BOOST_AUTO_TEST_CASE(the_reporter_is_told_by_mail_and_may_hide_it_again_himself) {
  Entered entered;
  entered.world.db.run("UPDATE contact SET email = 'pak.contoh@contoh.test', phone = NULL");
  (void)entered.desk.post(entered.path, entered.corrected());
  const auto mail = support::last_mail(entered.world.db, "complaint_entry_corrected");
  BOOST_TEST(mail.find("\"kategori\":\"Jalan dan jembatan rusak\"") != std::string::npos);
  BOOST_TEST(mail.find("\"kerahasiaan\":\"open\"") != std::string::npos);

  const domain::ReporterId reporter{entered.world.db.number("SELECT MAX(id) FROM reporter")};
  BOOST_TEST(given::act(entered.world.db, entered.report, store::by(reporter),
                        {.event = Event::change_privacy,
                         .input = {.given = domain::choice(domain::Privacy::secret)}},
                        desks::kWork + 10min)
                 .has_value());
  BOOST_TEST(entered.privacy() == "secret");
}

BOOST_AUTO_TEST_SUITE_END()
