// SPDX-License-Identifier: AGPL-3.0-or-later
// *Lihat semua kategori* in the middle of a form: what was typed is saved, whatever it is.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints/world.hpp"

using citizens::draft_of;
using citizens::Fields;
using citizens::sent;
using citizens::step_one;
using citizens::World;
using support::contains;
using support::location;
using support::status;

namespace {

Fields looks(World& world, const Fields& changed = {}, const std::string& at = "kategori") {
  auto fields = step_one(world, changed);
  fields.emplace_back("lihat", at);
  return fields;
}

/// A form in which hardly a field is right yet.
Fields half_filled() {
  return {{"category", ""},
          {"kind", ""},
          {"privacy", ""},
          {"title", "Lampu " + std::string(150, 'u')},
          {"story", "Gelap. " + std::string(5000, 'o')},
          {"happened_on", "kemarin dulu"},
          {"place", "belakang " + std::string(250, 'p')},
          {"kecamatan", ""},
          {"accused", "school"},
          {"accused_name", "S"},
          {"accused_kecamatan", "33.05.19"}};
}

void holds_half_filled(const fcgi::Response& page) {
  for (const auto& text :
       {"value=\"Lampu " + std::string(150, 'u'), "Gelap. " + std::string(5000, 'o'),
        std::string("value=\"kemarin dulu\""), "value=\"belakang " + std::string(250, 'p'),
        std::string("value=\"S\"")})
    BOOST_TEST(contains(page, text), text.substr(0, 30));
  BOOST_TEST(contains(page, "value=\"school\" checked"));
}

std::string selected(World& world, const std::string& code) {
  return "value=\"" + std::to_string(given::category(world.db, code).value) + "\" selected";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(complaints_looking_up, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_category_chosen_from_the_list_comes_back_to_all_that_was_typed) {
  World world;
  auto browser = world.stranger();
  const auto answer = browser.post("/lapor", looks(world, half_filled()));
  const auto draft = draft_of(answer);
  BOOST_TEST(location(answer) == draft + "/kategori");
  BOOST_TEST(world.count("draft") == 1);

  const auto list = browser.get(draft + "/kategori");
  BOOST_TEST(contains(list, "Isian Anda sudah disimpan"));
  const auto chosen = draft + "?kategori=lampu-jalan";
  BOOST_TEST(contains(list, "href=\"" + chosen + "\""));
  const auto form = browser.get(chosen);
  holds_half_filled(form);
  BOOST_TEST(contains(form, selected(world, "lampu-jalan")));
  holds_half_filled(browser.get(draft));
  // To look is not to choose.
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM draft WHERE category_id IS NULL") == 1);

  // Looked up again with the category, then sent on: nothing is said of the day but that it is
  // none.
  auto again = half_filled();
  again.front().second = std::to_string(given::category(world.db, "lampu-jalan").value);
  BOOST_TEST(location(browser.post(draft, looks(world, again))) == draft + "/kategori");
  holds_half_filled(browser.get(draft));
  const auto wrong = browser.post(draft, step_one(world, half_filled()));
  BOOST_TEST(status(wrong) == 422);
  holds_half_filled(wrong);

  BOOST_TEST(location(browser.post(draft, step_one(world))) == draft + "/berkas");
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM draft WHERE typed IS NULL") == 1);
  BOOST_TEST(contains(browser.get(draft), "Lampu jalan mati di tikungan Pasar Gombong"));
}

BOOST_AUTO_TEST_CASE(what_is_found_by_own_words_comes_back_too) {
  World world;
  auto browser = world.stranger();
  const auto draft = draft_of(browser.post("/lapor", looks(world, half_filled())));
  const auto token = draft.substr(draft.rfind('/') + 1);
  BOOST_TEST(contains(browser.get(draft + "/kategori"), "name=\"draft\" value=\"" + token + "\""));
  const Fields words{{"q", "lampu mati"}, {"draft", token}};
  BOOST_TEST(contains(browser.post("/lapor/kategori", words), draft + "?kategori=lampu-jalan"));

  auto other = world.stranger();
  const auto strange = other.post("/lapor/kategori", words);
  BOOST_TEST(!contains(strange, token));
  BOOST_TEST(contains(strange, "/lapor?kategori=lampu-jalan"));
  BOOST_TEST(location(other.get(draft + "/kategori")).starts_with("/akun/masuk"));
}

BOOST_AUTO_TEST_CASE(an_empty_form_is_not_kept) {
  World world;
  auto browser = world.stranger();
  for (const auto& [at, where] :
       {std::pair{"kategori", "/lapor/kategori"}, {"aman", "/bantuan/melaporkan-petugas"}})
    BOOST_TEST(location(browser.post("/lapor", sent({{"title", " "},
                                                     {"accused", "tidak"},
                                                     {"story", "\r\n"},
                                                     {"category", "1"},
                                                     {"lihat", at}}))) == where);
  BOOST_TEST(world.count("draft") == 0);
  BOOST_TEST(!browser.cookies.contains("__Host-draf"));
  BOOST_TEST(status(browser.post("/lapor", sent({{"title", ""}, {"lihat", "lain"}}))) == 422);
}

BOOST_AUTO_TEST_CASE(how_one_reports_safely_is_read_without_losing_a_word) {
  World world;
  auto browser = world.stranger();
  BOOST_TEST(contains(browser.get("/lapor"), "name=\"lihat\" value=\"aman\""));
  BOOST_TEST(location(browser.post("/lapor", looks(world, half_filled(), "aman"))) ==
             "/bantuan/melaporkan-petugas");
  const auto offer = browser.get("/lapor?judul");
  BOOST_TEST(contains(offer, "Lampu " + std::string(100, 'u')));
  BOOST_TEST(world.count("draft") == 1);
}

BOOST_AUTO_TEST_CASE(a_complete_form_is_a_complete_draft) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  (void)browser.get("/lapor");
  const auto draft = draft_of(browser.post("/lapor", looks(world)));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM draft WHERE typed IS NULL AND story IS NOT "
                             "NULL AND happened_on IS NOT NULL") == 1);
  BOOST_TEST(status(browser.get(draft + "/periksa")) == 200);
  // Who may know follows the category, unless it was chosen.
  BOOST_TEST(
      contains(browser.get(draft + "?kategori=pungli"), "value=\"secret_anonymous\" checked"));
  BOOST_TEST(contains(browser.get(draft), "value=\"open\" checked"));
}

BOOST_AUTO_TEST_CASE(what_is_not_complete_goes_no_further_and_is_not_sent) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  (void)browser.get("/lapor");
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  BOOST_TEST(status(browser.get(draft + "/periksa")) == 200);
  BOOST_TEST(status(browser.post(draft, looks(world, {{"happened_on", "entah kapan"}}))) == 303);
  for (const auto* step : {"/sama", "/berkas", "/periksa"})
    BOOST_TEST(location(browser.get(draft + step)) == draft, step);
  BOOST_TEST(location(browser.post(draft + "/kirim", sent({{"truth", "ya"}}))) == draft);
  BOOST_TEST(world.count("complaint") == 0);
  BOOST_TEST(contains(browser.get(draft), "value=\"entah kapan\""));
}

BOOST_AUTO_TEST_CASE(an_older_tab_does_not_look_its_words_over_newer_ones) {
  World world;
  auto browser = world.stranger();
  const auto draft = draft_of(browser.post("/lapor", looks(world, half_filled())));
  const auto page = browser.get(draft).body;
  const std::string before = "name=\"saved\" value=\"";
  const auto at = page.find(before) + before.size();
  const auto mark = page.substr(at, page.find('"', at) - at);
  BOOST_TEST_REQUIRE(mark.size() > 20U);
  const auto with = [&](const std::string& title) {
    auto fields = looks(world, {{"title", title}});
    fields.emplace_back("saved", mark);
    return fields;
  };
  BOOST_TEST(status(browser.post(draft, with("Judul dari tab yang kedua"))) == 303);
  const auto older = browser.post(draft, with("Judul dari tab yang pertama"));
  BOOST_TEST(status(older) == 422);
  BOOST_TEST(contains(older, "Judul dari tab yang kedua"));
  BOOST_TEST(contains(older, "value=\"Judul dari tab yang pertama\""));
}

BOOST_AUTO_TEST_CASE(a_danger_that_was_saved_in_passing_is_still_asked_about) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  (void)browser.get("/lapor");
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  BOOST_TEST(status(browser.post(draft + "/bahaya", sent({{"danger", "none"}}))) == 303);
  const Fields fire{{"story", "Ada kebakaran di belakang pasar, apinya besar sekali."}};
  BOOST_TEST(status(browser.post(draft, looks(world, fire))) == 303);
  BOOST_TEST(location(browser.post(draft, step_one(world, fire))) == draft + "/bahaya");
}

BOOST_AUTO_TEST_CASE(what_was_typed_goes_with_the_words_when_a_report_is_sent) {
  World world;
  const auto citizen = given::citizen(world.db);
  const auto draft = given::draft(world.db, citizen);
  // Saved in passing by another tab, between the reading and the sending.
  world.db.run("UPDATE draft SET typed = '{\"title\":\"Rahasia keluarga\"}'");
  mysql::Connection& db = world.db.connection();
  store::Recorder recorder(db, support::Database::outbox_keys().public_key);
  (void)recorder.file(draft, citizen, given::rules(world.db), given::kNow);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM draft WHERE typed IS NULL AND title IS NULL") ==
             1);
}

BOOST_AUTO_TEST_SUITE_END()
