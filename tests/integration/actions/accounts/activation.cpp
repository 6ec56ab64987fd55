// SPDX-License-Identifier: AGPL-3.0-or-later
// A registration becomes an account: once, in time, one per e-mail and NIK.
#include <thread>

#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/accounts/story.hpp"

using namespace story;  // NOLINT(google-build-using-namespace): the test's own words
using support::contains;
using support::status;

BOOST_AUTO_TEST_SUITE(activation_of_accounts, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_mail_scanner_that_follows_the_link_activates_nothing) {
  Town town;
  const auto link = sign_up(town, town.browser, siti());
  const auto page = town.browser.get(link);
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "<button class=\"btn\">Aktifkan akun</button>"));
  BOOST_TEST(contains(page, "name=\"referrer\" content=\"no-referrer\""));
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account") == 0);
}

BOOST_AUTO_TEST_CASE(the_button_makes_the_account_and_signs_nobody_in) {
  Town town;
  const auto link = sign_up(town, town.browser, siti());
  town.browser.get(link);
  const auto answer = town.browser.post(link);

  BOOST_TEST(status(answer) == 303);
  BOOST_TEST(support::location(answer) == "/akun/masuk");
  BOOST_TEST(contains(town.browser.get("/akun/masuk"), "Akun Anda sudah aktif"));
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account WHERE email_key = 'siti@contoh.test' AND "
                            "phone = '+6281234567890' AND consent_version <> ''") == 1);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM registration") == 0);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM citizen_session") == 0);
  BOOST_TEST(!support::last_mail(town.db, "account_welcome").empty());
  BOOST_TEST(status(sign_in(town.browser, "siti@contoh.test")) == 303);
}

BOOST_AUTO_TEST_CASE(a_used_link_offers_a_new_one) {
  Town town;
  const auto link = sign_up(town, town.browser, siti());
  town.browser.get(link);
  town.browser.post(link);
  for (const auto& page : {town.browser.get(link), town.browser.post(link)}) {
    BOOST_TEST(status(page) == 410);
    BOOST_TEST(contains(page, "action=\"/aktivasi/kirim-ulang\""));
  }
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account") == 1);
}

BOOST_AUTO_TEST_CASE(a_link_is_good_for_24_hours) {
  Town town;
  const auto link = sign_up(town, town.browser, siti());
  town.browser.now = given::kNow + std::chrono::hours(24) - std::chrono::milliseconds(1);
  BOOST_TEST(status(town.browser.get(link)) == 200);
  town.browser.now += std::chrono::milliseconds(1);
  const auto page = town.browser.post(link);
  BOOST_TEST(status(page) == 410);
  BOOST_TEST(contains(page, "value=\"siti@contoh.test\""));
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account") == 0);
}

BOOST_AUTO_TEST_CASE(a_setting_says_how_long_a_link_is_good_the_first_and_another) {
  Town town;
  town.db.run("UPDATE setting SET value = '48' WHERE name = 'activation.hours'");
  const auto first = sign_up(town, town.browser, siti());
  town.browser.now = given::kNow + std::chrono::hours(48) - std::chrono::milliseconds(1);
  BOOST_TEST(status(town.browser.get(first)) == 200);
  town.browser.get("/aktivasi/kirim-ulang");
  town.browser.post("/aktivasi/kirim-ulang", {{"email", "siti@contoh.test"}});
  town.db.run("UPDATE setting SET value = '24' WHERE name = 'activation.hours'");
  const auto second =
      support::link_in(support::last_mail(town.db, "account_activation"), "/aktivasi/");
  BOOST_TEST(second != first);
  town.browser.now += std::chrono::hours(48) - std::chrono::milliseconds(1);
  BOOST_TEST(status(town.browser.get(second)) == 200);
  town.browser.now += std::chrono::milliseconds(1);
  BOOST_TEST(status(town.browser.get(second)) == 410);
}

BOOST_AUTO_TEST_CASE(an_unactivated_person_cannot_sign_in) {
  Town town;
  sign_up(town, town.browser, siti());
  const auto page = sign_in(town.browser, "siti@contoh.test");
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "atau akun belum aktif"));
}

BOOST_AUTO_TEST_CASE(a_link_sent_again_replaces_the_one_before) {
  Town town;
  const auto first = sign_up(town, town.browser, siti());
  town.browser.now += std::chrono::minutes(2);
  town.browser.get("/aktivasi/kirim-ulang");
  const auto answer = town.browser.post("/aktivasi/kirim-ulang", {{"email", "siti@contoh.test"}});
  BOOST_TEST(status(answer) == 303);
  BOOST_TEST(contains(town.browser.get("/aktivasi/kirim-ulang"), "Jika ada pendaftaran"));

  const auto second =
      support::link_in(support::last_mail(town.db, "account_activation"), "/aktivasi/");
  BOOST_TEST(first != second);
  BOOST_TEST(status(town.browser.get(first)) == 410);
  BOOST_TEST(status(town.browser.get(second)) == 200);
}

BOOST_AUTO_TEST_CASE(asking_for_an_unknown_address_says_the_same_and_sends_nothing) {
  Town town;
  town.browser.get("/aktivasi/kirim-ulang");
  const auto answer = town.browser.post("/aktivasi/kirim-ulang", {{"email", "lain@contoh.test"}});
  BOOST_TEST(status(answer) == 303);
  BOOST_TEST(support::location(answer) == "/aktivasi/kirim-ulang");
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM outbox") == 0);
}

BOOST_AUTO_TEST_CASE(a_link_is_sent_again_once_a_minute_and_five_times_a_day) {
  Town town;
  town.browser.get("/aktivasi/kirim-ulang");
  const support::Fields fields{{"email", "siti@contoh.test"}};
  BOOST_TEST(status(town.browser.post("/aktivasi/kirim-ulang", fields)) == 303);
  BOOST_TEST(status(town.browser.post("/aktivasi/kirim-ulang", fields)) == 429);
  for (int i = 0; i < 4; ++i) {
    town.browser.now += std::chrono::minutes(1);
    BOOST_TEST(status(town.browser.post("/aktivasi/kirim-ulang", fields)) == 303);
  }
  town.browser.now += std::chrono::minutes(1);
  BOOST_TEST(status(town.browser.post("/aktivasi/kirim-ulang", fields)) == 429);
}

BOOST_AUTO_TEST_CASE(a_nik_held_by_another_is_told_with_the_way_to_klaim_nik) {
  Town town;
  auto brother = town.person();
  const auto first = sign_up(town, town.browser, siti());
  const auto second = sign_up(town, brother, siti("saudara@contoh.test"));
  town.browser.get(first);
  town.browser.post(first);

  brother.get(second);
  const auto page = brother.post(second);
  BOOST_TEST(status(page) == 409);
  BOOST_TEST(contains(page, "Klaim NIK"));
  BOOST_TEST(!contains(page, "siti@contoh.test"));
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account") == 1);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM registration") == 1);
  BOOST_TEST(support::last_mail(town.db, "account_nik_held").find("saudara@contoh.test") !=
             std::string::npos);
  BOOST_TEST(support::last_mail(town.db, "account_nik_claimed").find("siti@contoh.test") !=
             std::string::npos);

  const auto mails = town.db.number("SELECT COUNT(*) FROM outbox");
  BOOST_TEST(status(brother.post(second)) == 409);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM outbox") == mails);
}

BOOST_AUTO_TEST_CASE(two_at_once_with_one_nik_make_one_account) {
  Town town;
  auto brother = town.person();
  const auto first = sign_up(town, town.browser, siti());
  const auto second = sign_up(town, brother, siti("saudara@contoh.test"));
  town.browser.get(first);
  activation::App other_app{support::config_for(town.db, "activation")};
  const support::Site other_site{support::config_for(town.db, "activation"),
                                 activation::application(other_app)};
  support::Browser other({&other_site}, given::kNow);
  other.get(second);

  int other_status = 0;
  std::thread thread([&] { other_status = status(other.post(second)); });
  const auto answer = town.browser.post(first);
  thread.join();

  BOOST_TEST(status(answer) + other_status == 303 + 409);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account") == 1);
}

BOOST_AUTO_TEST_CASE(one_button_pressed_twice_at_once_makes_one_account) {
  Town town;
  const auto link = sign_up(town, town.browser, siti());
  town.browser.get(link);
  activation::App other_app{support::config_for(town.db, "activation")};
  const support::Site other_site{support::config_for(town.db, "activation"),
                                 activation::application(other_app)};
  support::Browser other({&other_site}, given::kNow);
  other.get(link);

  int other_status = 0;
  std::thread thread([&] { other_status = status(other.post(link)); });
  const auto answer = town.browser.post(link);
  thread.join();

  BOOST_TEST((status(answer) == 303 || other_status == 303));
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account") == 1);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM outbox WHERE template = 'account_welcome'") == 1);
}

BOOST_AUTO_TEST_CASE(a_registration_whose_mailbox_has_an_account_by_now_goes) {
  Town town;
  const auto link = sign_up(town, town.browser, siti());
  given::citizen(town.db, {.email = "siti@contoh.test"});
  town.browser.get(link);
  BOOST_TEST(support::location(town.browser.post(link)) == "/akun/masuk");
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM account") == 1);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM registration") == 0);
}

BOOST_AUTO_TEST_CASE(a_draft_survives_activation_in_another_browser) {
  Town town;
  begin_draft(town);
  const auto link = sign_up(town, town.browser, siti());
  auto telephone = town.person();
  telephone.get(link);
  telephone.post(link);
  BOOST_TEST(town.db.number("SELECT COUNT(*) FROM draft d JOIN account a ON a.id = d.account_id "
                            "WHERE d.registration_id IS NULL") == 1);
}

BOOST_AUTO_TEST_CASE(a_sixth_account_on_one_telephone_is_not_activated) {
  Town town;
  const auto link = sign_up(town, town.browser, siti());
  for (int i = 0; i < 5; ++i)
    given::citizen(town.db, {.email = "keluarga" + std::to_string(i) + "@contoh.test"});
  town.browser.get(link);
  const auto page = town.browser.post(link);
  BOOST_TEST(status(page) == 409);
  BOOST_TEST(contains(page, "sudah dipakai 5 akun"));
}

BOOST_AUTO_TEST_CASE(somebody_signed_in_stays_signed_in) {
  Town town;
  given::citizen(town.db);
  sign_in(town.browser, "siti@contoh.test");
  const auto page = town.browser.get("/aktivasi/kirim-ulang");
  BOOST_TEST(contains(page, "/akun/keluar"));
  BOOST_TEST(town.browser.cookies.contains("__Host-warga"));
}

BOOST_AUTO_TEST_SUITE_END()
