// SPDX-License-Identifier: AGPL-3.0-or-later
// The identities of contacts: found or made with them, erased with the last, and made by migration
// 0058 of the contacts there were.
#include "handlers/store/people/identities.hpp"

#include <fstream>
#include <map>
#include <set>

#include <boost/test/unit_test.hpp>

#include "handlers/store/people/accounts.hpp"
#include "handlers/store/people/people.hpp"
#include "tests/support/elsewhere.hpp"

namespace {

using domain::Channel;
using domain::Contact;

struct Row {
  Channel channel;
  std::string email;
  std::string phone;
  std::string address;
};

/// Contacts of every kind, as they stand in old databases too.
const std::vector<Row> kRows{
    {Channel::whatsapp, "", "+6281200000001", ""},
    {Channel::phone, "", "+6281200000001", ""},
    {Channel::walk_in, "wati@contoh.test", "+6281200000002", ""},
    {Channel::email, "Wati@Contoh.TEST", "", ""},
    {Channel::email, " wati@contoh.test ", "", ""},
    {Channel::facebook, "", "", "@Siti.Rahayu"},
    {Channel::facebook, "", "", " siti.rahayu"},
    {Channel::instagram, "", "", "siti.rahayu"},
    {Channel::x, "", "", "@@siti"},
    {Channel::tiktok, "", "", "s"},
    {Channel::facebook, "", "", "Bu Tini Pasar"},
    {Channel::radio, "", "", "@siti"},
    {Channel::facebook, "", "", "HTTPS://Contoh.Test/Post/AbC?id=1"},
    {Channel::other, "", "", "https://contoh.test/Post/AbC?id=1"},
    {Channel::other, "", "", "https://contoh.test/post/abc?id=1"},
    {Channel::instagram, "", "", "http://Contoh.test"},
    {Channel::instagram, "", "", "https://"},
    {Channel::instagram, "", "", "https:///p/1"},
    {Channel::instagram, "", "", "https://contoh.test/a b"},
    {Channel::instagram, "", "", "httpſ://contoh.test/a"},
    {Channel::instagram, "", "", "http://contoh.test/ñ"},
    {Channel::letter, "", "", "Jalan Pemuda 10, Kebumen"},
    {Channel::letter, "", "", "Gombong"},
    {Channel::walk_in, "", "", ""},
};

const mysql::Query kContact{"test.contact", R"sql(
    INSERT INTO contact (channel, email, phone, address)
    VALUES (?, NULLIF(?, ''), NULLIF(?, ''), NULLIF(?, ''))
)sql"};

const mysql::Query kKeyOf{"test.key_of", R"sql(
    SELECT c.id, i.channel, i.identity_key FROM contact c LEFT JOIN identity i ON i.id = c.identity_id
     WHERE c.id = ?
)sql"};

std::string kept(support::Database& db, std::int64_t contact) {
  const auto row = db.connection().row(kKeyOf, contact);
  return row->is_null("channel") ? "-" : row->text("channel") + " " + row->text("identity_key");
}

std::string expected(support::Database& db, const Row& row) {
  const auto key = domain::identity_key(
      row.channel,
      Contact{
          .channel = row.channel, .email = row.email, .phone = row.phone, .address = row.address});
  if (!key) return "-";
  auto kept = key->key;
  if (key->channel == domain::IdentityChannel::post)
    kept =
        db.connection().row({"test.digest", "SELECT SHA2(?, 256) AS digest"}, kept)->text("digest");
  return std::string(domain::to_word(key->channel)) + " " + kept;
}

/// Runs the migration again, as deploy/migrate does: statement by statement.
void migrate(support::Database& db) {
  std::ifstream file(LAPORBUP_SOURCE "/sql/migrations/0058_person_and_identity.sql");
  std::string line;
  std::string statement;
  while (std::getline(file, line)) {
    if (line.starts_with("--")) continue;
    statement += line + "\n";
    if (!line.ends_with(";")) continue;
    statement.erase(statement.rfind(';'));
    db.run(statement);
    statement.clear();
  }
}

std::int64_t with_contact(support::Database& db, const Row& row) {
  mysql::Transaction transaction(db.connection());
  struct Id {
    std::int64_t value;
  };
  const auto id = transaction.insert<Id>(kContact, domain::to_word(row.channel), row.email,
                                         row.phone, row.address);
  transaction.commit();
  return id.value;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(identities, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_migration_gives_each_contact_the_key_of_the_domain_and_merges_nobody) {
  support::Database db;
  std::map<std::int64_t, std::string> want;
  for (const auto& row : kRows) want[with_contact(db, row)] = expected(db, row);
  const auto gone = with_contact(db, {Channel::whatsapp, "", "+6281200000009", ""});
  db.run("UPDATE contact SET erased_at = '2026-01-01' WHERE id = " + std::to_string(gone));

  for (int run = 0; run < 2; ++run) {
    migrate(db);
    for (const auto& [id, key] : want) BOOST_TEST(kept(db, id) == key, key);
    BOOST_TEST(kept(db, gone) == "-");
    std::set<std::string> keys;
    for (const auto& [id, key] : want)
      if (key != "-") keys.insert(key);
    BOOST_TEST(db.number("SELECT COUNT(*) FROM identity") == static_cast<int>(keys.size()));
    BOOST_TEST(db.number("SELECT COUNT(*) FROM person") == static_cast<int>(keys.size()));
    BOOST_TEST(db.number("SELECT COUNT(DISTINCT person_id) FROM identity") ==
               static_cast<int>(keys.size()));
  }
}

BOOST_AUTO_TEST_CASE(a_new_contact_has_the_same_identity_as_an_old_one_of_the_migration) {
  support::Database db;
  std::vector<std::int64_t> old;
  old.reserve(kRows.size());
  for (const auto& row : kRows) old.push_back(with_contact(db, row));
  migrate(db);
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    const auto& row = kRows[i];
    const Contact contact{
        .channel = row.channel, .email = row.email, .phone = row.phone, .address = row.address};
    mysql::Transaction transaction(db.connection());
    const auto found =
        store::find_or_make_identity(transaction, domain::identity_key(row.channel, contact));
    transaction.commit();
    BOOST_TEST(db.number("SELECT COALESCE(identity_id, 0) FROM contact WHERE id = " +
                         std::to_string(old[i])) == found.value_or(domain::IdentityId{0}).value);
  }
}

BOOST_AUTO_TEST_CASE(two_people_on_one_telephone_are_two_reporters_of_one_identity) {
  support::Database db;
  const auto tini = given::elsewhere(db, {.name = "Bu Tini"});
  const auto karno = given::elsewhere(db, {.contact = given::Contact::phone, .name = "Pak Karno"});
  given::elsewhere(db, {.phone = "+6281233334444"});
  const auto identity = [&](const given::Elsewhere& report) {
    return db.number("SELECT identity_id FROM v_reporter WHERE complaint_id = " +
                     std::to_string(report.id.value));
  };
  BOOST_TEST(identity(tini) == identity(karno));
  BOOST_TEST(db.number("SELECT COUNT(*) FROM contact") == 3);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM identity") == 2);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM person") == 2);
  BOOST_TEST(db.number("SELECT reports * 10 + names FROM v_identity_alike") == 22);
  given::citizen(db, {.phone = "+6281233334444"});
  BOOST_TEST(db.number("SELECT COUNT(*) FROM v_identity_alike") == 2);
}

/// The second one looked before the first had written, and writes after it has.
BOOST_AUTO_TEST_CASE(who_is_second_to_make_an_identity_runs_again_and_finds_it) {
  support::Database db;
  const std::optional<domain::IdentityKey> key{{domain::IdentityChannel::phone, "+62811"}};
  mysql::Connection first(db.address_of("followups"));
  mysql::Connection second(db.address_of("followups"));
  second.execute({"test.isolation", "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ"});
  std::optional<domain::IdentityId> made;
  int runs = 0;
  const auto found = mysql::transact(second, [&](mysql::Transaction& transaction) {
    (void)transaction.row({"test.look", "SELECT MAX(id) AS id FROM identity"});
    if (++runs == 1)
      made = mysql::transact(first, [&](mysql::Transaction& quick) {
        return store::find_or_make_identity(quick, key);
      });
    return store::find_or_make_identity(transaction, key);
  });
  BOOST_TEST(runs == 2);
  BOOST_TEST((made && found == made));
  BOOST_TEST(db.number("SELECT COUNT(*) FROM person") == 1);
}

BOOST_AUTO_TEST_CASE(a_key_is_erased_with_the_last_contact_that_holds_it) {
  support::Database db;
  const auto siti = given::citizen(db);
  const auto mine = given::elsewhere(db);
  given::elsewhere(db, {.name = "Pak Karno"});
  const auto alone = given::elsewhere(db, {.phone = "+6281233334444"});
  for (const auto id : {mine.id, alone.id})
    db.run("UPDATE reporter SET account_id = " + std::to_string(siti.id.value) +
           " WHERE complaint_id = " + std::to_string(id.value));
  mysql::Connection accounts(db.address_of("accounts"));
  mysql::transact(accounts, [&](mysql::Transaction& transaction) {
    BOOST_TEST(store::Accounts(accounts).erase(transaction, siti.id, given::kNow));
  });
  BOOST_TEST(db.number("SELECT COUNT(*) FROM contact WHERE identity_id IS NULL") == 2);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM identity WHERE identity_key = '+6281211112222'") == 1);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM identity WHERE identity_key IS NULL") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
