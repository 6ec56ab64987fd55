// SPDX-License-Identifier: AGPL-3.0-or-later
// Without an account: follow, unsubscribe; support by a citizen.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints/world.hpp"

using citizens::World;
using domain::Event;
using support::contains;
using support::location;
using support::status;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(complaints_errands, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_follower_confirms_by_a_button_and_leaves_by_one_click) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto address = "/ikuti/" + report.code.stored();
  auto browser = world.stranger(given::kNow + 20min);
  BOOST_TEST(contains(browser.get(address), "Kirim tautan konfirmasi"));
  BOOST_TEST(status(browser.post(address, {{"email", "bukan alamat"}})) == 422);

  const auto answer = browser.post(address, {{"email", "warga@contoh.test"}});
  BOOST_TEST(location(answer) == address + "?terkirim");
  BOOST_TEST(contains(browser.get(address + "?terkirim"), "Periksa e-mail Anda"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM follower WHERE confirmed_at IS NULL") == 1);

  const auto link =
      support::link_in(support::last_mail(world.db, "follow_confirm"), "/ikuti/konfirmasi/");
  BOOST_TEST(contains(browser.get(link), "Ya, kirim kabar kepada saya"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM follower WHERE confirmed_at IS NULL") == 1);
  BOOST_TEST(location(browser.post(link)) == link + "?sudah");
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM follower WHERE confirmed_at IS NULL") == 0);

  const auto leave = "/berhenti/" + link.substr(std::string("/ikuti/konfirmasi/").size());
  BOOST_TEST(contains(browser.get(leave), "Berhenti"));
  BOOST_TEST(world.count("follower") == 1);
  for (const auto& cut : {leave.substr(0, leave.size() - 5), leave + "x", leave + "."})
    BOOST_TEST(status(browser.get(cut)) == 404, cut);
  browser.csrf = "";  // as a mail program sends it
  const auto gone = browser.post(leave, {{"List-Unsubscribe", "One-Click"}});
  BOOST_TEST(status(gone) == 200);
  BOOST_TEST(world.count("follower") == 0);
  BOOST_TEST(status(browser.get(link)) == 404);
}

BOOST_AUTO_TEST_CASE(a_follower_chooses_every_step_or_only_the_end) {
  World world;
  const auto report = given::forwarded(world.db);
  auto browser = world.stranger(given::kNow + 20min);
  (void)browser.post("/ikuti/" + report.code.stored(), {{"email", "warga@contoh.test"}});
  const auto confirm =
      support::link_in(support::last_mail(world.db, "follow_confirm"), "/ikuti/konfirmasi/");
  (void)browser.post(confirm);
  const auto address = "/berhenti/" + confirm.substr(std::string("/ikuti/konfirmasi/").size());
  for (const auto* choice : {"semua", "selesai", "berhenti"})
    BOOST_TEST(contains(browser.get(address), "value=\"" + std::string(choice) + "\""));
  const auto steps = [&](Event event) {
    return store::Followers(world.db.connection()).list(report.id, event, 0, 10).size();
  };

  BOOST_TEST(location(browser.post(address, {{"kabar", "selesai"}})) == address + "?tersimpan");
  BOOST_TEST(steps(Event::progress) == 0U);
  BOOST_TEST(steps(Event::resolve) == 1U);
  BOOST_TEST(contains(browser.get(address + "?tersimpan"), "sudah disimpan"));
  BOOST_TEST(location(browser.post(address, {{"kabar", "semua"}})) == address + "?tersimpan");
  BOOST_TEST(steps(Event::progress) == 1U);
  BOOST_TEST(status(browser.post(address, {{"kabar", "berhenti"}})) == 200);
  BOOST_TEST(world.count("follower") == 0);
  BOOST_TEST(status(browser.post(address, {{"kabar", "semua"}})) == 200);
  BOOST_TEST(world.count("follower") == 0);
  BOOST_TEST(status(browser.get(address)) == 200);
}

BOOST_AUTO_TEST_CASE(too_many_requests_say_when_to_try_again) {
  World world;
  const auto report = given::forwarded(world.db);
  auto browser = world.stranger(given::kNow + 20min);
  fcgi::Response answer;
  for (int i = 0; i < 60 && status(answer) != 429; ++i)
    answer = browser.post("/ikuti/" + report.code.stored(), {{"email", "warga@contoh.test"}});
  BOOST_TEST(status(answer) == 429);
  BOOST_TEST(!support::header(answer, "Retry-After").empty());
  BOOST_TEST(contains(answer, "warga@contoh.test"));
}

BOOST_AUTO_TEST_CASE(what_is_not_public_can_be_neither_followed_nor_supported) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.signed_in(report.citizen);
  BOOST_TEST(status(browser.get("/ikuti/" + report.code.stored())) == 404);
  BOOST_TEST(status(browser.get("/dukung/" + report.code.stored())) == 404);
  BOOST_TEST(status(browser.get("/ikuti/konfirmasi/unknown")) == 404);
}

BOOST_AUTO_TEST_CASE(support_counts_once_and_needs_an_account) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto address = "/dukung/" + report.code.stored();
  auto stranger = world.stranger(given::kNow + 20min);
  BOOST_TEST(location(stranger.get(address)).starts_with("/akun/masuk"));
  auto browser = world.signed_in(
      given::citizen(world.db, {.name = "Joko", .email = "joko@contoh.test"}), given::kNow + 20min);
  BOOST_TEST(contains(browser.get(address), "Dukung laporan ini"));
  BOOST_TEST(location(browser.post(address)) == address);
  BOOST_TEST(location(browser.post(address)) == address);
  BOOST_TEST(world.count("support") == 1);
  BOOST_TEST(contains(browser.get(address), "Dukungan Anda sudah dicatat"));
}

BOOST_AUTO_TEST_SUITE_END()
