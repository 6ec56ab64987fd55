// SPDX-License-Identifier: AGPL-3.0-or-later
// What a citizen does with his own report, and each refusal.
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

BOOST_AUTO_TEST_SUITE(complaints_own_acts, *support::needs_database())

BOOST_AUTO_TEST_CASE(words_and_a_document_are_added) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.signed_in(report.citizen, given::kNow + 1min);
  const auto empty = browser.post(own(report, "keterangan"), sent({{"text", ""}}));
  BOOST_TEST(status(empty) == 422);

  const auto answer = browser.post(
      own(report, "keterangan"), sent({{"text", "Lubangnya makin dalam.\r\nHati-hati 🚧"}}),
      {{.field = "file", .name = "denah.pdf", .type = "", .bytes = "%PDF-1.4\n%%EOF\n"}});

  BOOST_TEST(location(answer) == own(report));
  BOOST_TEST(world.events("add") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment WHERE event_id IS NOT NULL") == 1);
  const auto page = browser.get(own(report));
  BOOST_TEST(contains(page, "Keterangan Anda sudah ditambahkan."));
  BOOST_TEST(contains(page, "Lubangnya makin dalam.\nHati-hati 🚧"));
  BOOST_TEST(contains(page, "denah.pdf"));
}

BOOST_AUTO_TEST_CASE(the_same_form_twice_acts_once) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.signed_in(report.citizen, given::kNow + 1min);
  const auto fields = sent({{"text", "Lubangnya makin dalam."}});
  BOOST_TEST(location(browser.post(own(report, "keterangan"), fields)) == own(report));
  BOOST_TEST(location(browser.post(own(report, "keterangan"), fields)) == own(report));
  BOOST_TEST(world.events("add") == 1);
  BOOST_TEST(contains(browser.get(own(report)), "Sudah kami terima sebelumnya"));
}

BOOST_AUTO_TEST_CASE(a_question_is_answered_and_the_report_goes_on) {
  World world;
  const auto report = given::filed(world.db);
  const auto triage = given::officer(world.db);
  world.staff_act(report, triage, command(Event::ask, given::words("Di sebelah mana lubangnya?")),
                  given::kNow + 10min);
  auto browser = world.signed_in(report.citizen, given::kNow + 20min);

  const auto page = browser.get(own(report));
  BOOST_TEST(contains(page, "Di sebelah mana lubangnya?"));
  BOOST_TEST(contains(page, own(report, "jawaban")));
  BOOST_TEST(contains(browser.get(own(report, "jawaban")), "Di sebelah mana lubangnya?"));

  const auto answer =
      browser.post(own(report, "jawaban"), sent({{"text", "Sebelah timur jembatan."}}));
  BOOST_TEST(location(answer) == own(report));
  BOOST_TEST(world.state_of(report) == "received");
  BOOST_TEST(world.events("supply") == 1);
}

BOOST_AUTO_TEST_CASE(the_question_of_one_opd_is_answered_to_that_opd) {
  World world;
  const auto report = given::forwarded(world.db);
  world.staff_act(report, opd_officer(world),
                  command(Event::ask, given::words("Kapan mulai rusak?"), report.part),
                  given::kNow + 30min);
  auto browser = world.signed_in(report.citizen, given::kNow + 40min);
  const auto part = std::to_string(report.part->value);
  const auto page = browser.get(own(report));
  BOOST_TEST(contains(page, "DPUPR bertanya"));
  BOOST_TEST(contains(page, own(report, "jawaban") + "?bagian=" + part));
  const auto form = browser.get(own(report, "jawaban") + "?bagian=" + part);
  BOOST_TEST(contains(form, "Kapan mulai rusak?"));

  const auto answer =
      browser.post(own(report, "jawaban"), sent({{"text", "Sejak Oktober."}, {"part", part}}));
  BOOST_TEST(location(answer) == own(report));
  BOOST_TEST(world.state_of(report) == "forwarded");
}

BOOST_AUTO_TEST_CASE(a_finished_report_is_accepted_and_rated_once) {
  World world;
  const auto report = resolved(world);
  auto browser = world.signed_in(report.citizen, given::kNow + 1h);
  const auto page = browser.get(own(report));
  BOOST_TEST(contains(page, "Apakah masalahnya sudah beres?"));
  BOOST_TEST(contains(page, "Lubang sudah ditambal dengan aspal panas."));
  BOOST_TEST(status(browser.get(own(report, "penerimaan"))) == 200);

  BOOST_TEST(location(browser.post(own(report, "penerimaan"), sent({}))) == own(report));
  BOOST_TEST(world.state_of(report) == "closed");
  BOOST_TEST(contains(browser.get(own(report)), "Anda menerima penyelesaiannya."));

  BOOST_TEST(status(browser.post(own(report, "penilaian"), sent({{"stars", "6"}}))) == 422);
  const auto rated =
      browser.post(own(report, "penilaian"), sent({{"stars", "4"}, {"text", "Cepat."}}));
  BOOST_TEST(location(rated) == own(report));
  BOOST_TEST(world.count("rating") == 1);
  BOOST_TEST(status(browser.post(own(report, "penilaian"), sent({{"stars", "1"}}))) == 409);
  BOOST_TEST(world.count("rating") == 1);
}

BOOST_AUTO_TEST_CASE(what_is_not_right_is_reopened_and_a_third_time_refused) {
  World world;
  const auto report = resolved(world);
  auto browser = world.signed_in(report.citizen, given::kNow + 1h);
  BOOST_TEST(status(browser.post(own(report, "pembukaan"), sent({{"text", ""}}))) == 422);
  const auto answer =
      browser.post(own(report, "pembukaan"), sent({{"text", "Tambalannya sudah lepas lagi."}}));
  BOOST_TEST(location(answer) == own(report));
  BOOST_TEST(world.state_of(report) == "forwarded");
  BOOST_TEST(contains(browser.get(own(report)), "Dibuka kembali (ke-1)"));

  world.db.run("UPDATE complaint SET state = 'resolved', reopens = 2");
  world.db.run("UPDATE part SET state = 'resolved'");
  const auto third =
      browser.post(own(report, "pembukaan"), sent({{"text", "Lepas untuk ketiga kalinya."}}));
  BOOST_TEST(status(third) == 409);
  BOOST_TEST(contains(third, "Ombudsman"));
  BOOST_TEST(contains(third, "Lepas untuk ketiga kalinya."));
}

BOOST_AUTO_TEST_CASE(a_rejection_is_objected_to_once) {
  World world;
  const auto report = given::filed(world.db);
  const auto triage = given::officer(world.db);
  const auto reject = [&](domain::Instant at) {
    domain::ActInput input = given::words("Sudah dijawab pada laporan lain.");
    input.given = domain::choice(domain::RejectionReason::already_answered);
    world.staff_act(report, triage, command(Event::reject, input), at);
  };
  reject(given::kNow + 10min);
  auto browser = world.signed_in(report.citizen, given::kNow + 20min);
  const auto page = browser.get(own(report));
  BOOST_TEST(contains(page, "Alasan: sudah dijawab"));
  BOOST_TEST(contains(page, own(report, "keberatan")));
  BOOST_TEST(contains(browser.get(own(report, "keberatan")), "Ombudsman"));

  const auto answer =
      browser.post(own(report, "keberatan"), sent({{"text", "Laporan itu tentang jalan lain."}}));
  BOOST_TEST(location(answer) == own(report));
  BOOST_TEST(world.state_of(report) == "received");

  reject(given::kNow + 30min);
  browser.now = given::kNow + 40min;
  BOOST_TEST(status(browser.post(own(report, "keberatan"), sent({{"text", "Masih."}}))) == 409);
}

BOOST_AUTO_TEST_CASE(withdrawing_asks_in_private_whether_somebody_wanted_it) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.signed_in(report.citizen, given::kNow + 5min);
  BOOST_TEST(contains(browser.get(own(report, "pencabutan")), "Apakah ada yang meminta Anda"));
  BOOST_TEST(status(browser.post(own(report, "pencabutan"), sent({}))) == 422);

  const auto answer = browser.post(own(report, "pencabutan"),
                                   sent({{"asked", "ya"}, {"text", "Pak lurah datang ke rumah."}}));

  BOOST_TEST(location(answer) == own(report));
  BOOST_TEST(world.state_of(report) == "withdrawn");
  const auto page = browser.get(own(report));
  BOOST_TEST(contains(page, "Anda mencabut laporan ini"));
  BOOST_TEST(!contains(page, "Pak lurah"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM event_body WHERE text LIKE '%Pak lurah%'") == 1);
}

BOOST_AUTO_TEST_CASE(words_are_corrected_within_fifteen_minutes_and_the_old_ones_stay) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.signed_in(report.citizen, given::kNow + 5min);
  BOOST_TEST(contains(browser.get(own(report, "perubahan")), "Lubang sedalam satu jengkal"));
  const auto wrong = browser.post(own(report, "perubahan"),
                                  sent({{"title", "x"}, {"story", "Cerita yang cukup panjang."}}));
  BOOST_TEST(status(wrong) == 422);
  BOOST_TEST(contains(wrong, "Cerita yang cukup panjang."));

  const auto answer =
      browser.post(own(report, "perubahan"), sent({{"title", "Jalan berlubang di depan terminal"},
                                                   {"story", "Bukan pasar, tetapi terminal."}}));
  BOOST_TEST(location(answer) == own(report));
  const auto page = browser.get(own(report));
  BOOST_TEST(contains(page, "Jalan berlubang di depan terminal"));
  BOOST_TEST(contains(page, "Bukan pasar, tetapi terminal."));
  BOOST_TEST(contains(page, "Semula:"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM event_body b JOIN complaint_event e ON e.id = "
                             "b.event_id WHERE e.event = 'amend' AND b.text LIKE '%pasar%'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM event_body WHERE text LIKE '%satu jengkal%'") ==
             1);

  browser.now = given::kNow + 16min;
  const auto late = browser.post(
      own(report, "perubahan"),
      sent({{"title", "Terlambat mengubah judul"}, {"story", "Sudah lewat lima belas menit."}}));
  BOOST_TEST(status(late) == 409);
  BOOST_TEST(contains(late, "Sudah lewat lima belas menit."));
}

BOOST_AUTO_TEST_CASE(more_private_at_any_time_and_less_only_before_forwarding) {
  World world;
  const auto report = given::forwarded(world.db);
  auto browser = world.signed_in(report.citizen, given::kNow + 30min);
  const auto purges = world.count("cache_purge");

  const auto secret = browser.post(own(report, "privasi"), sent({{"privacy", "secret"}}));
  BOOST_TEST(location(secret) == own(report));
  BOOST_TEST(world.db.number("SELECT hidden_from_public FROM complaint") == 1);
  BOOST_TEST(world.count("cache_purge") == purges + 1);

  const auto open = browser.post(own(report, "privasi"), sent({{"privacy", "open"}}));
  BOOST_TEST(status(open) == 409);
  BOOST_TEST(world.db.number("SELECT hidden_from_public FROM complaint") == 1);
}

BOOST_AUTO_TEST_CASE(who_comes_second_is_told_what_the_other_did) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.signed_in(report.citizen, given::kNow + 5min);
  (void)browser.get(own(report, "pencabutan"));
  domain::ActInput input = given::words("Isi laporan ini menghina orang lain.");
  input.given = domain::choice(domain::RejectionReason::abusive);
  world.staff_act(report, given::officer(world.db), command(Event::reject, input),
                  given::kNow + 6min);
  browser.now = given::kNow + 7min;

  const auto answer = browser.post(own(report, "keterangan"), sent({{"text", "Tambahan saya."}}));

  BOOST_TEST(status(answer) == 409);
  BOOST_TEST(contains(answer, "Tidak dapat diproses"));
  BOOST_TEST(contains(answer, "Tambahan saya."));
}

BOOST_AUTO_TEST_SUITE_END()
