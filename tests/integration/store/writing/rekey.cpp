// SPDX-License-Identifier: AGPL-3.0-or-later
// Keys of an older release: what is told, what is written anew, and what nobody touches.
#include "handlers/store/writing/rekey.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "tests/support/given.hpp"

namespace {

using store::Remedy;

const mysql::Query kStems{"test.stems", R"sql(
    SELECT GROUP_CONCAT(w.stem ORDER BY w.stem SEPARATOR ' ') AS stems
      FROM staff_word p JOIN word w ON w.id = p.word_id WHERE p.complaint_id = ?
)sql"};

std::string stems(support::Database& db, domain::ComplaintId id) {
  return db.connection().row(kStems, id)->optional<std::string>("stems").value_or("");
}

/// A contact with what an older release made of it: `identity` is the id of its identity, or NULL.
void keep_contact(support::Database& db, int id, const std::string& channel,
                  const std::string& address, const std::string& identity) {
  db.run("INSERT INTO contact (id, channel, address, identity_id) VALUES (" + std::to_string(id) +
         ", '" + channel + "', '" + address + "', " + identity + ")");
}

void keep_identity(support::Database& db, int id, const std::string& channel,
                   const std::string& key) {
  db.run("INSERT INTO person (id) VALUES (" + std::to_string(id) + ")");
  db.run("INSERT INTO identity (id, channel, identity_key, person_id) VALUES (" +
         std::to_string(id) + ", '" + channel + "', '" + key + "', " + std::to_string(id) + ")");
}

/// What is done with the contact; absent: nothing differs.
std::optional<Remedy> remedy(const std::vector<store::Misnamed>& all, std::int64_t contact) {
  const auto found = std::ranges::find_if(
      all, [&](const store::Misnamed& one) { return one.contact.value == contact; });
  return found == all.end() ? std::nullopt : std::optional(store::remedy_of(*found));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(rekey, *support::needs_database())

BOOST_AUTO_TEST_CASE(words_listed_by_older_rules_are_listed_anew_and_no_others) {
  support::Database db;
  const auto citizen = given::citizen(db);
  const auto stale = given::filed(
      db,
      {.title = "Jum\u2019at lampu di pasar mati", .story = "Lampu mati sejak Jum\u2019at malam."},
      citizen);
  const auto fresh = given::filed(db, {}, citizen);
  const auto wanted = stems(db, stale.id);
  const auto beside = stems(db, fresh.id);
  // As the rules before split it.
  db.run("INSERT INTO word (stem) VALUES ('jum'), ('at')");
  db.run("DELETE p FROM staff_word p JOIN word w ON w.id = p.word_id WHERE w.stem = 'jumat'");
  db.run("INSERT INTO staff_word (word_id, complaint_id) SELECT id, " +
         std::to_string(stale.id.value) + " FROM word WHERE stem IN ('jum', 'at')");
  const auto old = stems(db, stale.id);
  BOOST_TEST(old != wanted);

  mysql::Connection connection(db.address_of("rekey"));
  const auto told = store::rekey_words(connection, false);
  BOOST_TEST(told.reports == 2);
  BOOST_TEST(told.originals == 1);
  BOOST_TEST(told.released == 0);
  BOOST_TEST(stems(db, stale.id) == old);

  BOOST_TEST(store::rekey_words(connection, true).originals == 1);
  BOOST_TEST(stems(db, stale.id) == wanted);
  BOOST_TEST(stems(db, fresh.id) == beside);
  BOOST_TEST(store::rekey_words(connection, true).originals == 0);
}

BOOST_AUTO_TEST_CASE(released_words_are_listed_anew_while_they_are_public) {
  support::Database db;
  const auto report = given::forwarded(db);
  db.run(
      "UPDATE complaint SET public_title = 'Jum\u2019at', public_text = 'lampu' "
      "WHERE id = " +
      std::to_string(report.id.value));
  mysql::Connection connection(db.address_of("rekey"));
  BOOST_TEST(store::rekey_words(connection, true).released == 1);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM public_word p JOIN word w ON w.id = p.word_id "
                       "WHERE w.stem = 'jumat'") == 1);
  db.run("UPDATE complaint SET hidden_from_public = 1 WHERE id = " +
         std::to_string(report.id.value));
  BOOST_TEST(store::rekey_words(connection, true).released == 1);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM public_word") == 0);
}

BOOST_AUTO_TEST_CASE(keys_that_become_equal_are_told_and_nobody_is_merged) {
  support::Database db;
  keep_identity(db, 11, "instagram", "siti.rahayu");
  keep_identity(db, 12, "instagram", "\u200esiti.rahayu");
  keep_identity(db, 13, "instagram", "\u200ebudi");
  keep_identity(db, 14, "instagram", "\u200ewati");
  keep_contact(db, 1, "instagram", "@siti.rahayu", "11");
  keep_contact(db, 2, "instagram", "\u200e@siti.rahayu", "12");  // would be 11
  keep_contact(db, 3, "instagram", "\u200e@budi", "13");         // another key, its own
  keep_contact(db, 4, "instagram", "\u200e@wati", "14");         // two of one identity
  keep_contact(db, 5, "instagram", "@\u200ewati", "14");
  keep_contact(db, 6, "instagram", "\u2068@ani\u2069", "NULL");   // gets one
  keep_contact(db, 7, "instagram", "Siti.Rahayu\u200b", "NULL");  // would be 11
  keep_contact(db, 8, "letter", "Jalan Pemuda 10", "NULL");
  keep_contact(db, 9, "instagram", "Bu Siti", "11");  // no key any more

  mysql::Connection connection(db.address_of("rekey"));
  for (const bool commit : {false, true}) {
    const auto all = store::rekey_identities(connection, commit);
    BOOST_TEST(!remedy(all, 1).has_value());
    BOOST_TEST((remedy(all, 2) == Remedy::alike));
    BOOST_TEST((remedy(all, 3) == Remedy::renamed));
    BOOST_TEST((remedy(all, 4) == Remedy::alike));
    BOOST_TEST((remedy(all, 5) == Remedy::alike));
    BOOST_TEST((remedy(all, 6) == Remedy::found));
    BOOST_TEST((remedy(all, 7) == Remedy::alike));
    BOOST_TEST(!remedy(all, 8).has_value());
    BOOST_TEST((remedy(all, 9) == Remedy::alike));
    BOOST_TEST(db.number("SELECT COUNT(*) FROM identity") == (commit ? 5 : 4));
  }
  BOOST_TEST(db.number("SELECT COUNT(*) FROM identity WHERE id = 13 AND identity_key = 'budi'") ==
             1);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM contact c JOIN identity i ON i.id = c.identity_id "
                       "WHERE c.id = 6 AND i.identity_key = 'ani'") == 1);
  BOOST_TEST(db.number("SELECT identity_id FROM contact WHERE id = 2") == 12);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM contact WHERE id IN (7, 8) AND identity_id IS NULL") ==
             2);
  const auto again = store::rekey_identities(connection, true);
  BOOST_TEST(std::ranges::all_of(
      again, [](const auto& one) { return store::remedy_of(one) == Remedy::alike; }));
  BOOST_TEST(again.size() == 5U);
}

BOOST_AUTO_TEST_SUITE_END()
