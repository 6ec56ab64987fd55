// SPDX-License-Identifier: AGPL-3.0-or-later
// Devices: known ones, a sign-in from another, the list of those signed in.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/view/accounts/profile.hpp"
#include "tests/integration/actions/accounts/story.hpp"

using namespace story;  // NOLINT(google-build-using-namespace): the test's own words
using support::contains;
using support::status;

namespace {

constexpr std::string_view kSiti = "siti@contoh.test";

/// In a browser where nobody is signed in (any more).
fcgi::Response signs_in(support::Browser& browser, std::string_view email,
                        std::string_view password = given::kPassword) {
  browser.cookies.erase("__Host-warga");
  return sign_in(browser, std::string(email), password);
}

fcgi::Response siti_signs_in(support::Browser& browser,
                             std::string_view password = given::kPassword) {
  return signs_in(browser, kSiti, password);
}

std::int64_t alerts(Town& town) {
  return town.db.number("SELECT COUNT(*) FROM outbox WHERE template = 'account_new_device'");
}

struct Device {
  std::string agent;
  std::string words;
};
std::ostream& operator<<(std::ostream& out, const Device& device) {
  return out << device.words;
}
const std::array kDevices{
    Device{"Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36",
           "Chrome di Android"},
    Device{"Mozilla/5.0 (Linux; U; Android 9) Chrome/89.0 Safari/537.36 MiuiBrowser/14",
           "Mi Browser di Android"},
    Device{"Mozilla/5.0 (Linux; Android 11) UCBrowser/13.4 Chrome/100 Mobile Safari/537.36",
           "UC Browser di Android"},
    Device{"Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) CriOS/120 Safari/604.1",
           "Chrome di iPhone"},
    Device{"Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1",
           "Safari di iPhone"},
    Device{"Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/130 Safari/537.36 Edg/130",
           "Edge di Windows"},
    Device{"curl/8", "Perangkat lain"},
    Device{"", "Perangkat lain"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(devices, *support::needs_database())

BOOST_DATA_TEST_CASE(a_device_has_a_name_in_words, boost::unit_test::data::make(kDevices), device) {
  const view::Messages messages(LAPORBUP_SOURCE "/templates/messages/id.toml");
  BOOST_TEST(view::device_words(messages, device.agent) == device.words);
}

BOOST_AUTO_TEST_CASE(the_first_is_not_told_another_is_once) {
  Town town;
  given::citizen(town.db);
  siti_signs_in(town.browser);
  siti_signs_in(town.browser);
  BOOST_TEST(alerts(town) == 0);

  auto other = town.person();
  other.user_agent = "Mozilla/5.0 (Windows NT 10.0) Firefox/130.0";
  BOOST_TEST(status(siti_signs_in(other, "bukan kata sandinya")) == 422);
  BOOST_TEST(alerts(town) == 0);
  siti_signs_in(other);
  BOOST_TEST(alerts(town) == 1);
  BOOST_TEST(support::last_mail(town.db, "account_new_device").find("Firefox di Windows") !=
             std::string::npos);
  siti_signs_in(other);
  BOOST_TEST(alerts(town) == 1);
}

BOOST_AUTO_TEST_CASE(a_family_phone_is_new_to_each_account) {
  Town town;
  given::citizen(town.db);
  given::citizen(town.db, {.name = "Tini", .email = "tini@contoh.test"});
  auto tini = town.person();
  sign_in(tini, "tini@contoh.test");
  siti_signs_in(town.browser);
  signs_in(town.browser, "tini@contoh.test");
  BOOST_TEST(alerts(town) == 1);
}

BOOST_AUTO_TEST_CASE(a_cookie_that_is_none_of_ours_is_none) {
  Town town;
  given::citizen(town.db);
  siti_signs_in(town.browser);
  auto other = town.person();
  for (const auto* bad : {"x", "", "<script>"}) {
    other.cookies["__Host-perangkat"] = bad;
    BOOST_TEST(status(siti_signs_in(other)) == 303);
    BOOST_TEST(other.cookies["__Host-perangkat"].size() == 43);
  }
  BOOST_TEST(alerts(town) == 3);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM known_device WHERE token_hash = '" +
                            other.cookies["__Host-perangkat"].substr(0, 32) + "'") == 0);
}

BOOST_AUTO_TEST_CASE(somebody_elses_phone_is_told_and_keeps_nothing) {
  Town town;
  given::citizen(town.db);
  siti_signs_in(town.browser);
  auto borrowed = town.person();
  borrowed.get("/akun/masuk");
  BOOST_TEST(status(borrowed.post("/akun/masuk", {{"email", std::string(kSiti)},
                                                  {"password", std::string(given::kPassword)},
                                                  {"shared", "ya"}})) == 303);
  BOOST_TEST(!borrowed.cookies.contains("__Host-perangkat"));
  BOOST_TEST(alerts(town) == 1);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM known_device") == 1);
}

BOOST_AUTO_TEST_CASE(twenty_are_remembered) {
  Town town;
  given::citizen(town.db);
  for (int i = 0; i < 22; ++i) {
    auto browser = town.person();
    browser.now += std::chrono::minutes(i);
    siti_signs_in(browser);
  }
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM known_device") == 20);
}

BOOST_AUTO_TEST_CASE(a_new_password_forgets_every_other_device) {
  Town town;
  given::citizen(town.db);
  siti_signs_in(town.browser);
  auto other = town.person();
  siti_signs_in(other);
  town.browser.get("/akun/profil/sandi");
  town.browser.post("/akun/profil/sandi", {{"password_now", std::string(given::kPassword)},
                                           {"password_new", "kopi pagi di pematang sawah"}});
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM known_device") == 1);
  siti_signs_in(town.browser, "kopi pagi di pematang sawah");
  BOOST_TEST(alerts(town) == 1);
  siti_signs_in(other, "kopi pagi di pematang sawah");
  BOOST_TEST(alerts(town) == 2);
}

BOOST_AUTO_TEST_CASE(who_hammers_from_everywhere_does_not_lock_the_owner_out) {
  Town town;
  given::citizen(town.db);
  siti_signs_in(town.browser);
  auto thief = town.person();
  for (int i = 0; i < 40; ++i) {
    thief.remote_address = "198.51.100." + std::to_string(i);
    siti_signs_in(thief, "bukan kata sandinya");
  }
  BOOST_TEST(status(siti_signs_in(thief)) == 429);
  // From the telephone she always uses, also behind the thief's own address.
  town.browser.remote_address = thief.remote_address;
  BOOST_TEST(status(siti_signs_in(town.browser)) == 303);
  BOOST_TEST(status(siti_signs_in(thief)) == 429);
  // Signed in she may change what she likes.
  town.browser.get("/akun/profil/sandi");
  BOOST_TEST(status(town.browser.post("/akun/profil/sandi",
                                      {{"password_now", std::string(given::kPassword)},
                                       {"password_new", "kopi pagi di pematang sawah"}})) == 303);
}

BOOST_AUTO_TEST_CASE(from_a_new_device_the_owner_gets_in_by_a_new_password) {
  Town town;
  given::citizen(town.db);
  auto thief = town.person();
  for (int i = 0; i < 12; ++i) {
    thief.remote_address = "198.51.100." + std::to_string(i);
    siti_signs_in(thief, "bukan kata sandinya");
    thief.get("/akun/lupa-sandi");
    thief.post("/akun/lupa-sandi", {{"email", std::string(kSiti)}});
  }
  BOOST_TEST(status(siti_signs_in(town.browser)) == 429);
  // The thief used up the links of the hour, but the last one lies in the owner's mailbox.
  const auto link =
      support::link_in(support::last_mail(town.db, "account_password_reset"), "/akun/sandi-baru/");
  town.browser.get(link);
  town.browser.post(link, {{"password_new", "kopi pagi di pematang sawah"}});
  BOOST_TEST(status(siti_signs_in(town.browser, "kopi pagi di pematang sawah")) == 303);
}

BOOST_AUTO_TEST_CASE(a_known_device_that_guesses_is_slowed_down_too) {
  Town town;
  given::citizen(town.db);
  siti_signs_in(town.browser);
  for (int i = 0; i < 10; ++i) siti_signs_in(town.browser, "bukan kata sandinya");
  BOOST_TEST(status(siti_signs_in(town.browser)) == 429);
  auto other = town.person();
  BOOST_TEST(status(siti_signs_in(other)) == 303);
}

BOOST_AUTO_TEST_CASE(every_other_device_is_signed_out_at_once) {
  Town town;
  given::citizen(town.db);
  const auto tini = given::citizen(town.db, {.name = "Tini", .email = "tini@contoh.test"});
  auto hers = town.person();
  sign_in(hers, "tini@contoh.test");
  auto other = town.person();
  siti_signs_in(other);
  siti_signs_in(town.browser);
  const auto page = town.browser.get("/akun/profil");
  BOOST_TEST(contains(page, "Keluar dari semua perangkat lain"));
  BOOST_TEST(contains(page, "Chrome di Android"));
  BOOST_TEST(status(town.browser.post("/akun/profil/sesi")) == 303);
  BOOST_TEST(status(other.get("/akun/profil")) == 303);
  BOOST_TEST(status(town.browser.get("/akun/profil")) == 200);
  BOOST_TEST(status(hers.get("/akun/profil")) == 200);
  BOOST_TEST(!contains(town.browser.get("/akun/profil"), "Keluar dari semua perangkat lain"));
}

BOOST_AUTO_TEST_SUITE_END()
