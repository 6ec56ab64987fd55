// SPDX-License-Identifier: AGPL-3.0-or-later
// Filing: write first, register after; three steps over a draft; sent once.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints/world.hpp"

using citizens::draft_of;
using citizens::sent;
using citizens::step_one;
using citizens::World;
using support::contains;
using support::location;
using support::status;

BOOST_AUTO_TEST_SUITE(complaints_filing, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_form_stands_without_an_account_and_says_whom_to_phone) {
  World world;
  auto browser = world.stranger();
  const auto page = browser.get("/lapor");
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "Apa yang ingin Anda sampaikan?"));
  BOOST_TEST(contains(page, "href=\"tel:110\""));
  BOOST_TEST(contains(page, "<optgroup label=\"Gombong\">"));
  BOOST_TEST(contains(page, "data-exit=\"https://www.bmkg.go.id/\" hidden>"));
  const auto urgent = browser.get("/lapor?kategori=perempuan-anak");
  BOOST_TEST(contains(urgent, "data-exit=\"https://www.bmkg.go.id/\">"));
  BOOST_TEST(world.count("draft") == 0);
}

BOOST_AUTO_TEST_CASE(who_must_not_be_seen_gets_out_of_every_page) {
  World world;
  for (const bool wanted : {true, false}) {
    world.db.run("UPDATE category SET quick_exit = " + std::string(wanted ? "1" : "0"));
    const auto offers = [&](support::Browser& browser, const std::string& path) {
      const auto page = browser.get(path);
      BOOST_TEST(status(page) == 200, path);
      BOOST_TEST(contains(page, "data-exit") == wanted, path);
    };
    auto writer = world.stranger();
    const auto waiting = draft_of(writer.post("/lapor", step_one(world)));
    for (const auto* page : {"", "/berkas", "/buang"}) offers(writer, waiting + page);

    auto citizen = world.signed_in(
        given::citizen(world.db, {.email = wanted ? "ani@contoh.test" : "budi@contoh.test"}));
    citizen.get("/lapor");
    const auto draft = draft_of(citizen.post("/lapor", step_one(world)));
    for (const auto* page : {"", "/berkas", "/periksa"}) offers(citizen, draft + page);
    citizen.post(draft + "/kirim", sent({{"truth", "ya"}}));
    offers(citizen, draft + "/kirim");
    const auto code = world.db.connection().row(
        {"test.code", "SELECT code FROM complaint ORDER BY id DESC LIMIT 1"});
    const auto own = "/laporan-saya/" + code->text("code");
    for (const auto* page : {"", "/keterangan", "/pencabutan", "/tanda-terima"})
      offers(citizen, own + page);
  }
  // Reference data is not emptied between cases.
  world.db.run("UPDATE category SET quick_exit = code = 'perempuan-anak'");
}

BOOST_AUTO_TEST_CASE(of_a_secret_report_the_receipt_says_what_its_mails_carry) {
  World world;
  for (const auto* privacy : {"open", "secret"}) {
    const bool secret = std::string_view(privacy) == "secret";
    auto citizen = world.signed_in(
        given::citizen(world.db, {.email = secret ? "ani@contoh.test" : "budi@contoh.test"}));
    citizen.get("/lapor");
    const auto draft = draft_of(citizen.post("/lapor", step_one(world, {{"privacy", privacy}})));
    citizen.get(draft + "/periksa");
    citizen.post(draft + "/kirim", sent({{"truth", "ya"}}));
    const auto page = citizen.get(draft + "/kirim");
    BOOST_TEST(contains(page, "hanya memuat kode laporan") == secret);
    const auto code = world.db.connection().row(
        {"test.code", "SELECT code FROM complaint ORDER BY id DESC LIMIT 1"});
    const auto own = citizen.get("/laporan-saya/" + code->text("code"));
    BOOST_TEST(contains(own, "<title>Laporan ") == secret);
  }
}

BOOST_AUTO_TEST_CASE(what_was_written_first_is_filed_after_signing_in) {
  World world;
  auto browser = world.stranger();
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  browser.cookies["__Host-warga"] = world.session(given::citizen(world.db));

  const auto files = browser.get(draft + "/berkas");
  BOOST_TEST(status(files) == 200);
  BOOST_TEST(contains(files, "Ada foto atau dokumen?"));
  const auto preview = browser.get(draft + "/periksa");
  BOOST_TEST(status(preview) == 200);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM draft WHERE account_id IS NOT NULL") == 0);

  const auto answer = browser.post(draft + "/kirim", sent({{"truth", "ya"}}));

  BOOST_TEST(location(answer) == draft + "/kirim");
  BOOST_TEST(world.count("complaint") == 1);
  BOOST_TEST(world.events("file") == 1);
  BOOST_TEST(world.mails("complaint_filed") == 1);
  const auto receipt = browser.get(draft + "/kirim");
  BOOST_TEST(status(receipt) == 200);
  BOOST_TEST(contains(receipt, "Laporan Anda sudah kami terima"));
  BOOST_TEST(contains(receipt, "Selasa, 24 November 2026 pukul 11.00 WIB"));
  BOOST_TEST(contains(receipt, "Layanan ini gratis"));
  const auto code = world.db.connection().row({"test.code", "SELECT code FROM complaint"});
  BOOST_TEST(contains(receipt, domain::ComplaintCode::parse(code->text("code"))->display()));
}

BOOST_AUTO_TEST_CASE(the_preview_of_the_public_text_names_nobody) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post(
      "/lapor", step_one(world, {{"title", "Lubang di depan toko Siti Rahayu"},
                                 {"story", "Saya Siti Rahayu, dua motor sudah jatuh."}})));
  const auto page = browser.get(draft + "/periksa");
  const auto from = page.body.find("tanpa nama Anda");
  BOOST_REQUIRE(from != std::string::npos);
  const auto shown = page.body.substr(from, page.body.find("</section>", from) - from);
  BOOST_TEST(shown.find("dua motor sudah jatuh") != std::string::npos);
  for (const auto* name : {"Siti", "Rahayu"})
    BOOST_TEST(shown.find(name) == std::string::npos, shown);
}

BOOST_AUTO_TEST_CASE(the_preview_says_who_will_see_what) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto open = draft_of(browser.post(
      "/lapor", step_one(world, {{"story", "Hubungi saya di 0812 3456 7890 bila sudah beres."}})));
  const auto page = browser.get(open + "/periksa");
  BOOST_TEST(contains(page, "tanpa nama Anda"));
  BOOST_TEST(contains(page, "[disamarkan]"));
  BOOST_TEST(contains(page, "Tempat yang terbaca umum:"));
  BOOST_TEST(contains(page, "membaca laporan Anda serta nama dan nomor telepon Anda"));

  const auto dpupr = std::to_string(given::opd(world.db, "dpupr").value);
  const auto accused = draft_of(browser.post(
      "/lapor", step_one(world, {{"accused", "opd"}, {"accused_opd", dpupr}, {"privacy", ""}})));
  const auto secret = browser.get(accused + "/periksa");
  BOOST_TEST(contains(secret, "Tidak ada. Laporan ini tidak muncul"));
  BOOST_TEST(contains(secret, "Inspektorat yang membaca dan menangani"));
  BOOST_TEST(contains(secret, "tidak dapat melihat laporan ini"));
}

BOOST_AUTO_TEST_CASE(the_honest_statement_must_be_ticked) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  const auto answer = browser.post(draft + "/kirim", sent({}));
  BOOST_TEST(status(answer) == 422);
  BOOST_TEST(contains(answer, "Centang pernyataan ini"));
  BOOST_TEST(world.count("complaint") == 0);
}

BOOST_AUTO_TEST_CASE(two_tabs_and_a_double_click_file_once) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  (void)browser.get(draft + "/periksa");

  const auto first = browser.post(draft + "/kirim", sent({{"truth", "ya"}}));
  const auto second = browser.post(draft + "/kirim", sent({{"truth", "ya"}}));

  BOOST_TEST(location(first) == location(second));
  BOOST_TEST(world.count("complaint") == 1);
  BOOST_TEST(world.events("file") == 1);
  BOOST_TEST(world.mails("complaint_filed") == 1);
}

BOOST_AUTO_TEST_CASE(the_back_button_leads_to_the_receipt) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  (void)browser.post(draft + "/kirim", sent({{"truth", "ya"}}));
  for (const auto* step : {"", "/berkas", "/periksa"})
    BOOST_TEST(location(browser.get(draft + step)) == draft + "/kirim", step);
  BOOST_TEST(location(browser.post(draft, step_one(world))) == draft + "/kirim");
}

BOOST_AUTO_TEST_CASE(a_receipt_before_sending_leads_to_the_preview) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  BOOST_TEST(location(browser.get(draft + "/kirim")) == draft + "/periksa");
}

BOOST_AUTO_TEST_CASE(an_ended_session_keeps_the_text_on_the_resubmit_page) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  browser.now += std::chrono::hours(24 * 31);

  const auto answer =
      browser.post(draft, step_one(world, {{"story", "Tulisan panjang yang tidak boleh hilang."}}));

  BOOST_TEST(status(answer) == 401);
  BOOST_TEST(contains(answer, "Tulisan panjang yang tidak boleh hilang."));
  BOOST_TEST(contains(answer, "name=\"password\""));
}

BOOST_AUTO_TEST_CASE(emoji_and_markup_are_words_like_others) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(
      browser.post("/lapor", step_one(world, {{"title", "Jalan 🚧 <b>rusak</b> & \"parah\""}})));
  (void)browser.post(draft + "/kirim", sent({{"truth", "ya"}}));
  const auto list = browser.get("/laporan-saya");
  BOOST_TEST(contains(list, "Jalan 🚧 &lt;b&gt;rusak&lt;/b&gt; &amp; &quot;parah&quot;"));
}

BOOST_AUTO_TEST_CASE(more_than_the_days_limit_waits_until_tomorrow) {
  World world;
  const auto citizen = given::citizen(world.db);
  for (int i = 0; i < 10; ++i) (void)given::filed(world.db, {}, citizen);
  auto browser = world.signed_in(citizen, given::kNow + std::chrono::hours(1));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  const auto answer = browser.post(draft + "/kirim", sent({{"truth", "ya"}}));
  BOOST_TEST(status(answer) == 422);
  BOOST_TEST(contains(answer, "Coba lagi besok"));
  browser.now += std::chrono::hours(24);
  browser.cookies["__Host-warga"] = world.session(citizen, browser.now);
  (void)browser.get(draft + "/periksa");
  BOOST_TEST(status(browser.post(draft + "/kirim", sent({{"truth", "ya"}}))) == 303);
}

BOOST_AUTO_TEST_CASE(a_suspended_account_does_not_file) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  world.db.run("UPDATE account SET standing = 'suspended'");
  BOOST_TEST(status(browser.post(draft + "/kirim", sent({{"truth", "ya"}}))) == 403);
  BOOST_TEST(world.count("complaint") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
