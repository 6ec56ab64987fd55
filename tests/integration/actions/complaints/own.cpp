// SPDX-License-Identifier: AGPL-3.0-or-later
// A citizen's own reports: what is shown of them, and the copy of all.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints/staff_story.hpp"

using citizens::command;
using citizens::opd_officer;
using citizens::own;
using citizens::resolved;
using citizens::sent;
using citizens::World;
using domain::Event;
using support::contains;
using support::location;
using support::status;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(complaints_own, *support::needs_database())

BOOST_AUTO_TEST_CASE(an_empty_list_helps_and_needs_a_session) {
  World world;
  auto stranger = world.stranger();
  BOOST_TEST(location(stranger.get("/laporan-saya")) == "/akun/masuk?lanjut=%2Flaporan-saya");
  auto browser = world.signed_in(given::citizen(world.db));
  BOOST_TEST(contains(browser.get("/laporan-saya"), "Belum ada laporan"));
}

BOOST_AUTO_TEST_CASE(the_list_has_reports_and_drafts_to_go_on_with) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.signed_in(report.citizen);
  const auto draft = given::draft(world.db, report.citizen, {.title = "Draf yang belum terkirim"});
  const auto page = browser.get("/laporan-saya");
  BOOST_TEST(contains(page, own(report)));
  BOOST_TEST(contains(page, "/lapor/" + draft.token));
  BOOST_TEST(contains(page, "Draf yang belum terkirim"));
}

BOOST_AUTO_TEST_CASE(a_new_report_says_by_when_it_is_answered_and_what_can_be_done) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.signed_in(report.citizen, given::kNow + 5min);
  const auto page = browser.get(own(report));
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "Diskominfo menanggapi paling lambat"));
  BOOST_TEST(contains(page, "11.00"));
  for (const auto* act : {"keterangan", "perubahan", "privasi", "pencabutan"})
    BOOST_TEST(contains(page, own(report, act)), act);
  for (const auto* act : {"penerimaan", "penilaian", "pembukaan", "keberatan"})
    BOOST_TEST(!contains(page, own(report, act)), act);
}

BOOST_AUTO_TEST_CASE(somebody_elses_report_is_not_found) {
  World world;
  const auto report = given::filed(world.db);
  auto other =
      world.signed_in(given::citizen(world.db, {.name = "Joko", .email = "joko@contoh.test"}));
  BOOST_TEST(status(other.get(own(report))) == 404);
  BOOST_TEST(status(other.get(own(report, "pencabutan"))) == 404);
  BOOST_TEST(status(other.post(own(report, "pencabutan"), sent({{"asked", "tidak"}}))) == 404);
  BOOST_TEST(status(other.get("/laporan-saya/0000-0000-000")) == 404);
  BOOST_TEST(world.state_of(report) == "received");
}

BOOST_AUTO_TEST_CASE(every_form_that_is_offered_opens) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.signed_in(report.citizen, given::kNow + 1min);
  for (const auto* act : {"keterangan", "perubahan", "privasi", "pencabutan"})
    BOOST_TEST(status(browser.get(own(report, act))) == 200, act);
  for (const auto* act : {"penerimaan", "penilaian", "pembukaan", "keberatan", "jawaban"})
    BOOST_TEST(status(browser.get(own(report, act))) == 409, act);
}

BOOST_AUTO_TEST_CASE(late_is_said_plainly) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.signed_in(report.citizen, given::kNow + 3h);
  BOOST_TEST(contains(browser.get(own(report)), "Terlambat"));
}

BOOST_AUTO_TEST_CASE(the_history_says_how_long_the_answer_took_and_until_when_the_work_is_planned) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto officer = opd_officer(world);
  auto plan = given::words("Menunggu aspal dari pabrik.");
  plan.given = domain::PlannedDay{domain::read_date("2026-12-03")};
  world.staff_act(report, officer,
                  command(Event::verify, given::words("Benar, ada lubang."), report.part),
                  given::kNow + 20min);
  world.staff_act(report, officer, command(Event::schedule, plan, report.part),
                  given::kNow + 30min);
  const auto page = world.signed_in(report.citizen, given::kNow + 40min).get(own(report));
  BOOST_TEST(contains(page, "Diteruskan ke DPUPR"));
  BOOST_TEST(contains(page, "menit setelah diterima"));
  BOOST_TEST(contains(page, "Dijadwalkan untuk 3 Desember 2026"));
}

BOOST_AUTO_TEST_CASE(an_answer_days_later_is_not_promised_something_that_is_over) {
  World world;
  const auto report = given::filed(world.db);
  world.staff_act(report, given::officer(world.db),
                  command(Event::ask, given::words("Di RT berapa?")), given::kNow + 20min);
  auto browser = world.signed_in(report.citizen, given::kNow + 96h);
  BOOST_TEST(location(browser.post(own(report, "jawaban"), sent({{"text", "Di RT 02 RW 05."}}))) ==
             own(report));
  const auto page = browser.get(own(report));
  BOOST_TEST(contains(page, "Diskominfo menanggapi paling lambat Senin, 30 November 2026"));
}

BOOST_AUTO_TEST_CASE(each_of_two_questions_has_its_own_day_on_the_page_and_on_its_form) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto other = given::officer(world.db, {.role = domain::Role::opd_officer, .opd = "dlhkp"});
  const auto task = given::task(given::opd(world.db, "dlhkp"), "Bersihkan saluran di tepi jalan.");
  world.staff_act(report, given::officer(world.db), command(Event::split, task),
                  given::kNow + 20min);
  const domain::PartId second{world.db.number("SELECT MAX(id) FROM part")};
  world.staff_act(report, opd_officer(world),
                  command(Event::ask, given::words("Di RT berapa?"), report.part),
                  given::kNow + 30min);
  world.staff_act(report, other, command(Event::ask, given::words("Saluran yang mana?"), second),
                  given::kNow + 48h);
  auto browser = world.signed_in(report.citizen, given::kNow + 49h);
  const auto page = browser.get(own(report));
  const std::string first_day = "DPUPR bertanya, jawab paling lambat Kamis, 24 Desember 2026";
  const std::string second_day = "DLHKP bertanya, jawab paling lambat Sabtu, 26 Desember 2026";
  BOOST_TEST(contains(page, first_day));
  BOOST_TEST(contains(page, second_day));
  // The sentence of the state is about the oldest.
  BOOST_TEST(contains(page, "DPUPR bertanya. Jawab paling lambat Kamis, 24 Desember 2026"));
  const auto form = browser.get(own(report, "jawaban") + "?bagian=" + std::to_string(second.value));
  BOOST_TEST(contains(form, second_day));
  BOOST_TEST(!contains(form, first_day));
}

BOOST_AUTO_TEST_CASE(a_report_that_went_elsewhere_says_when_in_words) {
  World world;
  const auto report = given::filed(world.db);
  const domain::ActInput sent_on{.given =
                                     domain::OtherBody{.kind = domain::RedirectKind::passed_on,
                                                       .body = "Balai Besar Jalan",
                                                       .channel = "surat",
                                                       .number = "600/12",
                                                       .date = domain::read_date("2026-11-19")}};
  world.staff_act(report, given::officer(world.db), command(Event::redirect, sent_on),
                  given::kNow + 20min);
  const auto page = world.signed_in(report.citizen, given::kNow + 40min).get(own(report));
  BOOST_TEST(contains(page, "nomor 600/12, tanggal 19 November 2026"));
}

BOOST_AUTO_TEST_CASE(the_receipt_can_be_printed_at_any_time_by_its_reporter_alone) {
  World world;
  const auto report = given::forwarded(world.db);
  auto browser = world.signed_in(report.citizen, given::kNow + 48h);
  BOOST_TEST(contains(browser.get(own(report)), own(report, "tanda-terima")));
  const auto page = browser.get(own(report, "tanda-terima"));
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "<h1>Tanda terima laporan</h1>"));
  BOOST_TEST(contains(page, report.code.display()));
  BOOST_TEST(!contains(page, "Kabar berikutnya kami kirim"));
  const auto tini = given::citizen(
      world.db, {.name = "Tini", .email = "tini@contoh.test", .phone = "+628111111111"});
  BOOST_TEST(status(world.signed_in(tini).get(own(report, "tanda-terima"))) == 404);
}

// At each state what it says is what the own page says, and of what is over nothing.
BOOST_AUTO_TEST_CASE(a_later_receipt_says_what_comes_next_as_the_own_page_does) {
  World world;
  const auto triage = given::officer(world.db);
  const auto report = given::filed(world.db);
  const auto says = [&](std::chrono::minutes at, const std::string& next) {
    auto browser = world.signed_in(report.citizen, given::kNow + at);
    const auto receipt = browser.get(own(report, "tanda-terima"));
    BOOST_TEST(contains(browser.get(own(report)), next), next);
    BOOST_TEST(contains(receipt, next), next);
    BOOST_TEST(contains(receipt, "menanggapi paling lambat") ==
               next.ends_with("menanggapi paling lambat"));
    BOOST_TEST(!contains(receipt, "Tanggapan paling lambat"));
  };
  says(1min, "Diskominfo menanggapi paling lambat");
  world.staff_act(report, triage, command(Event::ask, given::words("Di sebelah mana?")),
                  given::kNow + 10min);
  says(11min, "Diskominfo bertanya. Jawab paling lambat");
  world.staff_act(report, triage, command(Event::cancel_ask, given::words("Sudah jelas.")),
                  given::kNow + 12min);
  const auto officer = citizens::opd_officer(world);
  world.staff_act(report, triage,
                  command(Event::forward, given::forwarding(given::opd(world.db, "dpupr"))),
                  given::kNow + 20min);
  says(21min, "Diteruskan ke DPUPR, yang memeriksa kebenarannya paling lambat");
  const domain::PartId part{world.db.number("SELECT MAX(id) FROM part")};
  world.staff_act(report, officer, command(Event::verify, given::words("Benar."), part),
                  given::kNow + 30min);
  auto done = given::words("Lubang sudah ditambal dengan aspal panas.");
  done.given = domain::Proof{.none_because = "Foto menyusul, kamera petugas rusak."};
  world.staff_act(report, officer, command(Event::resolve, done, part), given::kNow + 40min);
  says(41min, "DPUPR menyatakan selesai. Sudah beres? Tanggapi paling lambat");
  auto browser = world.signed_in(report.citizen, given::kNow + 50min);
  BOOST_TEST(status(browser.post(own(report, "pencabutan"), sent({{"asked", "tidak"}}))) == 303);
  const auto receipt = browser.get(own(report, "tanda-terima"));
  BOOST_TEST(!contains(receipt, "Langkah berikutnya"));
  BOOST_TEST(!contains(receipt, "paling lambat"));
}

BOOST_AUTO_TEST_CASE(a_copy_holds_all_own_reports_with_their_histories_and_no_others) {
  World world;
  const auto report = resolved(world);
  given::filed(
      world.db,
      {.category = "jalan-rusak", .title = "Lampu jalan padam", .story = "Kata \"orang\" <b>."},
      report.citizen);
  given::filed(world.db, {.title = "Bukan punya Siti"},
               given::citizen(world.db, {.name = "Tini", .email = "tini@contoh.test"}));
  auto browser = world.signed_in(report.citizen);

  const auto json = browser.get("/laporan-saya/salinan.json");
  BOOST_TEST(support::header(json, "Content-Disposition") ==
             "attachment; filename=\"data-saya-laporan.json\"");
  BOOST_TEST(contains(json, "\"kode\":\"" + report.code.display() + "\""));
  BOOST_TEST(contains(json, "Kata \\\"orang\\\" <b>."));
  BOOST_TEST(contains(json, "\"riwayat\":["));
  BOOST_TEST(!contains(json, "Bukan punya Siti"));
  const auto html = browser.get("/laporan-saya/salinan.html");
  BOOST_TEST(contains(html, "Lampu jalan padam"));
  BOOST_TEST(contains(html, "&lt;b&gt;."));
  BOOST_TEST(!contains(html, "Bukan punya Siti"));
}

BOOST_AUTO_TEST_CASE(a_copy_asks_for_the_password_again) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.signed_in(report.citizen);
  browser.now += 15min;
  BOOST_TEST(support::location(browser.get("/laporan-saya/salinan.json")) == "/akun/data-saya");
  BOOST_TEST(support::location(browser.get("/laporan-saya/salinan.html")) == "/akun/data-saya");
}

BOOST_AUTO_TEST_SUITE_END()
