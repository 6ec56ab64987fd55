// SPDX-License-Identifier: AGPL-3.0-or-later
// Another e-mail address: the new mailbox confirms, the old one may stop it, nobody learns who has
// which address.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/accounts/story.hpp"

using namespace story;  // NOLINT(google-build-using-namespace): the test's own words
using support::contains;
using support::status;

namespace {

constexpr std::string_view kOld = "siti@contoh.test";
constexpr std::string_view kNew = "siti.baru@contoh.test";

fcgi::Response ask(support::Browser& browser, std::string_view email = kNew,
                   std::string_view password = given::kPassword) {
  browser.get("/akun/profil/email");
  return browser.post("/akun/profil/email",
                      {{"email", std::string(email)}, {"password_now", std::string(password)}});
}

std::string confirm_link(Town& town) {
  return support::link_in(support::last_mail(town.db, "account_email_changed_new"),
                          "/akun/email-baru/");
}

std::string stop_link(Town& town) {
  return support::link_in(support::last_mail(town.db, "account_email_changed_old"),
                          "/akun/email-batal/");
}

fcgi::Response press(support::Browser& browser, const std::string& link) {
  browser.get(link);
  return browser.post(link);
}

std::string email_of(Town& town, std::int64_t account = 0) {
  const std::string where = account == 0 ? "" : " WHERE id = " + std::to_string(account);
  return town.db.connection().row({"test", "SELECT email FROM account" + where})->text("email");
}

/// Siti at her browser, signed in.
struct Siti : Town {
  domain::Citizen citizen = given::citizen(db);
  Siti() { sign_in(browser, std::string(kOld)); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(another_email, *support::needs_database())

BOOST_AUTO_TEST_CASE(it_changes_when_the_new_mailbox_confirms_and_both_are_told) {
  Siti town;
  BOOST_TEST(status(ask(town.browser)) == 303);
  BOOST_TEST(email_of(town) == kOld);
  const auto waiting = town.browser.get("/akun/profil");
  BOOST_TEST(contains(waiting, "siti.baru@contoh.test</b> belum disetujui"));
  const auto told = support::last_mail(town.db, "account_email_changed_old");
  BOOST_TEST(told.find(kOld) != std::string::npos);
  BOOST_TEST(told.find("s…@contoh.test") != std::string::npos);
  BOOST_TEST(told.find(kNew) == std::string::npos);

  const auto link = confirm_link(town);
  BOOST_TEST(status(town.browser.get(link)) == 200);
  BOOST_TEST(email_of(town) == kOld);
  BOOST_TEST(support::location(town.browser.post(link)) == "/akun/profil");
  BOOST_TEST(email_of(town) == kNew);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM outbox WHERE template LIKE "
                            "'account_email_changed_%'") == 4);
  auto elsewhere = town.person();
  BOOST_TEST(status(sign_in(elsewhere, std::string(kOld))) == 422);
  BOOST_TEST(status(sign_in(elsewhere, std::string(kNew))) == 303);
}

BOOST_AUTO_TEST_CASE(two_presses_of_the_button_are_one) {
  Siti town;
  ask(town.browser);
  const auto link = confirm_link(town);
  press(town.browser, link);
  const auto mails = town.db.number("SELECT COUNT(*) FROM outbox");
  BOOST_TEST(support::location(town.browser.post(link)) == "/akun/profil");
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM outbox") == mails);
  BOOST_TEST(status(town.browser.get(link)) == 410);
}

BOOST_AUTO_TEST_CASE(of_two_confirmations_at_once_one_is_stored) {
  Siti town;
  ask(town.browser);
  const auto change = town.accounts_app.email_changes.find_waiting(town.citizen.id, given::kNow);
  const auto once = [&](const std::string& undo) {
    return mysql::transact(town.accounts_app.db, [&](mysql::Transaction& transaction) {
      return town.accounts_app.email_changes
          .confirm(transaction, change.value(), crypto::token_hash(undo), given::kNow)
          .has_value();
    });
  };
  BOOST_TEST(once("a"));
  BOOST_TEST(!once("b"));
}

BOOST_AUTO_TEST_CASE(what_waits_is_cancelled_from_the_profile_and_the_old_mailbox_still_stops_it) {
  Siti town;
  ask(town.browser);
  const auto confirm = confirm_link(town);
  const auto stop = stop_link(town);
  const auto cancel = [&](const std::string& address) {
    town.browser.get("/akun/profil");
    return town.browser.post("/akun/profil/email/batal", {{"email", address}});
  };
  BOOST_TEST(support::location(cancel("lain@contoh.test")) == "/akun/profil");
  BOOST_TEST(contains(town.browser.get("/akun/profil"), "Batalkan penggantian"));

  BOOST_TEST(support::location(cancel(std::string(kNew))) == "/akun/profil");

  const auto after = town.browser.get("/akun/profil");
  BOOST_TEST(contains(after, "Penggantian alamat e-mail dibatalkan"));
  BOOST_TEST(!contains(after, kNew));
  BOOST_TEST(status(press(town.browser, confirm)) == 410);
  BOOST_TEST(email_of(town) == kOld);
  cancel(std::string(kNew));
  BOOST_TEST(contains(town.browser.get("/akun/profil"), "tidak menunggu lagi"));
  auto owner = town.person();
  BOOST_TEST(status(press(owner, stop)) == 303);
}

BOOST_AUTO_TEST_CASE(a_change_of_somebody_else_is_not_cancelled) {
  Siti town;
  ask(town.browser);
  given::citizen(town.db, {.name = "Tini", .email = "tini@contoh.test"});
  auto other = town.person();
  sign_in(other, "tini@contoh.test");
  other.get("/akun/profil");
  BOOST_TEST(status(other.post("/akun/profil/email/batal", {{"email", std::string(kNew)}})) == 303);
  BOOST_TEST(status(press(town.browser, confirm_link(town))) == 303);
  BOOST_TEST(email_of(town, town.citizen.id.value) == kNew);
}

BOOST_AUTO_TEST_CASE(it_asks_for_the_password_and_gives_back_what_was_typed) {
  Siti town;
  const auto wrong = ask(town.browser, kNew, "bukan kata sandinya");
  BOOST_TEST(status(wrong) == 422);
  BOOST_TEST(contains(wrong, "value=\"siti.baru@contoh.test\""));
  BOOST_TEST(contains(wrong, "Kata sandi sekarang tidak cocok"));
  BOOST_TEST(!contains(wrong, "bukan kata sandinya"));
  BOOST_TEST(contains(ask(town.browser, "bukan alamat"), "Tulis alamat e-mail seperti"));
  BOOST_TEST(contains(ask(town.browser, ""), "Isi alamat e-mail"));
  BOOST_TEST(contains(ask(town.browser, "siti@CONTOH.test"), "Ini alamat e-mail Anda sekarang"));
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM email_change") == 0);
}

BOOST_AUTO_TEST_CASE(nobody_learns_whether_an_address_has_an_account) {
  Siti town;
  given::citizen(town.db, {.name = "Tini", .email = "tini@contoh.test"});
  const auto taken = ask(town.browser, "tini@contoh.test");
  auto taken_page = support::steady(town.browser.get("/akun/profil"));
  const auto free = ask(town.browser, "tono@contoh.test");
  const auto free_page = support::steady(town.browser.get("/akun/profil"));
  BOOST_TEST(status(taken) == status(free));
  BOOST_TEST(support::location(taken) == support::location(free));
  for (auto at = taken_page.find("tini@"); at != std::string::npos; at = taken_page.find("tini@"))
    taken_page.replace(at, 5, "tono@");
  BOOST_TEST(taken_page == free_page);
  BOOST_TEST(support::last_mail(town.db, "account_already_registered").find("tini@contoh.test") !=
             std::string::npos);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM outbox WHERE template = "
                            "'account_email_changed_new'") == 1);
}

BOOST_AUTO_TEST_CASE(of_two_accounts_that_claim_an_address_the_first_to_confirm_gets_it) {
  Siti town;
  const auto tini = given::citizen(town.db, {.name = "Tini", .email = "tini@contoh.test"});
  auto other = town.person();
  sign_in(other, "tini@contoh.test");
  ask(town.browser, "bersama@contoh.test");
  const auto hers = confirm_link(town);
  ask(other, "bersama@contoh.test");
  const auto theirs = confirm_link(town);
  BOOST_TEST(status(press(other, theirs)) == 303);
  BOOST_TEST(status(press(town.browser, hers)) == 410);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM email_change WHERE account_id = " +
                            std::to_string(town.citizen.id.value)) == 0);
  BOOST_TEST(email_of(town, town.citizen.id.value) == kOld);
  BOOST_TEST(email_of(town, tini.id.value) == "bersama@contoh.test");
}

BOOST_AUTO_TEST_CASE(the_link_is_of_this_account_and_of_nobody_else) {
  Siti town;
  ask(town.browser);
  const auto link = confirm_link(town);
  auto nobody = town.person();
  BOOST_TEST(support::location(nobody.get(link)).starts_with("/akun/masuk?lanjut="));
  given::citizen(town.db, {.name = "Tini", .email = "tini@contoh.test"});
  auto other = town.person();
  sign_in(other, "tini@contoh.test");
  BOOST_TEST(status(other.get(link)) == 410);
  BOOST_TEST(status(other.post(link)) == 410);
  BOOST_TEST(email_of(town, town.citizen.id.value) == kOld);
}

BOOST_AUTO_TEST_CASE(a_newer_request_and_a_day_end_the_link) {
  Siti town;
  ask(town.browser);
  const auto first = confirm_link(town);
  ask(town.browser, "siti.lain@contoh.test");
  const auto second = confirm_link(town);
  BOOST_TEST(status(press(town.browser, first)) == 410);
  town.browser.now += std::chrono::hours(24);
  sign_in(town.browser, std::string(kOld));
  BOOST_TEST(status(press(town.browser, second)) == 410);
  BOOST_TEST(email_of(town) == kOld);
  for (const auto* bad : {"x", "%3Cscript%3E"})
    BOOST_TEST(status(town.browser.get(std::string("/akun/email-batal/") + bad)) >= 400);
}

BOOST_AUTO_TEST_CASE(the_old_mailbox_stops_it_and_the_thief_is_out) {
  Siti town;
  ask(town.browser);
  const auto confirm = confirm_link(town);
  const auto stop = stop_link(town);
  auto owner = town.person();
  BOOST_TEST(status(owner.get(stop)) == 200);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM email_change") == 1);
  BOOST_TEST(support::location(owner.post(stop)) == "/akun/masuk");
  BOOST_TEST(status(town.browser.get("/akun/profil")) == 303);
  BOOST_TEST(status(sign_in(town.browser, std::string(kOld))) == 422);
  BOOST_TEST(status(owner.post(stop)) == 410);
  BOOST_TEST(status(town.browser.get(confirm)) == 303);

  const auto reset = support::last_mail(town.db, "account_password_reset");
  BOOST_TEST(reset.find(kOld) != std::string::npos);
  const auto link = support::link_in(reset, "/akun/sandi-baru/");
  owner.get(link);
  owner.post(link, {{"password_new", "kopi pagi di pematang sawah"}});
  BOOST_TEST(status(sign_in(owner, std::string(kOld), "kopi pagi di pematang sawah")) == 303);
  BOOST_TEST(status(owner.get(confirm)) == 410);
}

BOOST_AUTO_TEST_CASE(what_was_confirmed_is_taken_back_within_three_days) {
  Siti town;
  ask(town.browser);
  const auto first = stop_link(town);
  press(town.browser, confirm_link(town));
  const auto undo = stop_link(town);
  BOOST_TEST(undo != first);
  // The thief moves on and stops his own second change: that does not void the owner's links.
  ask(town.browser, "siti.lain@contoh.test");
  auto thief = town.person();
  press(thief, stop_link(town));
  BOOST_TEST(email_of(town) == kNew);

  auto owner = town.person();
  owner.now += std::chrono::hours(71);
  BOOST_TEST(contains(owner.get(undo), "siti@contoh.test</b> dipakai kembali"));
  BOOST_TEST(status(owner.post(undo)) == 303);
  BOOST_TEST(email_of(town) == kOld);
  BOOST_TEST(status(owner.get(first)) == 410);
}

BOOST_AUTO_TEST_CASE(after_three_days_it_stays) {
  Siti town;
  ask(town.browser);
  press(town.browser, confirm_link(town));
  auto owner = town.person();
  owner.now += std::chrono::hours(72);
  BOOST_TEST(status(owner.get(stop_link(town))) == 410);
}

BOOST_AUTO_TEST_CASE(an_old_address_with_a_new_account_is_not_taken_away) {
  Siti town;
  ask(town.browser);
  press(town.browser, confirm_link(town));
  const auto undo = stop_link(town);
  given::citizen(town.db, {.name = "Siti yang baru", .email = std::string(kOld)});
  auto owner = town.person();
  const auto refused = press(owner, undo);
  BOOST_TEST(status(refused) == 409);
  BOOST_TEST(contains(refused, "sekarang dipakai akun lain"));
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM email_change") == 0);
  BOOST_TEST(status(press(owner, undo)) == 410);
}

BOOST_AUTO_TEST_CASE(it_is_asked_for_five_times_a_day) {
  Siti town;
  for (int i = 0; i < 5; ++i)
    BOOST_TEST(status(ask(town.browser, "siti" + std::to_string(i) + "@contoh.test")) == 303);
  const auto sixth = ask(town.browser);
  BOOST_TEST(status(sixth) == 429);
  BOOST_TEST(contains(sixth, "value=\"siti.baru@contoh.test\""));
}

BOOST_AUTO_TEST_CASE(links_to_a_new_password_for_the_old_mailbox_end_with_it) {
  Siti town;
  town.browser.get("/akun/lupa-sandi");
  town.browser.post("/akun/lupa-sandi", {{"email", std::string(kOld)}});
  const auto reset =
      support::link_in(support::last_mail(town.db, "account_password_reset"), "/akun/sandi-baru/");
  ask(town.browser);
  press(town.browser, confirm_link(town));
  BOOST_TEST(status(town.browser.get(reset)) == 410);
}

BOOST_AUTO_TEST_SUITE_END()
