// SPDX-License-Identifier: AGPL-3.0-or-later
// Requests at the counter whose 72 hours are over.
#include <boost/test/unit_test.hpp>

#include "handlers/courier/duties.hpp"
#include "handlers/store/people/desk_requests.hpp"
#include "tests/integration/courier/world.hpp"
#include "tests/support/browser.hpp"

namespace {

/// A recovery that two officers confirmed at `kNow`.
domain::DeskRequestId confirmed(support::Database& db) {
  store::DeskRequests requests(db.connection());
  const auto citizen = given::citizen(db);
  const auto clerk = given::officer(db, {.role = domain::Role::clerk});
  const auto second = given::officer(db);
  mysql::Transaction transaction(db.connection());
  const auto id =
      requests.open_recovery(transaction, domain::Email::parse("siti.baru@contoh.test").value(),
                             {.card = domain::IdentityCard::ktp, .name = "Siti Rahayu"},
                             std::string(32, 'a'), clerk.id, given::kNow);
  BOOST_REQUIRE(requests.prove(transaction, id, citizen.id, given::kNow));
  BOOST_REQUIRE(requests.confirm(transaction, *requests.find(id), std::string(32, 'b'), second.id,
                                 given::kNow));
  transaction.commit();
  return id;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ripe_requests, *support::needs_database())

BOOST_AUTO_TEST_CASE(after_72_hours_and_not_before_the_new_mailbox_gets_its_link_once) {
  support::Database db;
  world::Courier courier(db);
  (void)confirmed(db);
  courier.clock.set(given::kNow + domain::kObjectionTime - std::chrono::seconds(1));
  BOOST_TEST(courier::tell_ripe(courier.app) == 0);
  courier.clock.set(given::kNow + domain::kObjectionTime);
  BOOST_TEST(courier::tell_ripe(courier.app) == 1);
  BOOST_TEST(courier::tell_ripe(courier.app) == 0);

  const auto mail = support::last_mail(db, "account_recovery_ready");
  BOOST_TEST(mail.find("siti.baru@contoh.test") != std::string::npos);
  const auto link = support::link_in(mail, "/akun/pemulihan/");
  const auto token = link.substr(link.rfind('/') + 1);
  BOOST_TEST(
      store::DeskRequests(db.connection()).find_by_link(crypto::token_hash(token)).has_value());
}

BOOST_AUTO_TEST_CASE(what_was_stopped_is_told_nobody) {
  support::Database db;
  world::Courier courier(db);
  const auto id = confirmed(db);
  {
    mysql::Transaction transaction(db.connection());
    BOOST_REQUIRE(store::DeskRequests(db.connection()).stop(transaction, id, given::kNow));
    transaction.commit();
  }
  courier.clock.set(given::kNow + domain::kObjectionTime);
  BOOST_TEST(courier::tell_ripe(courier.app) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
