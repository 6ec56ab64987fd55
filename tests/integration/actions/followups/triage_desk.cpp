// SPDX-License-Identifier: AGPL-3.0-or-later
// What triage sees: the queue, its trays, a report with every act that is open.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/world.hpp"

using desks::address;
using desks::World;
using domain::Role;
using support::contains;
using support::location;
using support::status;

BOOST_AUTO_TEST_SUITE(followups_triage_desk, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_queue_shows_the_time_left_and_a_button_until_somebody_opened_the_report) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto queue = triage.get("/triase");
  const auto opened = triage.post(address("/triase", report, "buka"));

  BOOST_TEST(status(queue) == 200);
  BOOST_TEST(contains(queue, "1 jam 55 menit"));
  BOOST_TEST(contains(queue, "action=\"" + address("/triase", report, "buka")));
  BOOST_TEST(location(opened) == address("/triase", report));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE opened_at IS NOT NULL") == 1);
  BOOST_TEST(contains(triage.get("/triase"), "<a href=\"" + address("/triase", report)));
}

BOOST_AUTO_TEST_CASE(what_waits_is_counted_soon_in_its_last_quarter_and_then_late) {
  using namespace std::chrono_literals;
  World world;
  (void)given::filed(world.db);
  struct Count {
    std::chrono::milliseconds since;  ///< it was received; two hours are promised
    int soon;
    int late;
  };
  for (const auto& [since, soon, late] : {Count{5min, 0, 0},
                                          {90min, 0, 0},
                                          {90min + 1ms, 1, 0},
                                          {120min, 1, 0},
                                          {120min + 1ms, 0, 1}}) {
    const auto queue =
        world.at_desk(Role::triage, "diskominfo", given::kNow + since).get("/triase");
    BOOST_TEST(contains(queue, "<b>" + std::to_string(soon) + "</b> hampir lewat batas"),
               since.count());
    BOOST_TEST(contains(queue, "<b>" + std::to_string(late) + "</b> lewat batas"), since.count());
  }
}

BOOST_AUTO_TEST_CASE(an_emergency_stands_on_top_however_long_the_queue_is) {
  World world;
  const auto citizen = given::citizen(world.db);
  for (int i = 0; i < 105; ++i) (void)given::filed(world.db, {}, citizen);
  auto late = given::draft(world.db, citizen, {.title = "Kabel putus di depan sekolah"});
  late.content.danger = domain::DangerAnswer::emergency;
  store::Recorder recorder(world.db.connection(), support::Database::outbox_keys().public_key);
  (void)recorder.file(late, citizen, given::rules(world.db), given::kNow + std::chrono::minutes{1});
  auto triage = world.at_desk(Role::triage);

  const auto queue = triage.get("/triase");

  BOOST_TEST(contains(queue, "<title>1 darurat: Antrean triase"));
  BOOST_TEST(contains(queue, "Darurat: telepon dulu, lalu tanggapi"));
  const auto at = queue.body.find("Kabel putus di depan sekolah");
  BOOST_TEST(at != std::string::npos);
  BOOST_TEST(at < queue.body.find("Jalan berlubang di depan pasar"));
  BOOST_TEST(queue.body.find("Kabel putus di depan sekolah", at + 1) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_empty_tray_says_what_will_stand_there) {
  World world;
  auto triage = world.at_desk(Role::triage);
  for (const auto* tray : {"menunggu", "pelapor", "berjalan", "selesai", "entah"}) {
    const auto queue = triage.get(std::string("/triase?baki=") + tray);
    BOOST_TEST(status(queue) == 200);
    BOOST_TEST(contains(queue, "class=\"empty\""));
  }
}

BOOST_AUTO_TEST_CASE(a_report_shows_its_person_and_every_act_that_is_open) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto page = triage.get(address("/triase", report));

  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "Siti Rahayu"));
  for (const auto* act : {"tanya", "terusan", "penolakan", "pengalihan", "gabungan", "catatan"})
    BOOST_TEST(contains(page, address("/triase", report, act)));
  BOOST_TEST(!contains(page, address("/triase", report, "pengembalian")));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE opened_at IS NOT NULL") == 0);
}

BOOST_AUTO_TEST_CASE(every_form_that_a_report_offers_opens) {
  World world;
  world.staff("dpupr");
  const auto fresh = given::filed(world.db);
  const auto with_opd = given::forwarded(
      world.db, {},
      given::citizen(world.db, {.email = "ani@contoh.test", .phone = "+628111111111"}));
  auto triage = world.at_desk(Role::triage, "diskominfo", desks::kWork + std::chrono::minutes{20});
  for (const auto* act :
       {"tanya", "terusan", "penolakan", "pengalihan", "gabungan", "catatan", "balasan",
        "keterangan", "kategori", "darurat", "pencabutan", "kerahasiaan"})
    BOOST_TEST(status(triage.get(address("/triase", fresh, act))) == 200, act);
  for (const auto* act : {"bagian", "penghentian", "naskah", "penyembunyian", "gabungan"})
    BOOST_TEST(status(triage.get(address("/triase", with_opd, act))) == 200, act);
}

BOOST_AUTO_TEST_SUITE_END()
