// SPDX-License-Identifier: AGPL-3.0-or-later
// Staff sign in at their own door; the administrator keeps their accounts.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/admin/actions.hpp"
#include "tests/support/browser.hpp"
#include "tests/support/given.hpp"

using domain::Role;
using support::contains;
using support::status;

namespace {

constexpr std::string_view kNewPassword = "kopi pagi di pematang sawah";

struct Office {
  support::Database db;
  admin::App app{support::config_for(db, "admin")};
  support::Site site{support::config_for(db, "admin"), admin::application(app)};
  support::Browser browser = person();

  [[nodiscard]] support::Browser person() { return {{&site}, given::kNow}; }
};

fcgi::Response sign_in(support::Browser& browser, const std::string& email,
                       std::string_view password = given::kPassword, const std::string& next = {}) {
  browser.get("/petugas/masuk");
  return browser.post("/petugas/masuk",
                      {{"email", email}, {"password", std::string(password)}, {"next", next}});
}

/// Somebody of `role`, signed in.
domain::Officer signed_in(Office& office, support::Browser& browser, Role role,
                          const std::string& email) {
  auto officer = given::officer(office.db, {.role = role, .email = email});
  BOOST_REQUIRE(status(sign_in(browser, email)) == 303);
  return officer;
}

domain::Officer administrator(Office& office) {
  return signed_in(office, office.browser, Role::administrator, "admin@contoh.test");
}

std::string link(Office& office) {
  return support::link_in(support::last_mail(office.db, "account_password_reset"),
                          "/petugas/sandi-baru/");
}

struct Desk {
  Role role;
  std::string path;
};
std::ostream& operator<<(std::ostream& out, const Desk& desk) {
  return out << desk.path;
}
const std::array kDesks{Desk{Role::triage, "/triase"},         Desk{Role::opd_officer, "/opd"},
                        Desk{Role::opd_head, "/opd"},          Desk{Role::clerk, "/loket"},
                        Desk{Role::inspector, "/inspektorat"}, Desk{Role::leader, "/pimpinan"},
                        Desk{Role::administrator, "/kelola"}};

support::Fields wati(const std::string& role = "triage", const std::string& opd = {}) {
  return {
      {"staff_name", "Wati Lestari"}, {"email", "wati@contoh.test"}, {"role", role}, {"opd", opd}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(staff_door, *support::needs_database())

BOOST_DATA_TEST_CASE(each_role_comes_to_its_desk, boost::unit_test::data::make(kDesks), desk) {
  Office office;
  given::officer(office.db, {.role = desk.role, .email = "petugas@contoh.test"});
  const auto answer = sign_in(office.browser, "petugas@contoh.test");
  BOOST_TEST(status(answer) == 303);
  BOOST_TEST(support::location(answer) == desk.path);
  BOOST_TEST(office.browser.cookies.contains("__Host-petugas"));
}

BOOST_AUTO_TEST_CASE(sign_in_goes_on_to_our_own_pages_only) {
  Office office;
  given::officer(office.db, {.email = "petugas@contoh.test"});
  BOOST_TEST(support::location(sign_in(office.browser, "petugas@contoh.test", given::kPassword,
                                       "/triase/kabari")) == "/triase/kabari");
  auto other = office.person();
  BOOST_TEST(support::location(sign_in(other, "petugas@contoh.test", given::kPassword,
                                       "//jahat.test/")) == "/triase");
}

BOOST_AUTO_TEST_CASE(a_citizen_cannot_use_the_door_of_staff) {
  Office office;
  given::citizen(office.db);
  const auto page = sign_in(office.browser, "siti@contoh.test");
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "atau akun tidak aktif"));
}

BOOST_AUTO_TEST_CASE(wrong_unknown_and_inactive_get_the_same_answer) {
  Office office;
  const auto officer = given::officer(office.db, {.email = "aaaa@contoh.test"});
  given::officer(office.db, {.role = Role::clerk, .email = "bbbb@contoh.test"});
  office.db.run("UPDATE staff_account SET active = 0 WHERE email_key = 'bbbb@contoh.test'");
  const auto said = [&](const std::string& email, std::string_view password) {
    auto person = office.person();
    const auto page = sign_in(person, email, password);
    BOOST_TEST(status(page) == 422);
    auto body = support::steady(page);
    return body.replace(body.find(email), email.size(), "?");
  };
  const auto wrong = said("aaaa@contoh.test", "bukan kata sandinya");
  BOOST_TEST(wrong == said("cccc@contoh.test", given::kPassword));
  BOOST_TEST(wrong == said("bbbb@contoh.test", given::kPassword));
}

BOOST_AUTO_TEST_CASE(too_many_failures_say_when_to_try_again) {
  Office office;
  given::officer(office.db, {.email = "aaaa@contoh.test"});
  for (int i = 0; i < 10; ++i)
    BOOST_TEST(status(sign_in(office.browser, "aaaa@contoh.test", "bukan kata sandinya")) == 422);
  const auto blocked = sign_in(office.browser, "aaaa@contoh.test");
  BOOST_TEST(status(blocked) == 429);
  BOOST_TEST(support::header(blocked, "Retry-After") == "30");
}

BOOST_AUTO_TEST_CASE(a_session_of_staff_ends_after_half_an_hour_unused) {
  Office office;
  administrator(office);
  office.browser.now += std::chrono::minutes(29);
  BOOST_TEST(status(office.browser.get("/kelola")) == 200);
  office.browser.now += std::chrono::minutes(29);
  BOOST_TEST(status(office.browser.get("/kelola")) == 200);
  office.browser.now += std::chrono::minutes(30);
  const auto answer = office.browser.get("/kelola");
  BOOST_TEST(support::location(answer) == "/petugas/masuk?lanjut=%2Fkelola");
}

BOOST_AUTO_TEST_CASE(signing_out_ends_the_session_on_the_server) {
  Office office;
  administrator(office);
  const auto cookie = office.browser.cookies.at("__Host-petugas");
  office.browser.get("/kelola");
  BOOST_TEST(support::location(office.browser.post("/petugas/keluar")) == "/petugas/masuk");
  BOOST_TEST(office.db.number("SELECT COUNT(*) FROM staff_session") == 0);
  office.browser.cookies["__Host-petugas"] = cookie;
  BOOST_TEST(status(office.browser.get("/kelola")) == 303);
}

BOOST_AUTO_TEST_CASE(what_was_typed_before_the_session_ended_is_carried_through) {
  Office office;
  administrator(office);
  office.browser.get("/kelola/petugas/baru");
  office.db.run("DELETE FROM staff_session");
  const auto ended = office.browser.post("/kelola/petugas", wati());
  BOOST_TEST(status(ended) == 401);
  BOOST_TEST(contains(ended, "action=\"/petugas/masuk\""));

  const auto page =
      office.browser.post("/petugas/masuk", {{"email", "admin@contoh.test"},
                                             {"password", std::string(given::kPassword)},
                                             {"next", "/kelola/petugas"},
                                             {"isian.staff_name", "Wati Lestari"},
                                             {"isian.email", "wati@contoh.test"},
                                             {"isian.role", "triage"}});
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "action=\"/kelola/petugas\""));
  BOOST_TEST(contains(page, "Wati Lestari"));
  BOOST_TEST(status(office.browser.post("/kelola/petugas", wati())) == 303);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(administration, *support::needs_database())

BOOST_DATA_TEST_CASE(only_an_administrator_may, boost::unit_test::data::make(kDesks), desk) {
  Office office;
  signed_in(office, office.browser, desk.role, "petugas@contoh.test");
  const int expected = desk.role == Role::administrator ? 200 : 403;
  for (const auto* path :
       {"/kelola", "/kelola/petugas", "/kelola/petugas/baru", "/kelola/opd", "/kelola/kategori"})
    BOOST_TEST(status(office.browser.get(path)) == expected, path);
}

BOOST_AUTO_TEST_CASE(a_new_account_gets_a_link_and_chooses_its_own_password) {
  Office office;
  administrator(office);
  office.browser.get("/kelola/petugas/baru");
  const auto answer = office.browser.post("/kelola/petugas", wati());
  BOOST_TEST(support::location(answer) == "/kelola/petugas");
  BOOST_TEST(contains(office.browser.get("/kelola/petugas"), "Wati Lestari"));
  BOOST_TEST(office.db.number("SELECT COUNT(*) FROM audit_log WHERE act = 'staff_created'") == 1);

  auto wati_browser = office.person();
  const auto path = link(office);
  BOOST_TEST(status(wati_browser.get(path)) == 200);
  BOOST_TEST(status(wati_browser.post(path, {{"password_new", "password1234"}})) == 422);
  BOOST_TEST(status(wati_browser.post(path, {{"password_new", std::string(kNewPassword)}})) == 303);
  BOOST_TEST(status(wati_browser.get(path)) == 410);
  BOOST_TEST(support::location(sign_in(wati_browser, "wati@contoh.test", kNewPassword)) ==
             "/triase");
}

BOOST_AUTO_TEST_CASE(a_link_of_staff_is_good_for_three_days) {
  Office office;
  administrator(office);
  office.browser.get("/kelola/petugas/baru");
  office.browser.post("/kelola/petugas", wati());
  auto wati_browser = office.person();
  wati_browser.now += std::chrono::hours(72);
  BOOST_TEST(status(wati_browser.get(link(office))) == 410);
}

BOOST_AUTO_TEST_CASE(a_form_with_mistakes_gets_each_of_them) {
  Office office;
  administrator(office);
  office.browser.get("/kelola/petugas/baru");
  const auto empty = office.browser.post("/kelola/petugas");
  BOOST_TEST(status(empty) == 422);
  for (const auto* field : {"staff_name", "email", "role"})
    BOOST_TEST(contains(empty, "href=\"#" + std::string(field) + "\""), field);
  BOOST_TEST(contains(office.browser.post("/kelola/petugas", wati("opd_head")), "href=\"#opd\""));
  BOOST_TEST(contains(office.browser.post("/kelola/petugas", wati("leader")), "href=\"#opd\""));
  BOOST_TEST(status(office.browser.post("/kelola/petugas", wati("citizen"))) == 422);
  BOOST_TEST(office.db.number("SELECT COUNT(*) FROM staff_account") == 1);
}

BOOST_AUTO_TEST_CASE(the_same_address_is_refused) {
  Office office;
  administrator(office);
  office.browser.get("/kelola/petugas/baru");
  office.browser.post("/kelola/petugas", wati());
  const auto again = office.browser.post("/kelola/petugas", wati());
  BOOST_TEST(status(again) == 422);
  BOOST_TEST(contains(again, "sudah dipakai akun petugas lain"));
  BOOST_TEST(office.db.number("SELECT COUNT(*) FROM outbox") == 1);
}

BOOST_AUTO_TEST_CASE(deactivating_ends_every_session_at_once) {
  Office office;
  auto triage = office.person();
  const auto officer = signed_in(office, triage, Role::triage, "triase@contoh.test");
  administrator(office);
  office.browser.get("/kelola/petugas");
  const auto path = "/kelola/petugas/" + std::to_string(officer.id.value);
  BOOST_TEST(status(office.browser.post(path + "/nonaktif")) == 303);
  BOOST_TEST(office.db.number("SELECT COUNT(*) FROM staff_session s JOIN staff_account a ON a.id = "
                              "s.staff_account_id WHERE a.email_key = 'triase@contoh.test'") == 0);
  BOOST_TEST(support::location(triage.get("/kelola")) == "/petugas/masuk?lanjut=%2Fkelola");
  BOOST_TEST(status(sign_in(triage, "triase@contoh.test")) == 422);
  BOOST_TEST(status(office.browser.post(path + "/tautan")) == 409);
  BOOST_TEST(status(office.browser.post(path + "/aktif")) == 303);
  BOOST_TEST(status(sign_in(triage, "triase@contoh.test")) == 303);
}

BOOST_AUTO_TEST_CASE(nobody_locks_himself_out_and_unknown_accounts_are_not_found) {
  Office office;
  const auto self = administrator(office);
  office.browser.get("/kelola/petugas");
  const auto path = "/kelola/petugas/" + std::to_string(self.id.value) + "/nonaktif";
  BOOST_TEST(status(office.browser.post(path)) == 403);
  BOOST_TEST(status(office.browser.post("/kelola/petugas/999999/nonaktif")) == 404);
  BOOST_TEST(status(office.browser.post("/kelola/petugas/x1/nonaktif")) == 404);
  BOOST_TEST(status(office.browser.get("/kelola")) == 200);
}

BOOST_AUTO_TEST_CASE(a_new_link_replaces_the_one_before) {
  Office office;
  administrator(office);
  office.browser.get("/kelola/petugas/baru");
  office.browser.post("/kelola/petugas", wati());
  const auto first = link(office);
  const auto id =
      office.db.number("SELECT id FROM staff_account WHERE email_key = 'wati@contoh.test'");
  office.browser.post("/kelola/petugas/" + std::to_string(id) + "/tautan");
  auto wati_browser = office.person();
  BOOST_TEST(status(wati_browser.get(first)) == 410);
  BOOST_TEST(status(wati_browser.get(link(office))) == 200);
}

BOOST_AUTO_TEST_CASE(reference_data_can_be_read) {
  Office office;
  administrator(office);
  BOOST_TEST(contains(office.browser.get("/kelola/opd"), "DPUPR"));
  BOOST_TEST(contains(office.browser.get("/kelola/kategori"), "jalan-rusak"));
}

BOOST_AUTO_TEST_SUITE_END()
