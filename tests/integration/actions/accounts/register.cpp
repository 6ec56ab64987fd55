// SPDX-License-Identifier: AGPL-3.0-or-later
// A citizen signs up: what is said, what is kept, what is not told to strangers.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/accounts/story.hpp"

using namespace story;  // NOLINT(google-build-using-namespace): the test's own words
using support::contains;
using support::status;

BOOST_AUTO_TEST_SUITE(register_account, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_form_ends_in_simpan) {
  Town town;
  const auto page = town.browser.get("/akun/daftar");
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "<button class=\"btn\">Simpan</button>"));
  for (const auto* field : {"name", "nik", "email", "phone", "password", "consent"})
    BOOST_TEST(contains(page, "name=\"" + std::string(field) + "\""), field);
}

BOOST_AUTO_TEST_CASE(an_empty_form_gets_every_error_at_once) {
  Town town;
  town.browser.get("/akun/daftar");
  const auto page = town.browser.post("/akun/daftar");
  BOOST_TEST(status(page) == 422);
  for (const auto* field : {"name", "nik", "email", "phone", "password", "consent"})
    BOOST_TEST(contains(page, "href=\"#" + std::string(field) + "\""), field);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM registration") == 0);
}

BOOST_AUTO_TEST_CASE(what_was_typed_comes_back_but_not_the_password) {
  Town town;
  town.browser.get("/akun/daftar");
  const auto page = town.browser.post("/akun/daftar", with(siti(), "nik", "123"));
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "Siti Rahayu"));
  BOOST_TEST(contains(page, "siti@contoh.test"));
  BOOST_TEST(contains(page, "value=\"123\""));
  BOOST_TEST(!contains(page, given::kPassword));
  BOOST_TEST(contains(page, "tulis kata sandi sekali lagi"));
}

/// Asked once, never refused; another slip is asked about anew.
BOOST_AUTO_TEST_CASE(an_address_with_a_slip_is_asked_about_once) {
  Town town;
  town.browser.get("/akun/daftar");
  const auto asked = town.browser.post("/akun/daftar", with(siti(), "email", "warga@gmail.con"));
  BOOST_TEST(status(asked) == 422);
  BOOST_TEST(contains(asked, "Maksud Anda warga@gmail.com?"));
  BOOST_TEST(contains(asked, "name=\"email_asked\" value=\"warga@gmail.con\""));
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM registration") == 0);

  auto again = with(siti(), "email", "warga@yaho.com");
  again.emplace_back("email_asked", "warga@gmail.con");
  BOOST_TEST(contains(town.browser.post("/akun/daftar", again), "Maksud Anda warga@yahoo.com?"));
  again.back().second = "warga@yaho.com";
  BOOST_TEST(status(town.browser.post("/akun/daftar", again)) == 303);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM registration WHERE email = 'warga@yaho.com'") ==
             1);
}

/// What a telephone puts around a number and an address is none of the person's mistakes.
BOOST_AUTO_TEST_CASE(a_form_filled_by_pasting_is_taken) {
  Town town;
  town.browser.get("/akun/daftar");
  auto form = with(siti(), "nik", "\u200e3305124101900001");
  form = with(form, "phone", "\u202a+62 812\u20113456\u20117890\u202c");
  form = with(form, "email", "\u2068<siti@contoh.test>.\u2069");
  BOOST_TEST(status(town.browser.post("/akun/daftar", form)) == 303);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM registration WHERE phone = '+6281234567890' "
                            "AND email = 'siti@contoh.test'") == 1);
}

BOOST_AUTO_TEST_CASE(a_good_form_waits_for_its_mail) {
  Town town;
  town.browser.get("/akun/daftar");
  const auto answer = town.browser.post("/akun/daftar", siti());

  BOOST_TEST(status(answer) == 303);
  BOOST_TEST(support::location(answer) == "/akun/daftar/terkirim");
  BOOST_TEST(contains(town.browser.get("/akun/daftar/terkirim"), "siti@contoh.test"));
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM registration") == 1);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account") == 0);
  const auto mail = support::last_mail(town.db, "account_activation");
  BOOST_TEST(mail.find("siti@contoh.test") != std::string::npos);
  BOOST_TEST(support::link_in(mail, "/aktivasi/").size() == 10 + 43);
}

BOOST_AUTO_TEST_CASE(the_nik_is_sealed_and_stands_nowhere_in_clear) {
  Town town;
  sign_up(town, town.browser, siti());
  const auto row =
      town.db.connection().row({"test", "SELECT nik_sealed, nik_lookup FROM registration"});
  const auto& keys = support::nik_keys();
  BOOST_TEST(crypto::open(row->text("nik_sealed"), keys.public_key, keys.secret_key) ==
             "3305124101900001");
  BOOST_TEST(row->text("nik_lookup").size() == 32U);
  BOOST_TEST(row->text("nik_lookup") != crypto::hash("3305124101900001"));
}

BOOST_AUTO_TEST_CASE(a_known_address_gets_the_same_bytes_and_its_owner_a_mail) {
  Town town;
  given::citizen(town.db);
  auto stranger = town.person();
  auto other = town.person();
  for (auto* one : {&stranger, &other}) one->get("/akun/daftar");

  const auto known = stranger.post("/akun/daftar", siti());
  const auto known_page = stranger.get("/akun/daftar/terkirim");
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM registration") == 0);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM outbox") == 1);
  BOOST_TEST(!support::last_mail(town.db, "account_already_registered").empty());

  town.db.run("DELETE FROM account");
  const auto unknown = other.post("/akun/daftar", siti());
  const auto unknown_page = other.get("/akun/daftar/terkirim");
  BOOST_TEST(status(known) == status(unknown));
  BOOST_TEST(support::location(known) == support::location(unknown));
  BOOST_TEST(support::steady(known_page) == support::steady(unknown_page));
}

BOOST_AUTO_TEST_CASE(the_same_form_sent_twice_signs_up_once) {
  Town town;
  town.browser.get("/akun/daftar");
  town.browser.post("/akun/daftar", siti());
  const auto again = town.browser.post("/akun/daftar", siti());
  BOOST_TEST(status(again) == 303);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM registration") == 1);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM outbox") == 1);
}

BOOST_AUTO_TEST_CASE(a_newer_sign_up_replaces_the_older_link) {
  Town town;
  const auto first = sign_up(town, town.browser, siti());
  const auto second = sign_up(town, town.browser, with(siti(), "name", "Siti Rahayu Ningsih"));
  BOOST_TEST(first != second);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM registration") == 1);
  BOOST_TEST(status(town.browser.get(first)) == 410);
  BOOST_TEST(status(town.browser.get(second)) == 200);
}

BOOST_AUTO_TEST_CASE(a_draft_of_this_browser_waits_for_the_registration) {
  Town town;
  begin_draft(town);
  sign_up(town, town.browser, siti());
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM draft d JOIN registration r ON r.id = "
                            "d.registration_id") == 1);
}

// Two people with one telephone: what the first wrote goes on waiting for him. Who signs up again,
// with another address or the right NIK, takes his own along.
BOOST_AUTO_TEST_CASE(a_draft_that_waits_for_somebody_is_not_bound_to_another) {
  Town town;
  begin_draft(town);
  const auto waits_for = [&](const std::string& email) {
    return town.db.number(
               "SELECT COUNT(*) FROM draft d JOIN registration r ON r.id = "
               "d.registration_id WHERE r.email = '" +
               email + "'") == 1;
  };
  sign_up(town, town.browser, siti());
  BOOST_TEST(waits_for("siti@contoh.test"));
  sign_up(town, town.browser, siti("budi@contoh.test", "3305122003850002"));
  BOOST_TEST(waits_for("siti@contoh.test"));
  sign_up(town, town.browser, siti("siti.rahayu@contoh.test"));
  BOOST_TEST(waits_for("siti.rahayu@contoh.test"));
}

const std::array kEasyPasswords{"password1234", "siti rahayu 12", "kebumen12345", "qwertyuiop12"};

BOOST_DATA_TEST_CASE(a_password_that_others_use_is_refused,
                     boost::unit_test::data::make(kEasyPasswords), password) {
  Town town;
  town.browser.get("/akun/daftar");
  const auto page = town.browser.post("/akun/daftar", with(siti(), "password", password));
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "sering dipakai orang lain"));
}

BOOST_AUTO_TEST_CASE(a_telephone_serves_five_accounts_and_no_sixth) {
  Town town;
  for (int i = 0; i < 5; ++i)
    given::citizen(town.db, {.email = "keluarga" + std::to_string(i) + "@contoh.test"});
  town.browser.get("/akun/daftar");
  const auto page = town.browser.post("/akun/daftar", siti());
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "sudah dipakai 5 akun"));
}

BOOST_AUTO_TEST_CASE(one_address_may_sign_up_five_times_a_day) {
  Town town;
  town.browser.get("/akun/daftar");
  for (int i = 0; i < 5; ++i) BOOST_TEST(status(town.browser.post("/akun/daftar", siti())) == 303);
  const auto page = town.browser.post("/akun/daftar", siti());
  BOOST_TEST(status(page) == 429);
  BOOST_TEST(contains(page, "Coba lagi pukul"));
  BOOST_TEST(contains(page, "Siti Rahayu"));
  BOOST_TEST(std::stol(support::header(page, "Retry-After")) > 0);
}

BOOST_AUTO_TEST_CASE(a_wrong_token_does_nothing_and_loses_nothing) {
  Town town;
  town.browser.get("/akun/daftar");
  town.browser.csrf = crypto::base64url(std::string(64, 'x'));
  const auto page = town.browser.post("/akun/daftar", siti());
  BOOST_TEST(status(page) == 403);
  BOOST_TEST(contains(page, "Siti Rahayu"));
  BOOST_TEST(!contains(page, given::kPassword));
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM registration") == 0);
}

BOOST_AUTO_TEST_CASE(a_changed_cookie_names_no_address) {
  Town town;
  town.browser.cookies["__Host-surel"] = crypto::base64url("<b>bukan alamat</b>");
  const auto page = town.browser.get("/akun/daftar/terkirim");
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(!contains(page, "bukan alamat"));
}

BOOST_AUTO_TEST_CASE(a_minor_names_a_guardian_who_agrees) {
  Town town;
  auto fields = siti();
  fields.emplace_back("minor", "ya");
  town.browser.get("/akun/daftar");
  const auto alone = town.browser.post("/akun/daftar", fields);
  BOOST_TEST(status(alone) == 422);
  BOOST_TEST(contains(alone, "Centang setelah orang tua atau wali Anda setuju"));
  BOOST_TEST(contains(alone, "<details class=\"more\" open>"));
  fields.emplace_back("guardian_name", "Bu Aminah");
  fields.emplace_back("guardian_consent", "ya");
  const auto link = story::sign_up(town, town.browser, fields);
  town.browser.get(link);
  town.browser.post(link);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account WHERE guardian_name = 'Bu Aminah'") == 1);
}

BOOST_AUTO_TEST_CASE(a_guardian_of_somebody_who_says_he_is_18_is_asked_about) {
  Town town;
  auto fields = siti();
  fields.emplace_back("guardian_name", "Bu Aminah");
  town.browser.get("/akun/daftar");
  const auto answer = town.browser.post("/akun/daftar", fields);
  BOOST_TEST(status(answer) == 422);
  BOOST_TEST(contains(answer, "Bu Aminah"));
}

BOOST_AUTO_TEST_SUITE_END()
