// SPDX-License-Identifier: AGPL-3.0-or-later
// A citizen signs in and out: one message, new secrets, limits with a time, nothing typed is lost.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/accounts/story.hpp"

using namespace story;  // NOLINT(google-build-using-namespace): the test's own words
using support::contains;
using support::status;

BOOST_AUTO_TEST_SUITE(sign_in_and_out, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_right_password_opens_laporan_saya) {
  Town town;
  given::citizen(town.db);
  const auto answer = sign_in(town.browser, "siti@contoh.test");
  BOOST_TEST(status(answer) == 303);
  BOOST_TEST(support::location(answer) == "/laporan-saya");
  const auto parsed = fcgi::parse_session_cookie(town.browser.cookies.at("__Host-warga"));
  const auto row =
      town.db.connection().row({"test", "SELECT id, secret_hash, user_agent FROM citizen_session"});
  BOOST_TEST(row->integer("id") == parsed->id);
  BOOST_TEST((row->text("secret_hash") == crypto::token_hash(parsed->secret)));
  BOOST_TEST(status(town.browser.get("/akun/profil")) == 200);
}

BOOST_AUTO_TEST_CASE(an_address_is_known_however_it_is_capitalised) {
  Town town;
  given::citizen(town.db);
  BOOST_TEST(support::location(sign_in(town.browser, "Siti@Contoh.TEST")) == "/laporan-saya");
}

BOOST_AUTO_TEST_CASE(unknown_and_wrong_get_the_same_bytes) {
  Town town;
  given::citizen(town.db);
  const auto wrong = sign_in(town.browser, "siti@contoh.test", "bukan kata sandinya");
  auto other = town.person();
  const auto unknown = sign_in(other, "tita@contoh.test", "bukan kata sandinya");
  BOOST_TEST(status(wrong) == 422);
  BOOST_TEST(contains(wrong, "E-mail atau kata sandi tidak cocok, atau akun belum aktif"));
  auto body = support::steady(unknown);
  body.replace(body.find("tita@"), 5, "siti@");
  BOOST_TEST(support::steady(wrong) == body);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM citizen_session") == 0);
}

BOOST_AUTO_TEST_CASE(the_session_is_new_whatever_the_browser_brought) {
  Town town;
  given::citizen(town.db);
  town.browser.cookies["__Host-awal"] = std::string(43, 'A');
  town.browser.cookies["__Host-warga"] = "1." + std::string(43, 'A');
  sign_in(town.browser, "siti@contoh.test");
  const auto first = town.browser.cookies.at("__Host-warga");
  BOOST_TEST(first.find(std::string(43, 'A')) == std::string::npos);

  town.browser.get("/akun/profil");
  town.browser.post("/akun/masuk",
                    {{"email", "siti@contoh.test"}, {"password", std::string(given::kPassword)}});
  BOOST_TEST(town.browser.cookies.at("__Host-warga") != first);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM citizen_session") == 1);
}

struct Way {
  std::string next;
  std::string to;
};
std::ostream& operator<<(std::ostream& out, const Way& way) {
  return out << way.next;
}
const std::array kWays{Way{"/lapor", "/lapor"},
                       Way{"/laporan-saya/7F3KQ2MX4HA", "/laporan-saya/7F3KQ2MX4HA"},
                       Way{"https://jahat.test/", "/laporan-saya"},
                       Way{"//jahat.test", "/laporan-saya"}, Way{"/\\jahat.test", "/laporan-saya"}};

BOOST_DATA_TEST_CASE(sign_in_goes_on_to_our_own_pages_only, boost::unit_test::data::make(kWays),
                     way) {
  Town town;
  given::citizen(town.db);
  town.browser.get("/akun/masuk");
  const auto answer = town.browser.post("/akun/masuk", {{"email", "siti@contoh.test"},
                                                        {"password", std::string(given::kPassword)},
                                                        {"next", way.next}});
  BOOST_TEST(support::location(answer) == way.to);
}

BOOST_AUTO_TEST_CASE(a_page_for_citizens_sends_to_sign_in_and_back) {
  Town town;
  const auto answer = town.browser.get("/akun/profil");
  BOOST_TEST(status(answer) == 303);
  const auto page = town.browser.get(support::location(answer));
  BOOST_TEST(contains(page, "name=\"next\" value=\"/akun/profil\""));
}

BOOST_AUTO_TEST_CASE(ten_failures_slow_down_and_the_right_password_ends_it) {
  Town town;
  given::citizen(town.db);
  for (int i = 0; i < 10; ++i)
    BOOST_TEST(status(sign_in(town.browser, "siti@contoh.test", "bukan kata sandinya")) == 422);

  const auto blocked = sign_in(town.browser, "siti@contoh.test");
  BOOST_TEST(status(blocked) == 429);
  BOOST_TEST(contains(blocked, "Coba lagi pukul 09.01"));
  BOOST_TEST(support::header(blocked, "Retry-After") == "30");

  town.browser.now += std::chrono::seconds(30);
  BOOST_TEST(status(sign_in(town.browser, "siti@contoh.test")) == 303);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM sign_in_failure") == 0);
}

BOOST_AUTO_TEST_CASE(each_further_failure_doubles_the_wait_to_a_quarter_of_an_hour) {
  Town town;
  auto& throttle = town.accounts_app.throttle;
  auto now = given::kNow;
  std::vector<std::int64_t> waits;
  for (int i = 0; i < 18; ++i) {
    throttle.sign_in_failed(store::Door::citizen, "siti@contoh.test", now);
    const auto until = throttle.sign_in_blocked(store::Door::citizen, "siti@contoh.test", now);
    if (!until) continue;
    waits.push_back(std::chrono::duration_cast<std::chrono::seconds>(*until - now).count());
    now = *until;
  }
  const std::vector<std::int64_t> expected{30, 60, 120, 240, 480, 900, 900, 900, 900};
  BOOST_TEST(waits == expected, boost::test_tools::per_element());
  BOOST_TEST(!throttle.sign_in_blocked(store::Door::staff, "siti@contoh.test", now));
}

BOOST_AUTO_TEST_CASE(a_quiet_quarter_of_an_hour_begins_a_new_count) {
  Town town;
  auto& throttle = town.accounts_app.throttle;
  for (int i = 0; i < 9; ++i)
    throttle.sign_in_failed(store::Door::citizen, "siti@contoh.test", given::kNow);
  throttle.sign_in_failed(store::Door::citizen, "siti@contoh.test",
                          given::kNow + std::chrono::minutes(16));
  BOOST_TEST(town.db.number("SELECT failures FROM sign_in_failure") == 1);
}

BOOST_AUTO_TEST_CASE(a_hundred_failures_from_one_address_close_it_for_the_hour) {
  Town town;
  for (int i = 0; i < 100; ++i)
    (void)town.accounts_app.throttle.count(store::limits::kSignInAddress, "192.0.2.7", given::kNow);
  given::citizen(town.db);
  BOOST_TEST(status(sign_in(town.browser, "siti@contoh.test")) == 429);
  town.browser.remote_address = "192.0.2.8";
  BOOST_TEST(status(sign_in(town.browser, "siti@contoh.test")) == 303);
}

BOOST_AUTO_TEST_CASE(what_was_typed_before_the_session_ended_is_carried_through) {
  Town town;
  given::citizen(town.db);
  sign_in(town.browser, "siti@contoh.test");
  town.browser.get("/akun/profil/ubah");
  town.db.run("DELETE FROM citizen_session");
  const auto ended = town.browser.post(
      "/akun/profil/ubah",
      {{"name", "Siti Rahayu Ningsih"}, {"phone", "0812"}, {"password_now", "rahasia sekali"}});
  BOOST_TEST(status(ended) == 401);
  BOOST_TEST(contains(ended, "isian.name"));
  BOOST_TEST(!contains(ended, "rahasia sekali"));

  const support::Fields carried{{"next", "/akun/profil/ubah"},
                                {"isian.name", "Siti Rahayu Ningsih"},
                                {"isian.phone", "0812"},
                                {"email", "siti@contoh.test"}};
  auto wrong = carried;
  wrong.emplace_back("password", "bukan kata sandinya");
  const auto again = town.browser.post("/akun/masuk", wrong);
  BOOST_TEST(status(again) == 422);
  BOOST_TEST(contains(again, "Siti Rahayu Ningsih"));

  auto right = carried;
  right.emplace_back("password", std::string(given::kPassword));
  const auto page = town.browser.post("/akun/masuk", right);
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "action=\"/akun/profil/ubah\""));
  BOOST_TEST(contains(page, "Siti Rahayu Ningsih"));
  BOOST_TEST(status(town.browser.post("/akun/profil/ubah", {{"name", "Siti Rahayu Ningsih"}})) ==
             422);
}

BOOST_AUTO_TEST_CASE(signing_out_ends_the_session_on_the_server) {
  Town town;
  given::citizen(town.db);
  sign_in(town.browser, "siti@contoh.test");
  const auto cookie = town.browser.cookies.at("__Host-warga");
  town.browser.get("/akun/profil");
  const auto answer = town.browser.post("/akun/keluar");
  BOOST_TEST(support::location(answer) == "/akun/masuk");
  BOOST_TEST(!town.browser.cookies.contains("__Host-warga"));
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM citizen_session") == 0);
  town.browser.cookies["__Host-warga"] = cookie;
  BOOST_TEST(status(town.browser.get("/akun/profil")) == 303);
}

BOOST_AUTO_TEST_CASE(signing_out_with_an_ended_session_is_signing_out) {
  Town town;
  given::citizen(town.db);
  sign_in(town.browser, "siti@contoh.test");
  town.browser.get("/akun/profil");
  town.db.run("DELETE FROM citizen_session");
  BOOST_TEST(support::location(town.browser.post("/akun/keluar")) == "/akun/masuk");
}

BOOST_AUTO_TEST_CASE(a_session_ends_after_12_hours_unused_and_30_days_in_all) {
  Town town;
  given::citizen(town.db);
  sign_in(town.browser, "siti@contoh.test");
  const auto day = std::chrono::hours(24);
  town.browser.now = given::kNow + std::chrono::hours(12) - std::chrono::minutes(1);
  BOOST_TEST(status(town.browser.get("/akun/profil")) == 200);
  while (town.browser.now + std::chrono::hours(11) < given::kNow + 30 * day) {
    town.browser.now += std::chrono::hours(11);
    BOOST_REQUIRE(status(town.browser.get("/akun/profil")) == 200);
  }
  town.browser.now = given::kNow + 30 * day;
  BOOST_TEST(status(town.browser.get("/akun/profil")) == 303);
}

BOOST_AUTO_TEST_CASE(on_somebody_elses_phone_the_session_ends_soon) {
  Town town;
  given::citizen(town.db);
  const auto enter = [&](support::Browser& browser) {
    BOOST_TEST(contains(browser.get("/akun/masuk"), "Ini bukan HP saya"));
    return browser.post("/akun/masuk", {{"email", "siti@contoh.test"},
                                        {"password", std::string(given::kPassword)},
                                        {"shared", "ya"}});
  };
  BOOST_TEST(status(enter(town.browser)) == 303);
  BOOST_TEST(contains(town.browser.get("/akun/profil"), "HP bersama"));
  town.browser.now = given::kNow + std::chrono::minutes(14);
  BOOST_TEST(status(town.browser.get("/akun/profil")) == 200);
  town.browser.now += std::chrono::minutes(15);
  BOOST_TEST(status(town.browser.get("/akun/profil")) == 303);

  auto busy = town.person();
  BOOST_TEST(status(enter(busy)) == 303);
  while (busy.now < given::kNow + std::chrono::minutes(110)) {
    busy.now += std::chrono::minutes(10);
    BOOST_REQUIRE(status(busy.get("/akun/profil")) == 200);
  }
  busy.now = given::kNow + std::chrono::hours(2);
  BOOST_TEST(status(busy.get("/akun/profil")) == 303);
}

BOOST_AUTO_TEST_CASE(a_new_password_does_not_make_a_shared_phone_ones_own) {
  Town town;
  given::citizen(town.db);
  town.browser.get("/akun/masuk");
  const std::string password(given::kPassword);
  town.browser.post("/akun/masuk",
                    {{"email", "siti@contoh.test"}, {"password", password}, {"shared", "ya"}});
  town.browser.get("/akun/profil/sandi");
  const auto changed = town.browser.post(
      "/akun/profil/sandi",
      {{"password_now", password}, {"password_new", "kambing putih di lereng bukit"}});
  BOOST_TEST(status(changed) == 303);
  BOOST_TEST(status(town.browser.get("/akun/profil")) == 200);
  town.browser.now += std::chrono::minutes(16);
  BOOST_TEST(status(town.browser.get("/akun/profil")) == 303);
}

BOOST_AUTO_TEST_CASE(signing_out_leaves_nothing_in_the_browser) {
  Town town;
  given::citizen(town.db);
  sign_in(town.browser, "siti@contoh.test");
  town.browser.cookies["__Host-draf"] = std::string(43, 'A');
  const auto page = town.browser.get("/akun/profil");
  BOOST_TEST(support::header(page, "Set-Cookie").find("Max-Age") == std::string::npos);
  const auto answer = town.browser.post("/akun/keluar");
  BOOST_TEST(support::header(answer, "Clear-Site-Data") == "\"cache\", \"storage\"");
  BOOST_TEST(!town.browser.cookies.contains("__Host-draf"));
}

BOOST_AUTO_TEST_CASE(the_quick_way_out_forgets_what_was_begun_and_signs_out) {
  for (const bool is_signed_in : {true, false}) {
    Town town;
    given::citizen(town.db);
    (void)town.browser.get("/akun/masuk");
    if (is_signed_in) sign_in(town.browser, "siti@contoh.test");
    (void)town.browser.get("/akun/daftar");
    for (const auto* held : {"__Host-draf", "__Host-lacak"})
      town.browser.cookies[held] = std::string(43, 'A');
    const auto answer = town.browser.post("/akun/keluar", {{"cepat", "ya"}});
    BOOST_TEST(status(answer) == 303);
    BOOST_TEST(support::location(answer) == "https://www.bmkg.go.id/");
    for (const auto* gone : {"__Host-draf", "__Host-lacak", "__Host-warga", "__Host-kilat"})
      BOOST_TEST(!town.browser.cookies.contains(gone), gone);
    BOOST_TEST(town.db.number("SELECT COUNT(*) FROM citizen_session") == 0);
    // The script is gone by then, and follows nothing.
    (void)town.browser.get("/akun/daftar");
    town.browser.cookies["__Host-draf"] = std::string(43, 'A');
    BOOST_TEST(status(town.browser.post("/akun/keluar", {{"cepat", "diam"}})) == 204);
    BOOST_TEST(!town.browser.cookies.contains("__Host-draf"));
  }
}

BOOST_AUTO_TEST_CASE(the_quick_way_out_asks_nobody_to_send_it_again) {
  Town town;
  given::citizen(town.db);
  sign_in(town.browser, "siti@contoh.test");
  (void)town.browser.get("/akun/profil");
  town.browser.cookies["__Host-draf"] = std::string(43, 'A');
  town.browser.csrf = "lama";
  const auto foreign = [&] {
    auto elsewhere = town.browser;
    elsewhere.from_site = "cross-site";
    return elsewhere.post("/akun/keluar", {{"cepat", "ya"}});
  }();
  BOOST_TEST(status(foreign) == 403);
  BOOST_TEST(support::header(foreign, "Set-Cookie").empty());

  const auto answer = town.browser.post("/akun/keluar", {{"cepat", "ya"}});
  BOOST_TEST(support::location(answer) == "https://www.bmkg.go.id/");
  BOOST_TEST(!town.browser.cookies.contains("__Host-draf"));
  BOOST_TEST(!town.browser.cookies.contains("__Host-warga"));
}

BOOST_AUTO_TEST_CASE(an_unused_session_ends) {
  Town town;
  given::citizen(town.db);
  sign_in(town.browser, "siti@contoh.test");
  town.browser.now += std::chrono::hours(12);
  BOOST_TEST(status(town.browser.get("/akun/profil")) == 303);
}

BOOST_AUTO_TEST_SUITE_END()
