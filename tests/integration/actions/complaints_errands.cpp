// Without an account: follow, unsubscribe; support by a citizen.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints_world.hpp"

using citizens::World;
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
  browser.csrf = "";  // as a mail program sends it
  const auto gone = browser.post(leave, {{"List-Unsubscribe", "One-Click"}});
  BOOST_TEST(status(gone) == 200);
  BOOST_TEST(world.count("follower") == 0);
  BOOST_TEST(status(browser.get(link)) == 404);
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
