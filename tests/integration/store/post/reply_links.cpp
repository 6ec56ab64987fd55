// SPDX-License-Identifier: AGPL-3.0-or-later
// A link of a mail: used once, and only while it lives.
#include "handlers/store/post/reply_links.hpp"

#include <boost/test/unit_test.hpp>

#include "fcgi/crypto.hpp"
#include "tests/support/given.hpp"

namespace {

using namespace std::chrono_literals;

struct Links {
  support::Database db;
  given::Report report = given::filed(db);
  store::ReplyLinks links{db.connection()};

  /// The hash of a new link about the report's first event.
  std::string made() {
    mysql::Transaction transaction(db.connection());
    const store::ReplyFor what{
        .kind = store::ReplyKind::answer,
        .complaint = report.id,
        .reporter = {db.number("SELECT MAX(id) FROM reporter")},
        .part = std::nullopt,
        .event = {db.number("SELECT MAX(id) FROM complaint_event")},
    };
    const auto token = links.add(transaction, what, given::kNow);
    transaction.commit();
    return crypto::token_hash(token);
  }
  bool used(const std::string& hash, domain::Instant at) {
    mysql::Transaction transaction(db.connection());
    const bool done = links.use(transaction, hash, at);
    transaction.commit();
    return done;
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(reply_links, *support::needs_database())

BOOST_FIXTURE_TEST_CASE(a_link_is_used_once, Links) {
  const auto hash = made();
  const auto other = made();
  BOOST_TEST(used(hash, given::kNow + 1h));
  BOOST_TEST(!used(hash, given::kNow + 1h));
  BOOST_TEST(!used(hash, given::kNow + 2h));
  BOOST_TEST((links.find(hash)->used_at == given::kNow + 1h));
  BOOST_TEST(!links.find(other)->used_at.has_value());
  BOOST_TEST(!used(crypto::token_hash(crypto::random_token()), given::kNow));
}

BOOST_FIXTURE_TEST_CASE(a_link_that_has_expired_is_not_used, Links) {
  const auto end = given::kNow + std::chrono::days(30);
  const auto hash = made();
  BOOST_TEST((links.find(hash)->expires_at == end));
  BOOST_TEST(!used(hash, end + 1ms));
  BOOST_TEST(!used(hash, end));
  BOOST_TEST(!links.find(hash)->used_at.has_value());
  BOOST_TEST(used(hash, end - 1ms));
}

BOOST_AUTO_TEST_SUITE_END()
