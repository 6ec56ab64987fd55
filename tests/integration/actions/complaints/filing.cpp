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

namespace {

fcgi::UploadedFile upload(const std::string& name, const std::string& bytes) {
  return {.field = "file", .name = name, .type = "image/jpeg", .bytes = bytes};
}

const std::string kPdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(complaints_filing, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_form_stands_without_an_account_and_says_whom_to_phone) {
  World world;
  auto browser = world.stranger();
  const auto page = browser.get("/lapor");
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "Apa yang ingin Anda sampaikan?"));
  BOOST_TEST(contains(page, "href=\"tel:110\""));
  BOOST_TEST(contains(page, "<optgroup label=\"Gombong\">"));
  BOOST_TEST(contains(page, "<p class=\"exit\" hidden>"));
  const auto urgent = browser.get("/lapor?kategori=perempuan-anak");
  BOOST_TEST(contains(urgent, "<p class=\"exit\"><a"));
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

BOOST_AUTO_TEST_CASE(an_older_tab_does_not_silently_replace_newer_words) {
  World world;
  auto browser = world.stranger();
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  const auto page = browser.get(draft);
  const std::string before = "name=\"saved\" value=\"";
  const auto at = page.body.find(before) + before.size();
  const auto mark = page.body.substr(at, page.body.find('"', at) - at);
  BOOST_TEST(mark.size() > 20U);
  const auto with = [&](const std::string& title, const std::string& saved) {
    auto fields = step_one(world, {{"title", title}});
    fields.emplace_back("saved", saved);
    return fields;
  };
  BOOST_TEST(status(browser.post(draft, with("Judul dari tab yang kedua", mark))) == 303);

  const auto older = browser.post(draft, with("Judul dari tab yang pertama", mark));
  BOOST_TEST(status(older) == 422);
  BOOST_TEST(contains(older, "Judul dari tab yang kedua"));
  BOOST_TEST(contains(older, "value=\"Judul dari tab yang pertama\""));

  BOOST_TEST(status(browser.post(draft, with("Judul dari tab yang kedua", mark))) == 303);
  const auto fresh = older.body.find(before) + before.size();
  const auto known = older.body.substr(fresh, older.body.find('"', fresh) - fresh);
  BOOST_TEST(status(browser.post(draft, with("Judul dari tab yang pertama", known))) == 303);
}

BOOST_AUTO_TEST_CASE(step_one_is_kept_for_the_browser_that_wrote_it_and_asks_to_register) {
  World world;
  auto browser = world.stranger();

  const auto answer = browser.post("/lapor", step_one(world));

  BOOST_TEST(status(answer) == 303);
  const auto draft = draft_of(answer);
  BOOST_TEST(location(answer) == draft + "/berkas");
  BOOST_TEST(browser.cookies.contains("__Host-draf"));
  BOOST_TEST(world.count("draft") == 1);
  BOOST_TEST(world.count("complaint") == 0);
  const auto next = browser.get(draft + "/berkas");
  BOOST_TEST(status(next) == 200);
  BOOST_TEST(contains(next, "/akun/daftar"));
  BOOST_TEST(contains(next, "Isian Anda sudah disimpan"));
  const auto again = browser.get(draft);
  BOOST_TEST(contains(again, "Sejak Sabtu tiga lampu mati.\n\nMalam hari gelap sekali."));
}

BOOST_AUTO_TEST_CASE(one_form_sent_twice_is_one_draft_with_the_newer_words) {
  World world;
  auto browser = world.stranger();
  auto fields = step_one(world);

  const auto first = draft_of(browser.post("/lapor", fields));
  for (auto& [name, value] : fields)
    if (name == "title") value = "Lampu jalan mati dari pasar sampai stasiun";
  const auto second = draft_of(browser.post("/lapor", fields));

  BOOST_TEST(first == second);
  BOOST_TEST(world.count("draft") == 1);
  BOOST_TEST(contains(browser.get(first), "sampai stasiun"));
}

BOOST_AUTO_TEST_CASE(the_form_of_another_browser_gives_nobody_its_draft) {
  World world;
  auto writer = world.stranger();
  const auto fields = step_one(world);
  const auto draft = draft_of(writer.post("/lapor", fields));

  auto other = world.stranger();
  BOOST_TEST(draft_of(other.post("/lapor", fields)) != draft);
  BOOST_TEST(world.count("draft") == 2);
}

BOOST_AUTO_TEST_CASE(another_browser_does_not_find_the_draft) {
  World world;
  auto writer = world.stranger();
  const auto draft = draft_of(writer.post("/lapor", step_one(world)));

  auto other = world.stranger();
  BOOST_TEST(location(other.get(draft)).starts_with("/akun/masuk"));
  auto citizen = world.signed_in(given::citizen(world.db));
  BOOST_TEST(status(citizen.get(draft)) == 404);
  BOOST_TEST(status(citizen.post(draft + "/kirim", sent({{"truth", "ya"}}))) == 404);
}

BOOST_AUTO_TEST_CASE(every_mistake_is_said_at_once_and_everything_typed_stays) {
  World world;
  auto browser = world.stranger();

  const auto answer =
      browser.post("/lapor", step_one(world, {{"title", "Pendek"},
                                              {"story", "<script>alert(1)</script> 🚧"},
                                              {"kecamatan", ""},
                                              {"happened_on", "2030-01-01"}}));

  BOOST_TEST(status(answer) == 422);
  BOOST_TEST(contains(answer, "Ada yang perlu diperbaiki"));
  BOOST_TEST(contains(answer, "href=\"#title\""));
  BOOST_TEST(contains(answer, "href=\"#kecamatan\""));
  BOOST_TEST(contains(answer, "href=\"#happened_on\""));
  BOOST_TEST(contains(answer, "value=\"Pendek\""));
  BOOST_TEST(contains(answer, "value=\"2030-01-01\""));
  BOOST_TEST(contains(answer, "&lt;script&gt;alert(1)&lt;/script&gt; 🚧"));
  BOOST_TEST(!contains(answer, "<script>alert"));
  BOOST_TEST(world.count("draft") == 0);
}

BOOST_AUTO_TEST_CASE(an_empty_form_names_every_required_field) {
  World world;
  auto browser = world.stranger();
  const auto answer = browser.post("/lapor", sent({{"title", ""}}));
  BOOST_TEST(status(answer) == 422);
  for (const auto* field : {"#category", "#title", "#story", "#kecamatan"})
    BOOST_TEST(contains(answer, "href=\"" + std::string(field) + "\""), field);
}

BOOST_AUTO_TEST_CASE(a_village_alone_names_its_kecamatan) {
  World world;
  auto browser = world.stranger();
  const auto village = world.db.connection().row(
      {"test.village", "SELECT code FROM village WHERE kecamatan_code = '33.05.19' LIMIT 1"});
  const auto answer = browser.post(
      "/lapor", step_one(world, {{"kecamatan", ""}, {"village", village->text("code")}}));
  BOOST_TEST(status(answer) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM draft WHERE kecamatan_code = '33.05.19'") == 1);
}

BOOST_AUTO_TEST_CASE(what_is_left_to_us_follows_the_category) {
  World world;
  auto browser = world.stranger();
  const auto bansos = std::to_string(given::category(world.db, "bansos").value);
  const auto answer = browser.post(
      "/lapor", step_one(world, {{"category", bansos}, {"kind", ""}, {"privacy", ""}}));
  BOOST_TEST(status(answer) == 303);
  BOOST_TEST(world.db.number("SELECT hidden_from_public FROM draft") == 1);
  BOOST_TEST(world.db.number("SELECT identity_hidden FROM draft") == 0);
}

BOOST_AUTO_TEST_CASE(a_locked_category_keeps_who_may_know) {
  World world;
  auto browser = world.stranger();
  const auto pungli = std::to_string(given::category(world.db, "pungli").value);
  const auto answer =
      browser.post("/lapor", step_one(world, {{"category", pungli}, {"privacy", "open"}}));
  BOOST_TEST(status(answer) == 422);
  BOOST_TEST(contains(answer, "selalu rahasia dan anonim"));
}

BOOST_AUTO_TEST_CASE(an_accused_body_makes_it_secret_and_must_be_named) {
  World world;
  auto browser = world.stranger();
  const auto unnamed =
      browser.post("/lapor", step_one(world, {{"accused", "ya"}, {"privacy", ""}}));
  BOOST_TEST(status(unnamed) == 422);
  BOOST_TEST(contains(unnamed, "href=\"#accused_opd\""));

  const auto dpupr = std::to_string(given::opd(world.db, "dpupr").value);
  const auto named = browser.post(
      "/lapor", step_one(world, {{"accused", "ya"}, {"accused_opd", dpupr}, {"privacy", ""}}));
  BOOST_TEST(status(named) == 303);
  BOOST_TEST(world.db.number("SELECT hidden_from_public AND identity_hidden FROM draft") == 1);
}

BOOST_AUTO_TEST_CASE(a_category_with_questions_asks_them_once_it_is_known) {
  World world;
  auto browser = world.stranger();
  const auto rsud = std::to_string(given::category(world.db, "rsud").value);
  const auto first = browser.post("/lapor", step_one(world, {{"category", rsud}}));
  BOOST_TEST(location(first) == draft_of(first) + "?tanya");
  BOOST_TEST(contains(browser.get(location(first)), "Rumah sakit yang mana?"));

  const auto draft = draft_of(first);
  const auto unanswered =
      browser.post(draft, step_one(world, {{"category", rsud}, {"asked", rsud}}));
  BOOST_TEST(status(unanswered) == 422);
  BOOST_TEST(contains(unanswered, "href=\"#extra_hospital\""));

  const auto answered = browser.post(
      draft,
      step_one(world, {{"category", rsud}, {"asked", rsud}, {"extra_hospital", "soedirman"}}));
  BOOST_TEST(location(answered) == draft + "/berkas");
  BOOST_TEST(world.count("draft_answer") == 1);
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

BOOST_AUTO_TEST_CASE(the_preview_says_who_will_see_what) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto open = draft_of(browser.post(
      "/lapor", step_one(world, {{"story", "Hubungi saya di 0812 3456 7890 bila sudah beres."}})));
  const auto page = browser.get(open + "/periksa");
  BOOST_TEST(contains(page, "tanpa nama Anda"));
  BOOST_TEST(contains(page, "[disamarkan]"));
  BOOST_TEST(contains(page, "membaca laporan Anda serta nama dan nomor telepon Anda"));

  const auto dpupr = std::to_string(given::opd(world.db, "dpupr").value);
  const auto accused = draft_of(browser.post(
      "/lapor", step_one(world, {{"accused", "ya"}, {"accused_opd", dpupr}, {"privacy", ""}})));
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

BOOST_AUTO_TEST_CASE(a_wrong_token_does_nothing_and_keeps_the_text) {
  World world;
  auto browser = world.stranger();
  browser.csrf = "wrong";
  const auto answer = browser.post("/lapor", step_one(world));
  BOOST_TEST(status(answer) == 403);
  BOOST_TEST(contains(answer, "Lampu jalan mati di tikungan Pasar Gombong"));
  BOOST_TEST(world.count("draft") == 0);
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

BOOST_AUTO_TEST_SUITE(complaints_files, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_photo_and_a_document_are_added_and_one_is_taken_out) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));

  const auto photo =
      browser.post(draft + "/berkas", {}, {upload("lampu 50%.png", citizens::picture())});
  const auto document = browser.post(draft + "/berkas", {}, {upload("surat.pdf", kPdf)});

  BOOST_TEST(location(photo) == draft + "/berkas");
  BOOST_TEST(location(document) == draft + "/berkas");
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment WHERE kind = 'photo'") == 1);
  BOOST_TEST(
      world.db.number("SELECT COUNT(*) FROM attachment WHERE media_type = 'application/pdf'") == 1);
  const auto page = browser.get(draft + "/berkas");
  BOOST_TEST(contains(page, "lampu 50%.png"));
  BOOST_TEST(contains(page, "surat.pdf"));

  const auto id = world.db.number("SELECT MAX(id) FROM attachment");
  const auto removed = browser.post(draft + "/berkas", {{"remove", std::to_string(id)}});
  BOOST_TEST(location(removed) == draft + "/berkas");
  BOOST_TEST(world.count("attachment") == 1);
}

BOOST_AUTO_TEST_CASE(the_same_file_twice_is_there_once) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  (void)browser.post(draft + "/berkas", {}, {upload("surat.pdf", kPdf)});
  BOOST_TEST(status(browser.post(draft + "/berkas", {}, {upload("surat.pdf", kPdf)})) == 303);
  BOOST_TEST(world.count("attachment") == 1);
}

BOOST_AUTO_TEST_CASE(what_is_too_large_empty_or_no_picture_is_said_in_our_words) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  const auto sentence_for = [&](const std::string& name, const std::string& bytes) {
    const auto answer = browser.post(draft + "/berkas", {}, {upload(name, bytes)});
    BOOST_TEST(status(answer) == 422);
    return answer;
  };

  BOOST_TEST(contains(sentence_for("besar.jpg", citizens::jpeg_of(9 * 1024 * 1024)),
                      "Berkas besar.jpg lebih besar dari 8 MB"));
  BOOST_TEST(contains(sentence_for("kosong.jpg", ""), "Berkas kosong.jpg kosong"));
  BOOST_TEST(contains(sentence_for("catatan.jpg", "ini hanya teks"), "tidak dapat dibaca"));
  BOOST_TEST(contains(sentence_for("rusak.jpg", citizens::jpeg_of(2000)), "tidak dapat dibaca"));
  const auto none = browser.post(draft + "/berkas");
  BOOST_TEST(status(none) == 422);
  BOOST_TEST(contains(none, "Pilih berkas lebih dulu"));
  BOOST_TEST(world.count("attachment") == 0);
}

BOOST_AUTO_TEST_CASE(a_sixth_file_is_refused) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  for (int i = 0; i < 5; ++i)
    (void)browser.post(draft + "/berkas", {},
                       {upload("surat.pdf", kPdf + "%" + std::to_string(i) + "\n")});
  BOOST_TEST(contains(browser.get(draft + "/berkas"), "Sudah lima berkas"));
  const auto sixth = browser.post(draft + "/berkas", {}, {upload("surat.pdf", kPdf)});
  BOOST_TEST(status(sixth) == 422);
  BOOST_TEST(contains(sixth, "Paling banyak 5 berkas"));
  BOOST_TEST(world.count("attachment") == 5);
}

BOOST_AUTO_TEST_CASE(a_file_of_the_report_is_shown_to_its_reporter_only) {
  World world;
  const auto citizen = given::citizen(world.db);
  auto browser = world.signed_in(citizen);
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  (void)browser.post(draft + "/berkas", {}, {upload("surat.pdf", kPdf)});
  (void)browser.get(draft + "/periksa");
  (void)browser.post(draft + "/kirim", sent({{"truth", "ya"}}));
  const auto code = world.db.connection().row({"test.code", "SELECT code FROM complaint"});
  const auto id = world.db.number("SELECT id FROM attachment");
  const auto address = "/laporan-saya/" +
                       domain::ComplaintCode::parse(code->text("code"))->display() + "/berkas/" +
                       std::to_string(id);

  const auto file = browser.get(address);
  BOOST_TEST(status(file) == 200);
  BOOST_TEST(support::header(file, "Content-Type") == "application/pdf");
  BOOST_TEST(support::header(file, "Content-Disposition").starts_with("attachment"));
  BOOST_TEST((file.body == kPdf));

  auto other =
      world.signed_in(given::citizen(world.db, {.name = "Joko", .email = "joko@contoh.test"}));
  BOOST_TEST(status(other.get(address)) == 404);
  BOOST_TEST(status(browser.get(address + "9")) == 404);
}

BOOST_AUTO_TEST_SUITE_END()
