// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/post/outbox.hpp"

#include <boost/test/unit_test.hpp>

#include "handlers/domain/people/account_notice.hpp"
#include "tests/support/given.hpp"

namespace {

constexpr std::chrono::minutes kHold{2};

void add_three(support::Database& db) {
  store::Outbox outbox(db.connection(), support::Database::outbox_keys().public_key);
  mysql::Transaction transaction(db.connection());
  for (const std::string to : {"a@contoh.test", "b@contoh.test", "c@contoh.test"})
    outbox.add(transaction, domain::account_notice(domain::AccountEvent::welcome, to, {}), "Siti",
               given::kNow);
  transaction.commit();
}

struct Courier {
  explicit Courier(support::Database& db)
      : connection(db.address_of("courier")), outbox(connection, "") {}
  std::vector<store::Leased> lease(const std::string& name, domain::Instant now, int most) {
    mysql::Transaction transaction(connection);
    auto leased = outbox.lease(transaction, name, now, kHold, most);
    transaction.commit();
    return leased;
  }
  mysql::Connection connection;
  store::Outbox outbox;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(outbox, *support::needs_database())

BOOST_AUTO_TEST_CASE(two_couriers_at_once_never_hold_the_same_row) {
  support::Database db;
  add_three(db);
  Courier first(db);
  Courier second(db);

  mysql::Transaction one(first.connection);
  const auto held = first.outbox.lease(one, "one", given::kNow, kHold, 2);
  const auto others = second.lease("two", given::kNow, 10);  // while the first is not committed
  one.commit();

  BOOST_TEST(held.size() == 2U);
  BOOST_REQUIRE(others.size() == 1U);
  BOOST_TEST((others[0].id != held[0].id && others[0].id != held[1].id));
}

BOOST_AUTO_TEST_CASE(a_leased_row_comes_back_when_its_courier_died) {
  support::Database db;
  add_three(db);
  Courier first(db);
  Courier second(db);
  BOOST_TEST(first.lease("one", given::kNow, 10).size() == 3U);
  BOOST_TEST(second.lease("two", given::kNow + std::chrono::minutes{1}, 10).empty());

  const auto again = second.lease("two", given::kNow + kHold, 10);

  BOOST_REQUIRE(again.size() == 3U);
  BOOST_TEST(again[0].attempts == 1);
  mysql::Transaction late(first.connection);
  BOOST_TEST(!first.outbox.mark_sent(late, again[0].id, "one", given::kNow));
}

BOOST_AUTO_TEST_CASE(a_sent_row_is_emptied) {
  support::Database db;
  add_three(db);
  Courier courier(db);
  const auto leased = courier.lease("one", given::kNow, 1);
  mysql::Transaction transaction(courier.connection);
  BOOST_TEST(courier.outbox.mark_sent(transaction, leased.at(0).id, "one", given::kNow));
  transaction.commit();
  BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox WHERE state = 'sent' AND payload IS NULL") ==
             1);
}

BOOST_AUTO_TEST_CASE(a_row_to_be_tried_again_waits_for_its_time) {
  support::Database db;
  add_three(db);
  Courier courier(db);
  const auto leased = courier.lease("one", given::kNow, 3);
  const auto later = given::kNow + std::chrono::minutes{30};
  mysql::Transaction transaction(courier.connection);
  for (const auto& row : leased)
    BOOST_TEST(courier.outbox.mark_retry(transaction, row.id, "one", later, "451 try later"));
  transaction.commit();
  BOOST_TEST(courier.lease("one", given::kNow + kHold, 3).empty());
  BOOST_TEST(courier.lease("one", later, 3).size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_payload_survives_line_ends_quotes_and_emoji) {
  const store::Payload payload{"siti@contoh.test",
                               "Siti \"Ayu\"",
                               "welcome",
                               {{"keterangan", "baris satu\nbaris dua\t\\ 😀"}},
                               true};
  const auto read = store::payload_from(store::to_text(payload));
  BOOST_TEST(read.name == payload.name);
  BOOST_TEST(read.values.at("keterangan") == payload.values.at("keterangan"));
  BOOST_TEST(read.code_only);
  BOOST_TEST(read.values.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
