// SPDX-License-Identifier: AGPL-3.0-or-later
// Written first, registered after, activated on another telephone: the one report that waits is the
// page's one big button there. Source: docs/decisions/0072.
#include <boost/test/unit_test.hpp>

#include "fcgi/crypto.hpp"
#include "tests/integration/actions/walk/world.hpp"

using support::contains;
using support::Fields;
using support::location;
using support::status;
using walk::World;

namespace {

Fields step_one(World& world, const Fields& changed = {}) {
  Fields fields{{"nonce", crypto::random_token()},
                {"category", std::to_string(given::category(world.db, "lampu-jalan").value)},
                {"title", "Lampu jalan mati di tikungan Pasar Gombong"},
                {"story", "Sejak Sabtu tiga lampu mati, malam hari gelap sekali."},
                {"kecamatan", "33.05.19"},
                {"accused", "tidak"}};
  for (auto& [name, value] : fields)
    for (const auto& [changed_name, changed_value] : changed)
      if (name == changed_name) value = changed_value;
  for (const auto& field : changed)
    if (field.first == "lihat") fields.push_back(field);
  return fields;
}

/// Writes each of `forms` in one browser, registers there, activates and signs in at another; the
/// own reports as they stand there.
fcgi::Response reports_after_activation(World& world, const std::vector<Fields>& forms) {
  auto writer = world.stranger(given::kNow);
  for (const auto& form : forms) {
    (void)writer.get("/lapor");
    BOOST_TEST(status(writer.post("/lapor", form)) == 303);
  }
  (void)writer.get("/akun/daftar");
  const std::string password(given::kPassword);
  BOOST_TEST(status(writer.post("/akun/daftar", {{"name", "Siti Rahayu"},
                                                 {"nik", "3305124101900001"},
                                                 {"email", "siti@contoh.test"},
                                                 {"phone", "0812 3456 7890"},
                                                 {"password", password},
                                                 {"consent", "ya"}})) == 303);
  const auto link =
      support::link_in(support::last_mail(world.db, "account_activation"), "/aktivasi/");
  auto telephone = world.stranger(given::kNow);
  (void)telephone.get(link);
  BOOST_TEST(location(telephone.post(link)) == "/akun/masuk");
  (void)telephone.get("/akun/masuk");
  const auto signed_in =
      telephone.post("/akun/masuk", {{"email", "siti@contoh.test"}, {"password", password}});
  BOOST_TEST(location(signed_in) == "/laporan-saya");
  auto page = telephone.get("/laporan-saya");
  // Where the button leads, something is to be seen.
  const std::string big = "<a class=\"btn\" href=\"/lapor/";
  if (const auto at = page.body.find(big); at != std::string::npos) {
    const auto from = page.body.find("/lapor/", at);
    BOOST_TEST(status(telephone.get(page.body.substr(from, page.body.find('"', from) - from))) ==
               200);
  }
  return page;
}

std::string big_button(const std::string& token, const std::string& step) {
  return "<a class=\"btn\" href=\"/lapor/" + token + step + "\">Lanjutkan dan kirim</a>";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(walk_writing_first, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_one_report_that_is_ready_leads_to_its_preview) {
  World world;
  const auto form = step_one(world);
  const auto page = reports_after_activation(world, {form});
  BOOST_TEST(contains(page, big_button(form.front().second, "/periksa")));
  // Nothing else on the page is as big.
  BOOST_TEST(contains(page, "<a class=\"btn ghost\" href=\"/lapor\">Buat laporan</a>"));
  BOOST_TEST(!contains(page, "<a class=\"btn\" href=\"/lapor\">"));
}

BOOST_AUTO_TEST_CASE(one_that_lacks_something_leads_to_what_it_lacks) {
  {
    World world;
    const auto form = step_one(world, {{"title", "Lampu"}, {"lihat", "kategori"}});
    BOOST_TEST(
        contains(reports_after_activation(world, {form}), big_button(form.front().second, "")));
  }
  World world;
  const auto fire = step_one(world, {{"story", "Ada kebakaran di pasar, apinya besar sekali."}});
  BOOST_TEST(contains(reports_after_activation(world, {fire}),
                      big_button(fire.front().second, "/bahaya")));
}

BOOST_AUTO_TEST_CASE(several_are_a_list_and_none_is_as_before) {
  {
    World world;
    const auto first = step_one(world);
    const auto second = step_one(world);
    const auto page = reports_after_activation(world, {first, second});
    BOOST_TEST(!contains(page, "Lanjutkan dan kirim"));
    for (const auto& form : {first, second})
      BOOST_TEST(contains(page, "<a href=\"/lapor/" + form.front().second + "\">"));
    BOOST_TEST(contains(page, "<a class=\"btn\" href=\"/lapor\">Buat laporan</a>"));
  }
  World world;
  const auto page = reports_after_activation(world, {});
  BOOST_TEST(!contains(page, "Lanjutkan dan kirim"));
  BOOST_TEST(contains(page, "Belum ada laporan"));
}

BOOST_AUTO_TEST_CASE(who_has_sent_before_finds_the_draft_in_the_list) {
  World world;
  const auto report = given::filed(world.db);
  const auto draft = given::draft(world.db, report.citizen);
  auto browser = world.citizen(report.citizen, given::kNow);
  const auto page = browser.get("/laporan-saya");
  BOOST_TEST(!contains(page, "Lanjutkan dan kirim"));
  BOOST_TEST(contains(page, "<a href=\"/lapor/" + draft.token + "\">"));
}

BOOST_AUTO_TEST_SUITE_END()
