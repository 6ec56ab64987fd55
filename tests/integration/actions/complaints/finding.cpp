// SPDX-License-Identifier: AGPL-3.0-or-later
// Finding the right category, and seeing what is there already before sending the same again.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints/world.hpp"

using citizens::draft_of;
using citizens::sent;
using citizens::step_one;
using citizens::World;
using support::contains;
using support::location;
using support::status;
using namespace std::chrono_literals;

namespace {

/// Step 1 of the same pothole as given::forwarded's, in other words.
citizens::Fields same_hole(World& world, const citizens::Fields& changed = {}) {
  const auto road = std::to_string(given::category(world.db, "jalan-rusak").value);
  auto fields = step_one(world, {{"category", road},
                                 {"asked", road},
                                 {"title", "Jalannya berlubang di depan pasar"},
                                 {"story", "Lubangnya dalam sekali, kemarin ada motor jatuh."},
                                 {"kecamatan", "33.05.12"},
                                 {"place", "depan pasar"},
                                 {"extra_road", "kabupaten"}});
  for (const auto& [name, value] : changed)
    for (auto& field : fields)
      if (field.first == name) field.second = value;
  return fields;
}

domain::Citizen joko(World& world) {
  return given::citizen(world.db, {.name = "Joko", .email = "joko@contoh.test"});
}

std::string support_address(const std::string& draft, const given::Report& report) {
  return draft + "/dukung/" + report.code.stored();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(complaints_finding, *support::needs_database())

BOOST_AUTO_TEST_CASE(categories_stand_under_themes_in_the_list_and_in_the_form) {
  World world;
  auto browser = world.stranger();
  const auto list = browser.get("/lapor/kategori");
  BOOST_TEST(contains(list, "<h3>Air, listrik, lingkungan</h3>"));
  BOOST_TEST(contains(browser.get("/lapor"), "<optgroup label=\"Air, listrik, lingkungan\">"));
  world.db.run("UPDATE category SET theme = ''");
  BOOST_TEST(contains(browser.get("/lapor/kategori"), "Sampah dan kebersihan"));
  BOOST_TEST(!contains(browser.get("/lapor"), "<optgroup label=\"\">"));
}

BOOST_AUTO_TEST_CASE(what_is_typed_proposes_categories_and_writes_no_cookie) {
  World world;
  auto browser = world.stranger();
  (void)browser.get("/lapor");
  const auto cookies = browser.cookies;
  const auto piece = browser.post("/lapor/saran", {{"title", "lampu mati"}, {"story", "gelap"}});
  BOOST_TEST(status(piece) == 200);
  BOOST_TEST(contains(piece, "Lampu penerangan jalan (LPJU)"));
  BOOST_TEST(contains(piece, "lampu mati, minta LPJU"));
  BOOST_TEST(!contains(piece, "<html"));
  BOOST_TEST(support::header(piece, "Cache-Control") == "no-store");
  BOOST_TEST(browser.cookies == cookies);
}

BOOST_AUTO_TEST_CASE(what_fits_nothing_or_is_no_text_proposes_nothing) {
  World world;
  auto browser = world.stranger();
  (void)browser.get("/lapor");
  const std::vector<std::string> titles{"", "helikopter", "<script>", "\xF0\x9F\x9A\xA7",
                                        std::string(600, 'x') + " lampu"};
  for (const auto& title : titles)
    BOOST_TEST(!contains(browser.post("/lapor/saran", {{"title", title}}), "name=\"proposal\""));
  BOOST_TEST(!contains(browser.post("/lapor/saran", {{"judul", "lampu"}}), "name=\"proposal\""));
  BOOST_TEST(status(browser.post("/lapor/saran")) == 200);
}

BOOST_AUTO_TEST_CASE(the_list_shows_every_category_and_first_what_fits) {
  World world;
  auto browser = world.stranger();
  const auto all = browser.get("/lapor/kategori");
  BOOST_TEST(status(all) == 200);
  BOOST_TEST(contains(all, "cetak KTP lama, data NIK tidak sinkron"));
  BOOST_TEST(!contains(all, "Yang cocok dengan kata Anda"));
  const auto found = browser.post("/lapor/kategori", {{"q", "jalan bolong"}});
  BOOST_TEST(contains(found, "Yang cocok dengan kata Anda"));
  BOOST_TEST(contains(found, "href=\"/lapor?kategori=jalan-rusak\""));
  const auto none = browser.post("/lapor/kategori", {{"q", "<b>helikopter"}});
  BOOST_TEST(contains(none, "Tidak ada kategori yang cocok dengan “&lt;b&gt;helikopter”"));
}

BOOST_AUTO_TEST_CASE(without_a_category_the_form_comes_back_with_proposals_to_tick) {
  World world;
  auto browser = world.stranger();
  auto fields = step_one(world, {{"category", ""}});
  const auto asked = browser.post("/lapor", fields);
  BOOST_TEST(status(asked) == 422);
  BOOST_TEST(contains(asked, "Mungkin ini kategorinya"));
  BOOST_TEST(contains(asked, "Lampu jalan mati di tikungan Pasar Gombong"));
  const auto lamp = std::to_string(given::category(world.db, "lampu-jalan").value);
  BOOST_TEST(contains(asked, "name=\"proposal\" value=\"" + lamp + "\""));

  fields.emplace_back("proposal", lamp);
  const auto answer = browser.post("/lapor", fields);
  BOOST_TEST(location(answer) == draft_of(answer) + "/berkas");
  BOOST_TEST(world.db.number("SELECT category_id FROM draft") == std::stoll(lamp));
}

BOOST_AUTO_TEST_CASE(a_category_chosen_in_the_list_counts_before_a_proposal) {
  World world;
  auto browser = world.stranger();
  auto fields = step_one(world);
  fields.emplace_back("proposal", std::to_string(given::category(world.db, "sampah").value));
  (void)browser.post("/lapor", fields);
  BOOST_TEST(world.db.number("SELECT category_id FROM draft") ==
             given::category(world.db, "lampu-jalan").value);
  for (const auto* bad : {"0", "-1", "x", "99999"}) {
    auto broken = step_one(world, {{"category", ""}});
    broken.emplace_back("proposal", bad);
    BOOST_TEST(status(browser.post("/lapor", broken)) == 422, bad);
  }
}

BOOST_AUTO_TEST_CASE(the_questions_of_every_category_stand_ready_but_are_not_sent) {
  World world;
  auto browser = world.stranger();
  const auto road = std::to_string(given::category(world.db, "jalan-rusak").value);
  const auto closed = "data-category=\"" + road + "\" hidden disabled";
  BOOST_TEST(contains(browser.get("/lapor"), closed));
  const auto chosen = browser.get("/lapor?kategori=jalan-rusak");
  BOOST_TEST(!contains(chosen, closed));
  BOOST_TEST(contains(chosen, "Jalan ini milik siapa?"));
  BOOST_TEST(contains(chosen, "Jalan di dalam satu desa."));
  BOOST_TEST(contains(browser.get("/lapor?kategori=perempuan-anak"),
                      "Bagaimana cara menghubungi Anda dengan aman?"));
}

BOOST_AUTO_TEST_CASE(a_phones_position_goes_with_the_report_and_no_further_than_its_words) {
  World world;
  auto browser = world.signed_in(joko(world));
  auto fields = step_one(world, {{"privacy", "secret_anonymous"}});
  fields.emplace_back("latitude", "-7.60512");
  fields.emplace_back("longitude", "109.51487");
  const auto draft = draft_of(browser.post("/lapor", fields));
  BOOST_TEST(contains(browser.get(draft), "name=\"latitude\" value=\"-7.60512\""));
  BOOST_TEST(contains(browser.get(draft + "/periksa"), "-7.60512, 109.51487"));
  (void)browser.post(draft + "/kirim", sent({{"truth", "ya"}}));

  BOOST_TEST(world.count("draft_answer") == 0);
  const auto row = world.db.connection().row({"test.code", "SELECT id, code FROM complaint"});
  const auto code = domain::ComplaintCode::parse(row->text("code")).value();
  BOOST_TEST(contains(browser.get("/laporan-saya/" + code.stored()), "-7.60512, 109.51487"));
  store::Complaints complaints(world.db.connection());
  const auto triage = given::officer(world.db);
  BOOST_TEST(complaints.find(code, triage)->answers.contains("position"));
  const auto opd = given::officer(world.db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  BOOST_REQUIRE(given::act(
      world.db, row->id<domain::ComplaintId>("id"), store::by(triage),
      {.event = domain::Event::forward, .input = given::forwarding(given::opd(world.db, "dpupr"))},
      given::kNow + 10min));
  BOOST_TEST(complaints.find(code, opd)->answers.empty());
}

BOOST_AUTO_TEST_CASE(what_is_no_position_is_none) {
  World world;
  auto browser = world.stranger();
  for (const auto& [latitude, longitude] :
       {std::pair{"-7.6", ""}, {"", "109.5"}, {"<b>", "109.5"}, {"-7.6", "999"}, {"nan", "inf"}}) {
    auto fields = step_one(world);
    fields.emplace_back("latitude", latitude);
    fields.emplace_back("longitude", longitude);
    BOOST_TEST(status(browser.post("/lapor", fields)) == 303);
  }
  BOOST_TEST(world.count("draft") == 5);
  BOOST_TEST(world.count("draft_answer") == 0);
}

BOOST_AUTO_TEST_CASE(an_open_public_report_nearby_is_shown_before_the_files) {
  World world;
  const auto report = given::forwarded(world.db);
  auto browser = world.stranger(given::kNow + 20min);
  const auto answer = browser.post("/lapor", same_hole(world));
  const auto draft = draft_of(answer);
  BOOST_TEST(location(answer) == draft + "/sama");
  const auto page = browser.get(draft + "/sama");
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "Apakah ini masalah yang sama?"));
  BOOST_TEST(contains(page, report.code.display()));
  BOOST_TEST(contains(page, "href=\"" + support_address(draft, report) + "\""));
  BOOST_TEST(contains(page, "href=\"" + draft + "/berkas\""));
  BOOST_TEST(world.count("support") == 0);

  // The same words again are not asked about twice; other words are.
  BOOST_TEST(location(browser.post(draft, same_hole(world))) == draft + "/berkas");
  const auto other = same_hole(world, {{"title", "Jalan berlubang dalam di depan pasar"}});
  BOOST_TEST(location(browser.post(draft, other)) == draft + "/sama");
}

BOOST_AUTO_TEST_CASE(what_is_not_public_closed_accusing_or_elsewhere_is_never_shown) {
  World world;
  const auto citizen = given::citizen(world.db);
  given::filed(world.db, {}, citizen);
  given::forwarded(world.db, {.draft = {.privacy = domain::Privacy::secret}}, citizen);
  const auto closed = given::forwarded(world.db, {}, citizen);
  world.db.run("UPDATE complaint SET state = 'closed' WHERE id = " +
               std::to_string(closed.id.value));
  const auto accusing = given::forwarded(world.db, {}, citizen);
  world.db.run("UPDATE complaint SET accused_opd_id = 1 WHERE id = " +
               std::to_string(accusing.id.value));
  const auto hidden = given::forwarded(world.db, {}, citizen);
  world.staff_act(hidden, given::officer(world.db),
                  {.event = domain::Event::hide, .input = given::words("Memuat nama orang.")},
                  given::kNow + 15min);

  auto browser = world.stranger(given::kNow + 20min);
  const auto answer = browser.post("/lapor", same_hole(world));
  BOOST_TEST(location(answer) == draft_of(answer) + "/berkas");
  BOOST_TEST(location(browser.get(draft_of(answer) + "/sama")) == draft_of(answer) + "/berkas");

  given::forwarded(world.db, {}, citizen);
  const auto far = browser.post("/lapor", same_hole(world, {{"kecamatan", "33.05.19"}}));
  BOOST_TEST(location(far) == draft_of(far) + "/berkas");
}

BOOST_AUTO_TEST_CASE(who_writes_in_secret_or_accuses_is_not_led_away) {
  World world;
  given::forwarded(world.db);
  auto browser = world.stranger(given::kNow + 20min);
  const auto secret = browser.post("/lapor", same_hole(world, {{"privacy", "secret"}}));
  BOOST_TEST(location(secret) == draft_of(secret) + "/berkas");
  const auto dpupr = std::to_string(given::opd(world.db, "dpupr").value);
  const auto accusing = browser.post(
      "/lapor", same_hole(world, {{"accused", "opd"}, {"accused_opd", dpupr}, {"privacy", ""}}));
  BOOST_TEST(location(accusing) == draft_of(accusing) + "/berkas");
}

BOOST_AUTO_TEST_CASE(supporting_instead_of_sending_counts_once_and_offers_what_comes_next) {
  World world;
  const auto report = given::forwarded(world.db);
  auto browser = world.signed_in(joko(world), given::kNow + 20min);
  const auto draft = draft_of(browser.post("/lapor", same_hole(world)));
  const auto address = support_address(draft, report);
  BOOST_TEST(contains(browser.get(draft + "/sama"), "action=\"" + address + "\""));

  BOOST_TEST(location(browser.post(address)) == address);
  BOOST_TEST(location(browser.post(address)) == address);

  BOOST_TEST(world.count("support") == 1);
  BOOST_TEST(world.count("complaint") == 1);
  const auto done = browser.get(address);
  BOOST_TEST(contains(done, "Dukungan Anda sudah dicatat"));
  BOOST_TEST(contains(done, "1 warga mengalami hal yang sama"));
  BOOST_TEST(contains(done, "/ikuti/" + report.code.stored()));
  BOOST_TEST(contains(done, draft + "/buang"));
  BOOST_TEST(contains(done, draft + "/berkas"));
}

BOOST_AUTO_TEST_CASE(a_stranger_signs_in_first_and_comes_back_to_the_button) {
  World world;
  const auto report = given::forwarded(world.db);
  auto browser = world.stranger(given::kNow + 20min);
  const auto draft = draft_of(browser.post("/lapor", same_hole(world)));
  const auto address = support_address(draft, report);
  const auto door = location(browser.get(address));
  BOOST_TEST(door.starts_with("/akun/masuk?lanjut="));
  BOOST_TEST(status(browser.post(address)) == 401);
  BOOST_TEST(world.count("support") == 0);

  browser.cookies["__Host-warga"] = world.session(joko(world), given::kNow + 20min);
  const auto page = browser.get(address);
  BOOST_TEST(contains(page, "Dukung laporan ini"));
  BOOST_TEST(contains(page, "Tetap lanjutkan laporan saya"));
}

BOOST_AUTO_TEST_CASE(the_reporter_has_no_second_voice) {
  World world;
  const auto report = given::forwarded(world.db);
  auto browser = world.signed_in(report.citizen, given::kNow + 20min);
  const auto draft = draft_of(browser.post("/lapor", same_hole(world)));
  BOOST_TEST(contains(browser.get(draft + "/sama"), "Ini laporan Anda sendiri"));
  (void)browser.post(support_address(draft, report));
  (void)browser.post("/dukung/" + report.code.stored());
  BOOST_TEST(world.count("support") == 0);
  BOOST_TEST(
      contains(browser.get("/dukung/" + report.code.stored()), "suara Anda sudah terhitung"));
}

BOOST_AUTO_TEST_CASE(a_hidden_report_can_not_be_supported_from_a_draft) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.signed_in(joko(world));
  const auto draft = draft_of(browser.post("/lapor", same_hole(world)));
  BOOST_TEST(status(browser.get(support_address(draft, report))) == 404);
  BOOST_TEST(status(browser.post(support_address(draft, report))) == 404);
  BOOST_TEST(world.count("support") == 0);
}

BOOST_AUTO_TEST_CASE(somebody_elses_draft_is_neither_offered_nor_discarded) {
  World world;
  const auto report = given::forwarded(world.db);
  auto writer = world.stranger(given::kNow + 20min);
  const auto draft = draft_of(writer.post("/lapor", same_hole(world)));
  auto other = world.signed_in(joko(world), given::kNow + 20min);

  BOOST_TEST(status(other.get(draft + "/sama")) == 404);
  BOOST_TEST(status(other.get(draft + "/buang")) == 404);
  (void)other.post(draft + "/buang");
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM draft WHERE sent_at IS NULL") == 1);
  const auto page = other.get(support_address(draft, report));
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(!contains(page, "Tetap lanjutkan laporan saya"));
}

BOOST_AUTO_TEST_CASE(a_draft_is_discarded_with_its_files_by_a_button_once) {
  World world;
  auto browser = world.signed_in(joko(world));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  (void)browser.post(
      draft + "/berkas", {},
      {{.field = "file", .name = "lampu.png", .type = "image/png", .bytes = citizens::picture()}});
  BOOST_TEST(world.count("attachment") == 1);
  BOOST_TEST(contains(browser.get("/laporan-saya"), draft + "/buang"));
  BOOST_TEST(contains(browser.get(draft + "/buang"), "Buang isian ini?"));
  BOOST_TEST(world.count("draft") == 1);

  BOOST_TEST(location(browser.post(draft + "/buang")) == "/laporan-saya");
  BOOST_TEST(location(browser.post(draft + "/buang")) == "/laporan-saya");

  BOOST_TEST(world.count("draft") == 0);
  BOOST_TEST(world.count("attachment") == 0);
  BOOST_TEST(status(browser.get(draft + "/buang")) == 404);
}

BOOST_AUTO_TEST_CASE(what_was_sent_is_not_discarded) {
  World world;
  auto browser = world.signed_in(joko(world));
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  (void)browser.post(draft + "/kirim", sent({{"truth", "ya"}}));
  BOOST_TEST(location(browser.get(draft + "/buang")) == draft + "/kirim");
  BOOST_TEST(location(browser.post(draft + "/buang")) == draft + "/kirim");
  BOOST_TEST(location(browser.get(draft + "/sama")) == draft + "/kirim");
  BOOST_TEST(world.count("complaint") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
