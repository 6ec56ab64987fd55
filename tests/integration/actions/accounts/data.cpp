// SPDX-License-Identifier: AGPL-3.0-or-later
// Data Saya: what is kept, a copy of it behind the password, the end of the account.
#include <boost/test/unit_test.hpp>

#include "handlers/store/people/people.hpp"
#include "tests/integration/actions/accounts/story.hpp"

using namespace story;  // NOLINT(google-build-using-namespace): the test's own words
using support::contains;
using support::status;

namespace {

/// Siti, registered with her NIK, signed in.
struct Siti : Town {
  Siti() {
    const auto link = sign_up(*this, browser, siti());
    browser.get(link);
    browser.post(link);
    sign_in(browser, "siti@contoh.test");
  }
  domain::Citizen citizen() {
    return {.id = {db.number("SELECT MAX(id) FROM account")}, .name = "Siti Rahayu"};
  }
};

support::Fields ending(std::string running = "lanjut",
                       std::string_view password = given::kPassword) {
  return {{"running", std::move(running)}, {"password_now", std::string(password)}};
}

fcgi::Response end(support::Browser& browser, const support::Fields& fields = ending()) {
  browser.get("/akun/data-saya/penghapusan");
  return browser.post("/akun/data-saya/penghapusan", fields);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(data_saya, *support::needs_database())

BOOST_AUTO_TEST_CASE(copies_open_with_the_password_for_a_quarter_of_an_hour) {
  Siti town;
  town.browser.now += std::chrono::minutes(20);
  for (const auto* path :
       {"/akun/data-saya/salinan", "/akun/data-saya/akun.json", "/akun/data-saya/akun.html"})
    BOOST_TEST(support::location(town.browser.get(path)) == "/akun/data-saya", path);
  town.browser.get("/akun/data-saya");
  BOOST_TEST(contains(town.browser.post("/akun/data-saya"), "Isi kata sandi sekarang"));
  BOOST_TEST(status(town.browser.post("/akun/data-saya", {{"password_now", "salah sekali"}})) ==
             422);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM outbox WHERE template = "
                            "'account_export_ready'") == 0);

  const support::Fields right{{"password_now", std::string(given::kPassword)}};
  BOOST_TEST(support::location(town.browser.post("/akun/data-saya", right)) ==
             "/akun/data-saya/salinan");
  BOOST_TEST(!support::last_mail(town.db, "account_export_ready").empty());
  BOOST_TEST(contains(town.browser.get("/akun/data-saya/salinan"), "/laporan-saya/salinan.json"));
  town.db.run("UPDATE account SET guardian_name = 'Bu Aminah'");
  const auto json = town.browser.get("/akun/data-saya/akun.json");
  BOOST_TEST(contains(json, "\"wali\":\"Bu Aminah\""));
  BOOST_TEST(support::header(json, "Content-Disposition") ==
             "attachment; filename=\"data-saya-akun.json\"");
  BOOST_TEST(contains(json, "\"email\":\"siti@contoh.test\""));
  BOOST_TEST(contains(json, "\"telepon\":\"+6281234567890\""));
  BOOST_TEST(contains(json, "\"perangkat\":["));
  BOOST_TEST(!contains(json, "3305124101900001"));
  const auto html = town.browser.get("/akun/data-saya/akun.html");
  BOOST_TEST(support::header(html, "Content-Disposition").starts_with("attachment"));
  BOOST_TEST(contains(html, "Siti Rahayu"));
  BOOST_TEST(!contains(html, "3305124101900001"));

  town.browser.now += std::chrono::minutes(15);
  BOOST_TEST(status(town.browser.get("/akun/data-saya/akun.json")) == 303);
}

BOOST_AUTO_TEST_CASE(a_fresh_sign_in_opens_them_too_and_nobody_else_can) {
  Siti town;
  BOOST_TEST(status(town.browser.get("/akun/data-saya/akun.json")) == 200);
  auto stranger = town.person();
  BOOST_TEST(
      support::location(stranger.get("/akun/data-saya/akun.json")).starts_with("/akun/masuk"));
}

BOOST_AUTO_TEST_CASE(hostile_words_stay_words_in_both_copies) {
  Siti town;
  town.db.run("UPDATE account SET name = '<script>\"\\\\'");
  BOOST_TEST(contains(town.browser.get("/akun/data-saya/akun.html"), "&lt;script&gt;"));
  BOOST_TEST(contains(town.browser.get("/akun/data-saya/akun.json"), "<script>\\\"\\\\"));
}

BOOST_AUTO_TEST_CASE(the_end_asks_for_the_password_and_for_what_becomes_of_reports) {
  Siti town;
  const auto nothing = end(town.browser, {});
  BOOST_TEST(status(nothing) == 422);
  BOOST_TEST(contains(nothing, "Pilih apa yang terjadi dengan laporan yang belum selesai"));
  const auto wrong = end(town.browser, ending("lanjut", "bukan kata sandinya"));
  BOOST_TEST(status(wrong) == 422);
  BOOST_TEST(contains(wrong, "checked"));
  BOOST_TEST(support::location(end(town.browser, ending("cabut"))) == "/laporan-saya");
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account WHERE erased_at IS NULL") == 1);
}

BOOST_AUTO_TEST_CASE(the_account_ends_reports_stay_and_address_and_nik_are_free) {
  Siti town;
  const auto report = given::filed(town.db, {}, town.citizen());
  auto other = town.person();
  sign_in(other, "siti@contoh.test");
  town.browser.get("/akun/profil/email");
  town.browser.post("/akun/profil/email", {{"email", "siti.baru@contoh.test"},
                                           {"password_now", std::string(given::kPassword)}});

  const auto answer = end(town.browser);
  BOOST_TEST(support::location(answer) == "/akun/masuk");
  BOOST_TEST(status(other.get("/akun/profil")) == 303);
  BOOST_TEST(status(sign_in(other, "siti@contoh.test")) == 422);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account WHERE erased_at IS NOT NULL AND "
                            "COALESCE(name, email, email_key, phone, password_hash, nik_sealed, "
                            "nik_lookup, consent_version) IS NULL") == 1);
  for (const auto* table : {"account_token", "email_change", "known_device", "citizen_session"})
    BOOST_TEST(town.db.number(std::string("SELECT COUNT(*) FROM ") + table) == 0, table);
  BOOST_TEST(!support::last_mail(town.db, "account_erased").empty());
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM complaint WHERE state = 'received'") == 1);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM v_reporter WHERE account_id IS NOT NULL AND "
                            "COALESCE(name, email, phone) IS NULL") == 1);
  store::People people(town.db.connection());
  BOOST_TEST(people.told(report.id).empty());

  // The report goes on, and nobody is told.
  given::officer(town.db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  const auto triage = given::officer(town.db);
  BOOST_TEST(given::act(town.db, report.id, store::by(triage),
                        {.event = domain::Event::forward,
                         .input = given::forwarding(given::opd(town.db, "dpupr"))},
                        given::kNow + std::chrono::minutes(5))
                 .has_value());
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM kabari") == 0);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM outbox WHERE template = "
                            "'complaint_forwarded'") == 0);

  auto again = town.person();
  const auto link = sign_up(town, again, siti());
  again.get(link);
  again.post(link);
  BOOST_TEST(status(sign_in(again, "siti@contoh.test")) == 303);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account") == 2);
}

BOOST_AUTO_TEST_CASE(two_presses_end_it_once) {
  Siti town;
  town.browser.get("/akun/data-saya/penghapusan");
  const auto csrf = town.browser.csrf;
  const auto cookie = town.browser.cookies.at("__Host-warga");
  BOOST_TEST(status(town.browser.post("/akun/data-saya/penghapusan", ending())) == 303);
  town.browser.cookies["__Host-warga"] = cookie;
  town.browser.csrf = csrf;
  BOOST_TEST(status(town.browser.post("/akun/data-saya/penghapusan", ending())) == 401);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM outbox WHERE template = 'account_erased'") == 1);
}

BOOST_AUTO_TEST_CASE(a_suspended_nik_stays_taken) {
  Siti town;
  town.db.run("UPDATE account SET standing = 'suspended'");
  BOOST_TEST(status(end(town.browser)) == 303);
  auto again = town.person();
  const auto link = sign_up(town, again, siti("lain@contoh.test"));
  again.get(link);
  BOOST_TEST(status(again.post(link)) == 409);
}

BOOST_AUTO_TEST_CASE(after_the_end_of_a_suspension_the_nik_goes_with_the_account) {
  Siti town;
  town.db.run("UPDATE account SET standing = 'suspended', standing_until = '2026-01-01'");
  end(town.browser);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account WHERE nik_lookup IS NOT NULL") == 0);
}

BOOST_AUTO_TEST_CASE(a_contact_that_was_linked_is_emptied_with_the_account) {
  Siti town;
  const auto report = given::filed(town.db, {}, town.citizen());
  town.db.run("INSERT INTO contact (channel, name, phone) VALUES ('whatsapp', 'Siti', '+62811')");
  town.db.run("UPDATE reporter SET contact_id = LAST_INSERT_ID()");
  town.db.run("INSERT INTO contact (channel, name, phone) VALUES ('whatsapp', 'Tono', '+62812')");
  end(town.browser);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM contact WHERE name IS NULL AND phone IS NULL AND "
                            "erased_at IS NOT NULL") == 1);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM contact WHERE name = 'Tono'") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
