// SPDX-License-Identifier: AGPL-3.0-or-later
// What was begun in this browser and waits: offered for a day without a word of it, and denied.
// Source: docs/decisions/0072.
#include <boost/test/unit_test.hpp>

#include "fcgi/crypto.hpp"
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

const std::string kOffers = "laporan yang belum dikirim";

bool offers(support::Browser& browser, const std::string& draft) {
  const auto page = browser.get("/lapor");
  const bool there = contains(page, "href=\"" + draft + "\"");
  BOOST_TEST((!there || contains(page, kOffers)));
  return there;
}

bool offers_nothing(support::Browser& browser) {
  return !contains(browser.get("/lapor"), kOffers);
}

/// Signs the citizen in, in this browser.
void sign_in(World& world, support::Browser& browser, const domain::Citizen& citizen) {
  browser.cookies["__Host-warga"] = world.session(citizen, browser.now);
  (void)browser.get("/laporan-saya");
}

/// A sign-up of this browser that is not activated yet: its drafts wait for it.
void bind_drafts(World& world) {
  world.db.run(
      "INSERT INTO registration (name, email, email_key, phone, password_hash, nik_sealed, "
      "nik_lookup, consent_version, token_hash, token_expires_at, token_sent_at, created_at) "
      "VALUES ('Siti', 'siti@contoh.test', 'siti@contoh.test', '+6281234567890', 'x', 'x', "
      "REPEAT('n', 32), '2026-11', REPEAT('t', 32), '2026-11-25', '2026-11-24', '2026-11-24')");
  world.db.run("UPDATE draft SET registration_id = (SELECT id FROM registration)");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(complaints_waiting, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_way_back_offers_what_waits_and_says_no_word_of_it) {
  World world;
  const std::string title = "Tiang lampu miring di samping Masjid Agung";
  auto browser = world.stranger();
  const auto draft = draft_of(browser.post("/lapor", step_one(world, {{"title", title}})));

  const auto page = browser.get("/lapor");
  BOOST_TEST(contains(page, "Ada laporan yang belum dikirim di peramban ini"));
  BOOST_TEST(contains(page, "Mulai ditulis Selasa, 24 November 2026"));
  BOOST_TEST(contains(page, "Ditawarkan di sini selama 24 jam"));
  BOOST_TEST(contains(page, "href=\"" + draft + "\""));
  BOOST_TEST(contains(page, "href=\"" + draft + "/bukan-saya\""));
  for (const auto* word : {"Masjid Agung", "tiga lampu", "tikungan pasar"})
    BOOST_TEST(!contains(page, word), word);

  const auto titled = browser.get("/lapor?judul");
  BOOST_TEST(contains(titled, title));
  BOOST_TEST(!contains(titled, "tiga lampu"));
  BOOST_TEST(contains(browser.get(draft), "Malam hari gelap sekali."));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM draft WHERE updated_at = created_at AND "
                             "account_id IS NULL") == 1);
}

BOOST_AUTO_TEST_CASE(it_is_offered_for_24_hours_after_it_was_saved) {
  World world;
  auto browser = world.stranger();
  const auto fields = step_one(world);
  const auto draft = draft_of(browser.post("/lapor", fields));
  browser.now = given::kNow + 24h - 1min;
  BOOST_TEST(offers(browser, draft));
  browser.now = given::kNow + 24h;
  BOOST_TEST(offers_nothing(browser));
  browser.now = given::kNow + 24h + 1min;
  BOOST_TEST(offers_nothing(browser));
  // Its address opens it as long as the draft is kept, and saving it begins the day anew.
  BOOST_TEST(contains(browser.get(draft), "Malam hari gelap sekali."));
  BOOST_TEST(status(browser.post(draft, step_one(world))) == 303);
  browser.now += 24h - 1min;
  BOOST_TEST(offers(browser, draft));
}

BOOST_AUTO_TEST_CASE(two_tabs_are_two_reports_and_each_is_offered) {
  World world;
  auto browser = world.stranger();
  const auto first = draft_of(browser.post("/lapor", step_one(world)));
  browser.now += 1min;
  const auto second = draft_of(browser.post("/lapor", step_one(world)));
  BOOST_TEST(contains(browser.get("/lapor"), "Ada 2 laporan yang belum dikirim"));
  BOOST_TEST(offers(browser, first));
  BOOST_TEST(offers(browser, second));

  // Deleted in one tab, it is gone in the other.
  BOOST_TEST(status(browser.post(first + "/buang")) == 303);
  BOOST_TEST(!offers(browser, first));
  BOOST_TEST(offers(browser, second));
  BOOST_TEST(status(browser.post(first + "/bukan-saya")) == 303);
  BOOST_TEST(offers(browser, second));
}

BOOST_AUTO_TEST_CASE(what_was_sent_waits_no_more) {
  World world;
  auto browser = world.stranger();
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  sign_in(world, browser, given::citizen(world.db));
  (void)browser.get("/lapor");
  BOOST_TEST(location(browser.post(draft + "/kirim", sent({{"truth", "ya"}}))) == draft + "/kirim");
  BOOST_TEST(world.count("complaint") == 1);
  BOOST_TEST(offers_nothing(browser));
  browser.cookies.erase("__Host-warga");
  BOOST_TEST(offers_nothing(browser));
}

BOOST_AUTO_TEST_CASE(what_has_a_quick_exit_is_never_offered) {
  World world;
  auto browser = world.stranger();
  const auto hidden = std::to_string(given::category(world.db, "perempuan-anak").value);
  auto fields = step_one(world, {{"category", hidden}, {"privacy", ""}});
  (void)draft_of(browser.post("/lapor", fields));
  BOOST_TEST(offers_nothing(browser));

  // Also by its words alone, before a category was chosen.
  fields = step_one(world, {{"category", ""}, {"title", "Istri dipukul suaminya"}});
  fields.emplace_back("lihat", "kategori");
  (void)draft_of(browser.post("/lapor", fields));
  BOOST_TEST(offers_nothing(browser));

  // And one whose category has become such a one since.
  const auto lamp = draft_of(browser.post("/lapor", step_one(world)));
  BOOST_TEST(offers(browser, lamp));
  world.db.run("UPDATE category SET quick_exit = 1, active = 0 WHERE code = 'lampu-jalan'");
  BOOST_TEST(offers_nothing(browser));
  // Reference data is not emptied between cases.
  world.db.run("UPDATE category SET quick_exit = 0, active = 1 WHERE code = 'lampu-jalan'");
}

BOOST_AUTO_TEST_CASE(without_the_browsers_own_cookie_nothing_is_offered) {
  World world;
  auto writer = world.stranger();
  const auto draft = draft_of(writer.post("/lapor", step_one(world)));
  auto other = world.stranger();
  BOOST_TEST(offers_nothing(other));
  for (const auto& cookie : {crypto::random_token(), std::string("kurang"), std::string(43, '\''),
                             std::string(4000, 'A')}) {
    other.cookies["__Host-draf"] = cookie;
    BOOST_TEST(offers_nothing(other), cookie);
  }
  (void)other.post("/lapor", step_one(world));
  BOOST_TEST(!offers(other, draft));
}

BOOST_AUTO_TEST_CASE(no_account_is_offered_what_is_of_another) {
  World world;
  const auto siti = given::citizen(world.db);
  const auto budi = given::citizen(world.db, {.name = "Budi", .email = "budi@contoh.test"});
  auto browser = world.stranger();
  sign_in(world, browser, siti);
  (void)browser.get("/lapor");
  const auto own = draft_of(browser.post("/lapor", step_one(world)));
  BOOST_TEST(offers(browser, own));
  BOOST_TEST(!contains(browser.get("/lapor"), own + "/bukan-saya"));
  sign_in(world, browser, budi);
  BOOST_TEST(offers_nothing(browser));
  browser.cookies.erase("__Host-warga");
  BOOST_TEST(offers_nothing(browser));
}

BOOST_AUTO_TEST_CASE(what_waits_for_a_registration_is_the_browsers_and_of_no_other_account) {
  World world;
  auto browser = world.stranger();
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  const auto budi = given::citizen(world.db, {.name = "Budi", .email = "budi@contoh.test"});
  sign_in(world, browser, budi);
  // Nobody knows yet whose it is: perhaps his, who wrote first and signed in after.
  BOOST_TEST(offers(browser, draft));
  bind_drafts(world);
  BOOST_TEST(offers_nothing(browser));
  browser.cookies.erase("__Host-warga");
  BOOST_TEST(offers(browser, draft));
}

BOOST_AUTO_TEST_CASE(whoever_denies_it_sees_no_word_of_it_and_deletes_it) {
  World world;
  auto browser = world.stranger();
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  const auto other = draft_of(browser.post("/lapor", step_one(world)));
  const auto asks = browser.get(draft + "/bukan-saya");
  BOOST_TEST(status(asks) == 200);
  BOOST_TEST(contains(asks, "Ya, hapus"));
  BOOST_TEST(!contains(asks, "Lampu jalan mati"));
  BOOST_TEST(world.count("draft") == 2);

  BOOST_TEST(location(browser.post(draft + "/bukan-saya")) == "/lapor");
  BOOST_TEST(world.count("draft") == 1);
  BOOST_TEST(browser.cookies.contains("__Host-draf"));
  BOOST_TEST(contains(browser.get("/lapor"), "tidak dapat dibuka lagi dari peramban ini"));
  BOOST_TEST(location(browser.post(other + "/bukan-saya")) == "/lapor");
  BOOST_TEST(world.count("draft") == 0);
  BOOST_TEST(!browser.cookies.contains("__Host-draf"));
  BOOST_TEST(location(browser.post(other + "/bukan-saya")) == "/lapor");
}

BOOST_AUTO_TEST_CASE(what_waits_for_a_registration_outlives_who_denies_it) {
  World world;
  auto browser = world.stranger();
  const auto draft = draft_of(browser.post("/lapor", step_one(world)));
  bind_drafts(world);
  const auto cookie = browser.cookies["__Host-draf"];
  BOOST_TEST(contains(browser.get(draft + "/bukan-saya"), "tetap menunggunya"));
  BOOST_TEST(location(browser.post(draft + "/bukan-saya")) == "/lapor");

  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM draft WHERE registration_id IS NOT NULL AND "
                             "title IS NOT NULL") == 1);
  BOOST_TEST(!browser.cookies.contains("__Host-draf"));
  browser.cookies["__Host-draf"] = cookie;
  BOOST_TEST(offers_nothing(browser));
  BOOST_TEST(location(browser.get(draft)).starts_with("/akun/masuk"));
  // It is no draft of staff, who read those without a browser's secret.
  BOOST_TEST(world.count("v_entry_draft") == 0);
}

BOOST_AUTO_TEST_CASE(nobody_denies_what_is_anothers) {
  World world;
  const auto siti = given::citizen(world.db);
  auto owner = world.signed_in(siti);
  (void)owner.get("/lapor");
  const auto own = draft_of(owner.post("/lapor", step_one(world)));
  BOOST_TEST(location(owner.get(own + "/bukan-saya")) == own + "/buang");
  BOOST_TEST(location(owner.post(own + "/bukan-saya")) == own + "/buang");
  auto browser = world.stranger();
  BOOST_TEST(location(browser.get(own + "/bukan-saya")).starts_with("/akun/masuk"));
  BOOST_TEST(status(browser.post(own + "/bukan-saya")) == 303);
  BOOST_TEST(world.count("draft") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
