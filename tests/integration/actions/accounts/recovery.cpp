// SPDX-License-Identifier: AGPL-3.0-or-later
// The citizen's side of what is asked for at the counter: the NIK, the 72 hours, the stop, the way
// in; and the NIK that changes hands at activation.
#include <thread>

#include <boost/test/unit_test.hpp>

#include "handlers/store/people/desk_requests.hpp"
#include "tests/integration/actions/accounts/story.hpp"
#include "tests/support/html.hpp"

using domain::Email;
using story::siti;
using story::Town;
using support::contains;
using support::location;
using support::status;

namespace {

constexpr std::string_view kNewPassword = "sungai luk ulo pasang";

/// Siti has an account; an officer has seen her card, and its link went to the new mailbox.
struct Counter {
  Town town;
  domain::Officer first = given::officer(town.db, {.role = domain::Role::clerk});
  domain::Officer second = given::officer(town.db);
  store::DeskRequests requests{town.db.connection()};
  std::string token = crypto::random_token();
  std::string stop_token = crypto::random_token();
  support::Browser phone = town.person();

  Counter() {
    const auto link = story::sign_up(town, town.browser, siti());
    town.browser.get(link);
    town.browser.post(link);
    town.db.run("DELETE FROM outbox");
  }

  [[nodiscard]] std::string link() const { return "/akun/pemulihan/" + token; }
  [[nodiscard]] std::string stop_link() const { return "/akun/pemulihan/hentikan/" + stop_token; }

  domain::DeskRequestId open(const std::string& email = "siti.baru@contoh.test") {
    mysql::Transaction transaction(town.db.connection());
    const auto id = requests.open_recovery(transaction, Email::parse(email).value(),
                                           {.card = domain::IdentityCard::ktp, .name = "Siti R."},
                                           crypto::token_hash(token), first.id, given::kNow);
    transaction.commit();
    return id;
  }
  void confirm(domain::DeskRequestId id) {
    mysql::Transaction transaction(town.db.connection());
    BOOST_REQUIRE(requests.confirm(transaction, *requests.find(id), crypto::token_hash(stop_token),
                                   second.id, given::kNow));
    transaction.commit();
  }
  void type_nik(const std::string& nik = "3305124101900001") {
    phone.get(link());
    BOOST_REQUIRE(status(phone.post(link(), {{"nik", nik}})) == 303);
  }
  void after_72_hours() { phone.now = given::kNow + domain::kObjectionTime; }
  std::int64_t number(const std::string& sql) { return town.db.number("SELECT " + sql); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(recovery, *support::needs_database())

BOOST_AUTO_TEST_CASE(nik_then_two_officers_then_72_hours_then_a_new_password) {
  Counter counter;
  const auto id = counter.open();
  const auto page = counter.phone.get(counter.link());
  BOOST_TEST(support::html_faults(page.body).empty());
  counter.type_nik();
  BOOST_TEST(contains(counter.phone.get(counter.link()), "petugas kedua mengonfirmasi"));
  counter.confirm(id);
  BOOST_TEST(contains(counter.phone.get(counter.link()), "27 November 2026 pukul 09.00 WIB"));
  BOOST_TEST(!contains(counter.phone.get(counter.link()), "password_new"));

  counter.after_72_hours();
  BOOST_TEST(contains(counter.phone.get(counter.link()), "password_new"));
  const auto done =
      counter.phone.post(counter.link(), {{"password_new", std::string(kNewPassword)}});

  BOOST_TEST(location(done) == "/akun/masuk");
  BOOST_TEST(status(story::sign_in(counter.phone, "siti.baru@contoh.test", kNewPassword)) == 303);
  BOOST_TEST(status(story::sign_in(counter.town.browser, "siti@contoh.test")) == 422);
  BOOST_TEST(!support::last_mail(counter.town.db, "account_email_changed_old").empty());
  BOOST_TEST(status(counter.phone.get(counter.link())) == 410);
  BOOST_TEST(counter.number("COUNT(*) FROM citizen_session") == 1);
}

BOOST_AUTO_TEST_CASE(the_wrong_nik_is_said_and_five_a_day_are_enough) {
  Counter counter;
  counter.open();
  counter.phone.get(counter.link());
  BOOST_TEST(status(counter.phone.post(counter.link(), {{"nik", "12"}})) == 422);
  for (int i = 0; i < 5; ++i) {
    const auto answer = counter.phone.post(counter.link(), {{"nik", "3305124101900002"}});
    BOOST_TEST(status(answer) == 422);
    BOOST_TEST(contains(answer, "Tidak ada akun dengan NIK ini"));
  }
  BOOST_TEST(status(counter.phone.post(counter.link(), {{"nik", "3305124101900001"}})) == 429);
  BOOST_TEST(counter.number("COUNT(*) FROM desk_request WHERE proved_at IS NOT NULL") == 0);
}

BOOST_AUTO_TEST_CASE(a_mailbox_that_has_an_account_is_not_taken) {
  Counter counter;
  given::citizen(counter.town.db, {.name = "Rudi", .email = "rudi@contoh.test"});
  counter.open("rudi@contoh.test");
  counter.phone.get(counter.link());
  BOOST_TEST(status(counter.phone.post(counter.link(), {{"nik", "3305124101900001"}})) == 422);
}

BOOST_AUTO_TEST_CASE(who_can_open_the_mailbox_of_the_account_needs_no_recovery) {
  Counter counter;
  counter.open("siti@contoh.test");
  counter.phone.get(counter.link());
  const auto answer = counter.phone.post(counter.link(), {{"nik", "3305124101900001"}});
  BOOST_TEST(status(answer) == 422);
  BOOST_TEST(contains(answer, "Akun Anda sudah memakai e-mail ini"));
}

BOOST_AUTO_TEST_CASE(it_ends_with_the_account) {
  Counter counter;
  const auto id = counter.open();
  counter.type_nik();
  counter.confirm(id);
  mysql::Transaction transaction(counter.town.accounts_app.db);
  (void)counter.town.accounts_app.accounts.erase(
      transaction, {counter.number("MAX(id) FROM account")}, given::kNow);
  transaction.commit();
  BOOST_TEST(counter.requests.to_tell(given::kNow + domain::kObjectionTime, 9).empty());
  counter.after_72_hours();
  BOOST_TEST(status(counter.phone.get(counter.link())) == 410);
}

BOOST_AUTO_TEST_CASE(a_mailbox_activated_meanwhile_changes_nothing) {
  Counter counter;
  const auto id = counter.open();
  counter.type_nik();
  counter.confirm(id);
  given::citizen(counter.town.db, {.name = "Rudi", .email = "siti.baru@contoh.test"});
  counter.after_72_hours();
  counter.phone.get(counter.link());
  BOOST_TEST(status(counter.phone.post(counter.link(),
                                       {{"password_new", std::string(kNewPassword)}})) == 410);
  BOOST_TEST(counter.number("COUNT(*) FROM account WHERE email_key = 'siti@contoh.test'") == 1);
  BOOST_TEST(counter.number("COUNT(*) FROM desk_request WHERE done_at IS NOT NULL") == 0);
}

BOOST_AUTO_TEST_CASE(whoever_has_the_mailbox_stops_it_with_a_button_not_by_opening_the_link) {
  Counter counter;
  const auto id = counter.open();
  counter.type_nik();
  counter.confirm(id);

  auto& owner = counter.town.browser;
  const auto page = owner.get(counter.stop_link());
  BOOST_TEST(support::html_faults(page.body).empty());
  BOOST_TEST(counter.number("COUNT(*) FROM desk_request WHERE stopped_at IS NOT NULL") == 0);
  BOOST_TEST(status(owner.post(counter.stop_link())) == 303);
  BOOST_TEST(status(owner.post(counter.stop_link())) == 303);
  BOOST_TEST(contains(owner.get(counter.stop_link()), "sudah dihentikan"));

  counter.after_72_hours();
  BOOST_TEST(status(counter.phone.get(counter.link())) == 410);
  BOOST_TEST(counter.number("COUNT(*) FROM outbox WHERE template = 'account_request_stopped'") ==
             2);
  BOOST_TEST(status(story::sign_in(owner, "siti@contoh.test")) == 303);
}

BOOST_AUTO_TEST_CASE(the_signed_in_holder_sees_it_and_stops_it_with_the_password) {
  Counter counter;
  const auto id = counter.open();
  auto& owner = counter.town.browser;
  story::sign_in(owner, "siti@contoh.test");
  counter.type_nik();
  BOOST_TEST(!contains(owner.get("/akun/profil"), "Hentikan permintaan itu"));
  counter.confirm(id);
  const auto profile = owner.get("/akun/profil");
  BOOST_TEST(support::html_faults(profile.body).empty());
  BOOST_TEST(contains(profile, "27 November 2026 pukul 09.00 WIB; sesudah itu"));

  const auto at = "/akun/profil/permintaan/" + std::to_string(id.value);
  const auto page = owner.get(at);
  BOOST_TEST(support::html_faults(page.body).empty());
  BOOST_TEST(status(owner.post(at, {{"password_now", "bukan kata sandinya"}})) == 422);
  BOOST_TEST(counter.number("COUNT(*) FROM desk_request WHERE stopped_at IS NOT NULL") == 0);
  const auto stop = [&] {
    return owner.post(at, {{"password_now", std::string(given::kPassword)}});
  };
  BOOST_TEST(location(stop()) == "/akun/profil");
  BOOST_TEST(contains(owner.get("/akun/profil"), "Akun Anda tidak berubah"));
  BOOST_TEST(location(stop()) == "/akun/profil");
  BOOST_TEST(contains(owner.get("/akun/profil"), "tidak berjalan lagi"));
  BOOST_TEST(counter.number("COUNT(*) FROM outbox WHERE template = 'account_request_stopped'") ==
             2);
  BOOST_TEST(location(owner.get(at)) == "/akun/profil");
}

BOOST_AUTO_TEST_CASE(what_runs_against_another_account_is_neither_seen_nor_stopped) {
  Counter counter;
  const auto id = counter.open();
  counter.type_nik();
  counter.confirm(id);
  given::citizen(counter.town.db, {.name = "Tini", .email = "tini@contoh.test"});
  auto other = counter.town.person();
  story::sign_in(other, "tini@contoh.test");
  BOOST_TEST(!contains(other.get("/akun/profil"), "Hentikan permintaan itu"));
  const auto at = "/akun/profil/permintaan/" + std::to_string(id.value);
  BOOST_TEST(location(other.get(at)) == "/akun/profil");
  other.get("/akun/profil");
  BOOST_TEST(location(other.post(at, {{"password_now", std::string(given::kPassword)}})) ==
             "/akun/profil");
  BOOST_TEST(counter.number("COUNT(*) FROM desk_request WHERE stopped_at IS NOT NULL") == 0);
}

BOOST_AUTO_TEST_CASE(of_the_stop_and_the_new_password_at_once_one_wins) {
  Counter counter;
  const auto id = counter.open();
  counter.type_nik();
  counter.confirm(id);
  counter.after_72_hours();
  counter.phone.get(counter.link());
  bool stopped = false;
  std::thread owner([&] {
    mysql::Connection connection(counter.town.db.address_of("accounts"));
    store::DeskRequests requests(connection);
    stopped = mysql::transact(connection, [&](mysql::Transaction& transaction) {
      return requests.stop(transaction, id, counter.phone.now);
    });
  });
  const auto done =
      counter.phone.post(counter.link(), {{"password_new", std::string(kNewPassword)}});
  owner.join();
  BOOST_TEST((status(done) == 303) != stopped);
}

BOOST_AUTO_TEST_CASE(an_unknown_link_is_gone) {
  Counter counter;
  BOOST_TEST(status(counter.phone.get("/akun/pemulihan/" + crypto::random_token())) == 410);
  BOOST_TEST(status(counter.phone.get("/akun/pemulihan/hentikan/" + crypto::random_token())) ==
             410);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(nik_claims, *support::needs_database())

namespace {

/// Siti's NIK stands on somebody's account; she registered and was sent to the counter.
struct Claim : Counter {
  support::Browser claimant = town.person();
  std::string activation;

  Claim() {
    activation = story::sign_up(town, claimant, siti("pemilik@contoh.test"));
    claimant.get(activation);
    BOOST_REQUIRE(status(claimant.post(activation)) == 409);
  }
  domain::DeskRequestId seen() {
    mysql::Transaction transaction(town.db.connection());
    const auto id = requests.open_claim(transaction, Email::parse("pemilik@contoh.test").value(),
                                        {.card = domain::IdentityCard::ktp, .name = "Siti"},
                                        first.id, given::kNow);
    transaction.commit();
    BOOST_REQUIRE(id);
    return *id;
  }
  /// Another link of activation, as the page for it sends one.
  std::string new_link(std::chrono::hours later) {
    claimant.now = given::kNow + later;
    claimant.get("/aktivasi/kirim-ulang");
    claimant.post("/aktivasi/kirim-ulang", {{"email", "pemilik@contoh.test"}});
    return support::link_in(support::last_mail(town.db, "account_activation"), "/aktivasi/");
  }
};

}  // namespace

BOOST_AUTO_TEST_CASE(the_nik_changes_hands_after_two_officers_and_72_hours) {
  Claim claim;
  BOOST_TEST(claim.number("COUNT(*) FROM desk_request") == 1);
  claim.claimant.post(claim.activation);
  BOOST_TEST(claim.number("COUNT(*) FROM desk_request") == 1);
  claim.confirm(claim.seen());
  const auto early = claim.new_link(std::chrono::hours(71));
  claim.claimant.get(early);
  BOOST_TEST(status(claim.claimant.post(early)) == 409);

  claim.claimant.now = given::kNow + std::chrono::hours(72);
  claim.claimant.get(early);
  BOOST_TEST(location(claim.claimant.post(early)) == "/akun/masuk");

  BOOST_TEST(claim.number("COUNT(*) FROM account WHERE nik_lookup IS NULL") == 1);
  BOOST_TEST(claim.number("COUNT(*) FROM account WHERE nik_lookup IS NOT NULL AND email = "
                          "'pemilik@contoh.test'") == 1);
  BOOST_TEST(support::last_mail(claim.town.db, "account_nik_moved").find("siti@contoh.test") !=
             std::string::npos);
  BOOST_TEST(status(story::sign_in(claim.town.browser, "siti@contoh.test")) == 303);
}

BOOST_AUTO_TEST_CASE(stopped_by_the_first_holder_it_stays_where_it_is) {
  Claim claim;
  claim.confirm(claim.seen());
  claim.town.browser.get(claim.stop_link());
  BOOST_TEST(status(claim.town.browser.post(claim.stop_link())) == 303);
  const auto link = claim.new_link(std::chrono::hours(73));
  claim.claimant.get(link);
  BOOST_TEST(status(claim.claimant.post(link)) == 409);
  BOOST_TEST(claim.number("COUNT(*) FROM account") == 1);
}

BOOST_AUTO_TEST_CASE(without_the_second_officer_nothing_changes) {
  Claim claim;
  (void)claim.seen();
  const auto link = claim.new_link(std::chrono::hours(100));
  claim.claimant.get(link);
  BOOST_TEST(status(claim.claimant.post(link)) == 409);
}

BOOST_AUTO_TEST_SUITE_END()
