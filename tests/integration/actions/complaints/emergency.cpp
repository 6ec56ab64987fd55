// SPDX-License-Identifier: AGPL-3.0-or-later
// Danger: telephone first, asked once; one who sends anyway is an emergency from the first event
// on.
#include <boost/test/unit_test.hpp>

#include "handlers/store/people/people.hpp"
#include "handlers/store/reference/roster.hpp"
#include "tests/integration/actions/complaints/world.hpp"

using citizens::draft_of;
using citizens::sent;
using citizens::step_one;
using citizens::World;
using std::chrono::hours;
using support::contains;
using support::location;
using support::status;

namespace {

const std::string kFire = "Ada kebakaran di belakang pasar, api sudah besar sekali.";

fcgi::Response write(support::Browser& browser, World& world, const std::string& story = kFire) {
  return browser.post("/lapor", step_one(world, {{"story", story}}));
}

fcgi::Response answer(support::Browser& browser, const std::string& draft,
                      const std::string& word) {
  return browser.post(draft + "/bahaya", sent({{"danger", word}}));
}

void on_duty(World& world, const domain::Officer& officer, hours from, hours until) {
  mysql::transact(world.db.connection(), [&](mysql::Transaction& transaction) {
    store::Roster(world.db.connection())
        .add(transaction, officer.id, {given::kNow + from, given::kNow + until});
  });
}

std::int64_t mails_to(World& world, const std::string& key, const domain::Officer& officer) {
  return world.db.number(
      "SELECT COUNT(*) FROM outbox o "
      "WHERE o.template = '" +
      key + "' AND o.recipient_id = " + std::to_string(officer.id.value));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(complaints_emergency, *support::needs_database())

BOOST_AUTO_TEST_CASE(danger_is_answered_by_telephone_numbers_before_step_two) {
  World world;
  auto browser = world.stranger();

  const auto written = write(browser, world);

  const auto draft = draft_of(written);
  BOOST_TEST(location(written) == draft + "/bahaya");
  const auto page = browser.get(draft + "/bahaya");
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "Ada bahaya sekarang? Telepon dulu"));
  BOOST_TEST(contains(page, "href=\"tel:113\""));
  BOOST_TEST(contains(page, "bukan layanan darurat"));
  BOOST_TEST(contains(page, "Laporan baru terkirim setelah Anda masuk"));
  BOOST_TEST(contains(browser.get(draft), "api sudah besar sekali"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM draft WHERE danger IS NOT NULL") == 0);
}

BOOST_AUTO_TEST_CASE(a_category_of_emergencies_asks_too_with_its_own_numbers_first) {
  World world;
  auto browser = world.stranger();
  const auto power = std::to_string(given::category(world.db, "listrik").value);
  const auto written = browser.post("/lapor", step_one(world, {{"category", power}}));
  BOOST_TEST(location(written) == draft_of(written) + "/bahaya");
  const auto page = browser.get(location(written));
  BOOST_TEST(contains(page, "Jauhi, lalu telepon dulu"));
  BOOST_TEST(page.body.find("tel:123") < page.body.find("tel:110"));
}

BOOST_AUTO_TEST_CASE(ordinary_words_ask_nothing) {
  World world;
  auto browser = world.stranger();
  const auto written = write(browser, world, "Lampu merah di perempatan itu mati sejak kemarin.");
  BOOST_TEST(location(written) == draft_of(written) + "/berkas");
}

BOOST_AUTO_TEST_CASE(without_danger_now_one_goes_on_and_is_not_asked_again) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(write(browser, world));

  BOOST_TEST(location(answer(browser, draft, "none")) == draft + "/berkas");

  BOOST_TEST(location(browser.post(draft, step_one(world, {{"story", kFire + " Cepat."}}))) ==
             draft + "/berkas");
  BOOST_TEST(status(browser.get(draft + "/periksa")) == 200);
  (void)browser.post(draft + "/kirim", sent({{"truth", "ya"}}));
  BOOST_TEST(world.db.number("SELECT emergency FROM complaint") == 0);
}

BOOST_AUTO_TEST_CASE(a_danger_written_later_is_asked_about_anew) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(write(browser, world));
  (void)answer(browser, draft, "none");
  const auto calm = "Sisa bangunan pasar belum dibersihkan sampai hari ini.";
  BOOST_TEST(location(browser.post(draft, step_one(world, {{"story", calm}}))) ==
             draft + "/berkas");
  BOOST_TEST(location(browser.post(draft, step_one(world, {{"story", kFire}}))) ==
             draft + "/bahaya");
  BOOST_TEST(location(browser.get(draft + "/periksa")) == draft + "/bahaya");
}

BOOST_AUTO_TEST_CASE(the_question_cannot_be_walked_around) {
  World world;
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(write(browser, world));
  BOOST_TEST(location(browser.get(draft + "/periksa")) == draft + "/bahaya");
  BOOST_TEST(location(browser.post(draft + "/kirim", sent({{"truth", "ya"}}))) ==
             draft + "/bahaya");
  BOOST_TEST(world.count("complaint") == 0);
}

BOOST_AUTO_TEST_CASE(an_answer_that_is_none_is_asked_for) {
  World world;
  auto browser = world.stranger();
  const auto draft = draft_of(write(browser, world));
  for (const auto* word : {"", "ya", "EMERGENCY"}) {
    const auto page = answer(browser, draft, word);
    BOOST_TEST(status(page) == 422);
    BOOST_TEST(contains(page, "Pilih salah satu"));
  }
}

BOOST_AUTO_TEST_CASE(nobody_answers_for_another) {
  World world;
  auto browser = world.stranger();
  const auto draft = draft_of(write(browser, world));
  auto other = world.stranger();
  BOOST_TEST(location(other.get(draft + "/bahaya")).starts_with("/akun/masuk"));
  auto citizen = world.signed_in(given::citizen(world.db));
  BOOST_TEST(status(citizen.get(draft + "/bahaya")) == 404);
  BOOST_TEST(status(answer(citizen, draft, "emergency")) == 404);
}

BOOST_AUTO_TEST_CASE(the_answer_waits_while_one_registers) {
  World world;
  auto browser = world.stranger();
  const auto draft = draft_of(write(browser, world));
  BOOST_TEST(location(answer(browser, draft, "emergency")) == draft + "/berkas");
  browser.cookies["__Host-warga"] = world.session(given::citizen(world.db));
  const auto preview = browser.get(draft + "/periksa");
  BOOST_TEST(contains(preview, "Laporan ini dikirim sebagai darurat"));
  (void)browser.post(draft + "/kirim", sent({{"truth", "ya"}}));
  BOOST_TEST(world.db.number("SELECT emergency FROM complaint") == 1);
}

BOOST_AUTO_TEST_CASE(exactly_who_is_on_duty_is_told_at_once_and_once) {
  World world;
  const auto budi = given::officer(world.db);
  const auto ani = given::officer(world.db, {.name = "Ani", .email = "ani@contoh.test"});
  on_duty(world, ani, hours{-1}, hours{7});
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(write(browser, world));
  (void)answer(browser, draft, "emergency");

  const auto first = browser.post(draft + "/kirim", sent({{"truth", "ya"}}));
  const auto second = browser.post(draft + "/kirim", sent({{"truth", "ya"}}));

  BOOST_TEST(location(first) == location(second));
  BOOST_TEST(world.count("complaint") == 1);
  BOOST_TEST(world.events("file") == 1);
  BOOST_TEST(world.mails("staff_emergency") == 1);
  BOOST_TEST(world.mails("staff_new") == 0);
  BOOST_TEST(mails_to(world, "staff_emergency", ani) == 1);
  BOOST_TEST(mails_to(world, "staff_emergency", budi) == 0);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM event_body WHERE data LIKE '%emergency%'") == 1);
  BOOST_TEST(contains(browser.get(draft + "/kirim"), "Darurat"));
}

BOOST_AUTO_TEST_CASE(with_nobody_on_duty_all_of_triage_is_told) {
  World world;
  const auto budi = given::officer(world.db);
  const auto ani = given::officer(world.db, {.name = "Ani", .email = "ani@contoh.test"});
  on_duty(world, ani, hours{2}, hours{7});
  auto browser = world.signed_in(given::citizen(world.db));
  const auto draft = draft_of(write(browser, world));
  (void)answer(browser, draft, "emergency");
  (void)browser.post(draft + "/kirim", sent({{"truth", "ya"}}));
  BOOST_TEST(mails_to(world, "staff_emergency", budi) == 1);
  BOOST_TEST(mails_to(world, "staff_emergency", ani) == 1);
}

BOOST_AUTO_TEST_CASE(the_page_says_honestly_when_it_will_be_read) {
  World world;
  const auto ani = given::officer(world.db);
  const auto said = [&](hours later) {
    auto browser = world.stranger(given::kNow + later);
    return browser.get(draft_of(write(browser, world)) + "/bahaya");
  };
  BOOST_TEST(contains(said(hours{0}), "Petugas sedang bertugas"));
  BOOST_TEST(contains(said(hours{11}),
                      "Petugas membaca mulai Rabu, 25 November 2026 pukul 07.30 WIB; sampai"));
  on_duty(world, ani, hours{12}, hours{20});
  BOOST_TEST(contains(said(hours{11}), "Selasa, 24 November 2026 pukul 21.00 WIB"));
  BOOST_TEST(contains(said(hours{13}), "Petugas sedang bertugas"));
}

BOOST_AUTO_TEST_CASE(a_form_sent_twice_keeps_the_answer) {
  World world;
  auto browser = world.stranger();
  const auto fields = step_one(world, {{"story", kFire}});
  const auto draft = draft_of(browser.post("/lapor", fields));
  (void)answer(browser, draft, "emergency");
  BOOST_TEST(location(browser.post("/lapor", fields)) == draft + "/berkas");
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM draft WHERE danger = 'emergency'") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
