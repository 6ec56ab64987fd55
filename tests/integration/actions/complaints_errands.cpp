// Without an account: track by code, follow, unsubscribe; support by a citizen.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints_world.hpp"

using citizens::World;
using support::contains;
using support::location;
using support::status;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(complaints_errands, *support::needs_database())

BOOST_AUTO_TEST_CASE(code_and_email_open_the_report_for_half_an_hour) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.stranger(given::kNow + 5min);
  BOOST_TEST(contains(browser.get("/lacak"), "Kode saja tidak cukup"));

  const auto answer = browser.post(
      "/lacak", {{"code", report.code.display()}, {"email_or_pin", "siti@contoh.test"}});

  BOOST_TEST(location(answer) == "/lacak");
  const auto page = browser.get("/lacak");
  BOOST_TEST(contains(page, "Jalan berlubang di depan pasar"));
  BOOST_TEST(contains(page, "Diskominfo menanggapi paling lambat"));
  BOOST_TEST(!contains(page, "/pencabutan"));
  BOOST_TEST(contains(browser.get("/lacak?lain"), "Kode saja tidak cukup"));
  browser.now += 31min;
  BOOST_TEST(contains(browser.get("/lacak"), "Kode saja tidak cukup"));
}

BOOST_AUTO_TEST_CASE(the_code_alone_or_a_wrong_proof_opens_nothing_and_says_one_thing) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.stranger();
  for (const auto* proof : {"joko@contoh.test", "123456", "siti"}) {
    const auto answer =
        browser.post("/lacak", {{"code", report.code.display()}, {"email_or_pin", proof}});
    BOOST_TEST(status(answer) == 422);
    BOOST_TEST(contains(answer, "Kode lacak dan e-mail atau PIN tidak cocok"));
  }
  BOOST_TEST(status(browser.post("/lacak", {{"code", report.code.display()}})) == 422);
  BOOST_TEST(contains(browser.post("/lacak", {{"code", "x"}, {"email_or_pin", "1"}}),
                      "Periksa lagi kode lacak"));
  BOOST_TEST(contains(browser.get("/lacak"), "Kode saja tidak cukup"));
}

BOOST_AUTO_TEST_CASE(a_pass_of_another_browser_or_report_opens_nothing) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.stranger();
  (void)browser.post("/lacak",
                     {{"code", report.code.display()}, {"email_or_pin", "siti@contoh.test"}});
  auto other = world.stranger();
  other.cookies["__Host-lacak"] = browser.cookies["__Host-lacak"];
  BOOST_TEST(contains(other.get("/lacak"), "Kode saja tidak cukup"));
  browser.cookies["__Host-lacak"][0] = '9';
  BOOST_TEST(contains(browser.get("/lacak"), "Kode saja tidak cukup"));
}

BOOST_AUTO_TEST_CASE(guessing_is_slowed_down_and_told_until_when) {
  World world;
  const auto report = given::filed(world.db);
  auto browser = world.stranger();
  fcgi::Response answer;
  for (int i = 0; i < 11; ++i)
    answer = browser.post("/lacak", {{"code", report.code.display()}, {"email_or_pin", "000000"}});
  BOOST_TEST(status(answer) == 429);
  BOOST_TEST(contains(answer, "Coba lagi pukul"));
}

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
