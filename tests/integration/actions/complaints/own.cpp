// A citizen's own reports: what is shown, what can be done, each refusal.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints/world.hpp"

using citizens::own;
using citizens::sent;
using citizens::World;
using domain::Event;
using domain::Role;
using support::contains;
using support::location;
using support::status;
using namespace std::chrono_literals;

namespace {

store::Command command(Event event, domain::ActInput input,
                       std::optional<domain::PartId> part = std::nullopt) {
  store::Command made;
  made.event = event;
  made.part = part;
  made.input = std::move(input);
  made.nonce = crypto::random_token();
  return made;
}

domain::Officer opd_officer(World& world) {
  return given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
}

/// A report that the OPD says is done.
given::Report resolved(World& world, const std::optional<domain::Citizen>& by = std::nullopt) {
  auto report = given::forwarded(world.db, {}, by);
  const auto officer = opd_officer(world);
  auto done = given::words("Lubang sudah ditambal dengan aspal panas.");
  done.no_proof_reason = "Foto menyusul, kamera petugas rusak.";
  world.staff_act(
      report, officer,
      command(Event::verify, given::words("Benar, ada lubang sedalam 15 cm."), report.part),
      given::kNow + 20min);
  world.staff_act(report, officer,
                  command(Event::start, given::words("Akan ditambal minggu ini."), report.part),
                  given::kNow + 30min);
  world.staff_act(report, officer, command(Event::resolve, done, report.part), given::kNow + 40min);
  return report;
}

}  // namespace

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
    input.rejection_reason = domain::RejectionReason::already_answered;
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
  input.rejection_reason = domain::RejectionReason::abusive;
  world.staff_act(report, given::officer(world.db), command(Event::reject, input),
                  given::kNow + 6min);
  browser.now = given::kNow + 7min;

  const auto answer = browser.post(own(report, "keterangan"), sent({{"text", "Tambahan saya."}}));

  BOOST_TEST(status(answer) == 409);
  BOOST_TEST(contains(answer, "Tidak dapat diproses"));
  BOOST_TEST(contains(answer, "Tambahan saya."));
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
  plan.date = domain::read_date("2026-12-03");
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

BOOST_AUTO_TEST_CASE(a_report_that_went_elsewhere_says_when_in_words) {
  World world;
  const auto report = given::filed(world.db);
  domain::ActInput sent_on;
  sent_on.redirect_kind = domain::RedirectKind::passed_on;
  sent_on.body = "Balai Besar Jalan";
  sent_on.channel_text = "surat";
  sent_on.number = "600/12";
  sent_on.date = domain::read_date("2026-11-19");
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

BOOST_AUTO_TEST_CASE(the_steps_of_the_report_it_was_merged_into_are_the_merged_ones_story) {
  World world;
  const auto tini = given::citizen(
      world.db, {.name = "Tini", .email = "tini@contoh.test", .phone = "+628111111111"});
  const auto merged = given::filed(world.db, {}, tini);
  const auto report = resolved(world);
  const auto triage = given::officer(world.db);
  auto into = given::words("");
  into.other_code = report.code.stored();
  world.staff_act(merged, triage, command(Event::merge, into), given::kNow + 50min);
  world.staff_act(report, triage, command(Event::reply, given::words("Bu Siti, kami telepon.")),
                  given::kNow + 55min);
  auto browser = world.signed_in(tini, given::kNow + 60min);

  const auto page = browser.get(own(merged));

  BOOST_TEST(contains(page, report.code.display()));
  BOOST_TEST(contains(page, "Dinyatakan selesai"));
  BOOST_TEST(contains(page, "Lubang sudah ditambal dengan aspal panas."));
  BOOST_TEST(!contains(page, "Bu Siti, kami telepon."));
  BOOST_TEST(!contains(page, own(report, "penerimaan")));
  BOOST_TEST(status(browser.get(own(report))) == 404);
}

BOOST_AUTO_TEST_CASE(of_a_secret_report_the_merged_reporter_sees_the_steps_without_words) {
  World world;
  const auto tini = given::citizen(
      world.db, {.name = "Tini", .email = "tini@contoh.test", .phone = "+628111111111"});
  const auto merged = given::filed(world.db, {.privacy = domain::Privacy::secret}, tini);
  const auto report = resolved(world);
  world.db.run("UPDATE complaint SET hidden_from_public = 1 WHERE id = " +
               std::to_string(report.id.value));
  auto into = given::words("");
  into.other_code = report.code.stored();
  world.staff_act(merged, given::officer(world.db), command(Event::merge, into),
                  given::kNow + 50min);

  const auto page = world.signed_in(tini, given::kNow + 60min).get(own(merged));

  BOOST_TEST(contains(page, "Dinyatakan selesai"));
  BOOST_TEST(!contains(page, "Lubang sudah ditambal dengan aspal panas."));
}

BOOST_AUTO_TEST_CASE(a_merged_reporter_who_is_not_content_goes_his_own_way_once) {
  World world;
  const auto tini = given::citizen(
      world.db, {.name = "Tini", .email = "tini@contoh.test", .phone = "+628111111111"});
  const auto merged = given::filed(world.db, {}, tini);
  const auto report = resolved(world);
  auto into = given::words("");
  into.other_code = report.code.stored();
  world.staff_act(merged, given::officer(world.db), command(Event::merge, into),
                  given::kNow + 50min);
  auto first = world.signed_in(report.citizen, given::kNow + 60min);
  BOOST_TEST(status(first.post(own(report, "penerimaan"), sent({}))) == 303);
  auto browser = world.signed_in(tini, given::kNow + 70min);

  BOOST_TEST(status(browser.post(own(merged, "penerimaan"), sent({}))) == 409);
  BOOST_TEST(status(browser.post(own(merged, "pembukaan"), sent({{"text", "Belum beres."}}))) ==
             409);
  const auto objected = browser.post(own(merged, "keberatan"),
                                     sent({{"text", "Di depan rumah saya lubangnya masih ada."}}));

  BOOST_TEST(status(objected) == 303);
  BOOST_TEST(world.state_of(merged) == "received");
  BOOST_TEST(world.state_of(report) == "closed");
  BOOST_TEST(world.db.number("SELECT merged_reports FROM complaint WHERE id = " +
                             std::to_string(report.id.value)) == 0);
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
