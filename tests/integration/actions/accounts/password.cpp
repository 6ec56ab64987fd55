// SPDX-License-Identifier: AGPL-3.0-or-later
// Forgotten and changed passwords, and the own profile.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/accounts/story.hpp"

using namespace story;  // NOLINT(google-build-using-namespace): the test's own words
using support::contains;
using support::status;

namespace {

constexpr std::string_view kNewPassword = "kopi pagi di pematang sawah";

std::string reset_link(Town& town) {
  town.browser.get("/akun/lupa-sandi");
  town.browser.post("/akun/lupa-sandi", {{"email", "siti@contoh.test"}});
  return support::link_in(support::last_mail(town.db, "account_password_reset"),
                          "/akun/sandi-baru/");
}

support::Fields new_password(std::string_view password = kNewPassword) {
  return {{"password_new", std::string(password)}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(passwords, *support::needs_database())

BOOST_AUTO_TEST_CASE(known_and_unknown_addresses_hear_the_same) {
  Town town;
  given::citizen(town.db);
  town.browser.get("/akun/lupa-sandi");
  const auto known = town.browser.post("/akun/lupa-sandi", {{"email", "siti@contoh.test"}});
  const auto known_page = town.browser.get("/akun/lupa-sandi");
  const auto unknown = town.browser.post("/akun/lupa-sandi", {{"email", "lain@contoh.test"}});
  const auto unknown_page = town.browser.get("/akun/lupa-sandi");
  BOOST_TEST(status(known) == 303);
  BOOST_TEST(status(unknown) == 303);
  BOOST_TEST(contains(known_page, "Jika alamat ini terdaftar"));
  BOOST_TEST(support::steady(known_page) == support::steady(unknown_page));
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM outbox") == 1);
}

BOOST_AUTO_TEST_CASE(the_link_changes_the_password_once_and_ends_every_session) {
  Town town;
  given::citizen(town.db);
  auto elsewhere = town.person();
  sign_in(elsewhere, "siti@contoh.test");
  const auto link = reset_link(town);
  BOOST_TEST(status(town.browser.get(link)) == 200);
  const auto answer = town.browser.post(link, new_password());

  BOOST_TEST(status(answer) == 303);
  BOOST_TEST(support::location(answer) == "/akun/masuk");
  BOOST_TEST(status(elsewhere.get("/akun/profil")) == 303);
  BOOST_TEST(!support::last_mail(town.db, "account_password_changed").empty());
  BOOST_TEST(status(sign_in(town.browser, "siti@contoh.test")) == 422);
  BOOST_TEST(status(sign_in(town.browser, "siti@contoh.test", kNewPassword)) == 303);
  const auto used = elsewhere.get(link);
  BOOST_TEST(status(used) == 410);
  BOOST_TEST(contains(used, "action=\"/akun/lupa-sandi\""));
}

BOOST_AUTO_TEST_CASE(the_link_is_good_for_two_hours_and_a_newer_one_replaces_it) {
  Town town;
  given::citizen(town.db);
  const auto first = reset_link(town);
  const auto second = reset_link(town);
  BOOST_TEST(status(town.browser.get(first)) == 410);
  town.browser.now += std::chrono::hours(2) - std::chrono::milliseconds(1);
  BOOST_TEST(status(town.browser.get(second)) == 200);
  town.browser.now += std::chrono::milliseconds(1);
  BOOST_TEST(status(town.browser.get(second)) == 410);
  BOOST_TEST(status(town.browser.post(second, new_password())) == 410);
  BOOST_TEST(status(sign_in(town.browser, "siti@contoh.test")) == 303);
}

BOOST_AUTO_TEST_CASE(a_setting_says_how_long_the_link_is_good) {
  Town town;
  given::citizen(town.db);
  town.db.run("UPDATE setting SET value = '5' WHERE name = 'reset.hours'");
  const auto link = reset_link(town);
  town.db.run("UPDATE setting SET value = '2' WHERE name = 'reset.hours'");
  town.browser.now += std::chrono::hours(5) - std::chrono::milliseconds(1);
  BOOST_TEST(status(town.browser.get(link)) == 200);
  town.browser.now += std::chrono::milliseconds(1);
  BOOST_TEST(status(town.browser.get(link)) == 410);
}

BOOST_AUTO_TEST_CASE(a_new_password_has_the_same_rules) {
  Town town;
  given::citizen(town.db);
  const auto link = reset_link(town);
  town.browser.get(link);
  BOOST_TEST(contains(town.browser.post(link, new_password("pendek")), "paling sedikit 12"));
  const auto common = town.browser.post(link, new_password("siti@contoh.test"));
  BOOST_TEST(status(common) == 422);
  BOOST_TEST(contains(common, "sering dipakai"));
  BOOST_TEST(status(town.browser.post(link, new_password())) == 303);
}

BOOST_AUTO_TEST_CASE(a_reset_works_while_sign_in_is_slowed_down_and_ends_it) {
  Town town;
  given::citizen(town.db);
  for (int i = 0; i < 10; ++i) sign_in(town.browser, "siti@contoh.test", "bukan kata sandinya");
  const auto link = reset_link(town);
  town.browser.get(link);
  town.browser.post(link, new_password());
  BOOST_TEST(status(sign_in(town.browser, "siti@contoh.test", kNewPassword)) == 303);
}

BOOST_AUTO_TEST_CASE(a_link_is_asked_for_three_times_an_hour) {
  Town town;
  town.browser.get("/akun/lupa-sandi");
  const support::Fields fields{{"email", "siti@contoh.test"}};
  for (int i = 0; i < 3; ++i)
    BOOST_TEST(status(town.browser.post("/akun/lupa-sandi", fields)) == 303);
  BOOST_TEST(status(town.browser.post("/akun/lupa-sandi", fields)) == 429);
}

BOOST_AUTO_TEST_CASE(a_changed_password_asks_for_the_present_one_and_ends_other_sessions) {
  Town town;
  given::citizen(town.db);
  auto elsewhere = town.person();
  sign_in(elsewhere, "siti@contoh.test");
  sign_in(town.browser, "siti@contoh.test");
  const auto cookie = town.browser.cookies.at("__Host-warga");
  town.browser.get("/akun/profil/sandi");

  const auto wrong = town.browser.post(
      "/akun/profil/sandi",
      {{"password_now", "bukan ini juga"}, {"password_new", std::string(kNewPassword)}});
  BOOST_TEST(status(wrong) == 422);
  BOOST_TEST(contains(wrong, "Kata sandi sekarang tidak cocok"));

  const auto answer =
      town.browser.post("/akun/profil/sandi", {{"password_now", std::string(given::kPassword)},
                                               {"password_new", std::string(kNewPassword)}});
  BOOST_TEST(status(answer) == 303);
  BOOST_TEST(town.browser.cookies.at("__Host-warga") != cookie);
  BOOST_TEST(status(town.browser.get("/akun/profil")) == 200);
  BOOST_TEST(status(elsewhere.get("/akun/profil")) == 303);
}

BOOST_AUTO_TEST_CASE(the_profile_shows_devices_and_signs_another_out) {
  Town town;
  given::citizen(town.db);
  given::citizen(town.db, {.name = "Tuti", .email = "tuti@contoh.test"});
  auto laptop = town.person();
  laptop.user_agent = "Mozilla/5.0 (Windows NT 10.0) Firefox/132.0";
  sign_in(laptop, "siti@contoh.test");
  auto stranger = town.person();
  sign_in(stranger, "tuti@contoh.test");
  sign_in(town.browser, "siti@contoh.test");

  const auto page = town.browser.get("/akun/profil");
  BOOST_TEST(contains(page, "Firefox di Windows"));
  BOOST_TEST(contains(page, "Perangkat ini"));
  BOOST_TEST(!contains(page, "3305"));
  const auto id = laptop.cookies.at("__Host-warga");
  const auto path = "/akun/profil/sesi/" + id.substr(0, id.find('.'));
  stranger.get("/akun/profil");
  BOOST_TEST(status(stranger.post(path)) == 404);
  BOOST_TEST(status(laptop.get("/akun/profil")) == 200);
  BOOST_TEST(status(town.browser.post(path)) == 303);
  BOOST_TEST(status(laptop.get("/akun/profil")) == 303);
}

BOOST_AUTO_TEST_CASE(name_and_telephone_change_with_the_password) {
  Town town;
  given::citizen(town.db);
  sign_in(town.browser, "siti@contoh.test");
  BOOST_TEST(contains(town.browser.get("/akun/profil/ubah"), "0812 3456 7890"));
  const auto bad =
      town.browser.post("/akun/profil/ubah", {{"name", "S"}, {"phone", "0287 383349"}});
  BOOST_TEST(status(bad) == 422);
  BOOST_TEST(contains(bad, "0287 383349"));

  const auto answer =
      town.browser.post("/akun/profil/ubah", {{"name", "Siti Rahayu Ningsih"},
                                              {"phone", "0857 1234 5678"},
                                              {"password_now", std::string(given::kPassword)}});
  BOOST_TEST(status(answer) == 303);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account WHERE phone = '+6285712345678' AND name "
                            "= 'Siti Rahayu Ningsih'") == 1);
  BOOST_TEST(!support::last_mail(town.db, "account_phone_changed").empty());
}

BOOST_AUTO_TEST_SUITE_END()
