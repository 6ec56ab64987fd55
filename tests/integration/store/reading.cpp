// SPDX-License-Identifier: AGPL-3.0-or-later
// What an account may read beside whole tables: sums, phones, drafts.
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "fcgi/crypto.hpp"
#include "handlers/store/filing/drafts.hpp"
#include "tests/support/given.hpp"

namespace {

/// What the account may read, as "table.column", of the tables and columns that `where` names.
std::vector<std::string> readable(support::Database& db, const std::string& account,
                                  const std::string& where) {
  mysql::Connection connection(db.address_of(account));
  std::vector<std::string> all;
  for (const auto& row : connection.select(
           {"test",
            "SELECT CONCAT(table_name, '.', column_name) AS name FROM information_schema.columns "
            "WHERE table_schema = DATABASE() AND privileges LIKE '%select%' AND " +
                where + " ORDER BY table_name, ordinal_position"},
           {}))
    all.push_back(row.text("name"));
  return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reading, *support::needs_database())

BOOST_AUTO_TEST_CASE(pages_reads_sums_and_no_figure_of_a_place_or_a_category) {
  support::Database db;
  BOOST_TEST(readable(db, "pages",
                      "table_name LIKE 'v\\_figures%' AND column_name IN "
                      "('category_id', 'kecamatan_code')")
                 .empty());
  BOOST_TEST(readable(db, "pages", "table_name LIKE 'v\\_stat%'").empty());
  const std::vector<std::string> by_body{
      "v_figures_opd.month",           "v_figures_opd.opd_id",
      "v_figures_opd.shown_forwarded", "v_figures_opd.shown_resolved_late",
      "v_figures_opd.shown_returned",  "v_figures_opd.shown_given_up_late"};
  BOOST_TEST(readable(db, "pages", "table_name = 'v_figures_opd'") == by_body,
             boost::test_tools::per_element());
  // The only ones that say more than a day or a month.
  const std::vector<std::string> keys{"v_figures_month.channel", "v_figures_opd.opd_id"};
  BOOST_TEST(readable(db, "pages",
                      "table_name LIKE 'v\\_figures%' AND data_type NOT IN ('decimal', 'date') "
                      "AND column_name <> 'month'") == keys,
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(only_who_rings_people_up_reads_a_phone_or_an_address_of_theirs) {
  support::Database db;
  // And the tool that makes keys of them; it answers nobody.
  BOOST_TEST(readable(db, "rekey", "column_name IN ('phone', 'address')").size() == 2U);
  for (const std::string account : {"pages", "accounts", "activation", "complaints", "followups",
                                    "admin", "courier", "retention"}) {
    const auto all = readable(
        db, account, "column_name IN ('phone', 'address') AND table_name <> 'staff_account'");
    if (account == "complaints") {
      // Of whoever has code and PIN, to be seen and corrected; no account's.
      const std::vector<std::string> own{"v_own_contact.phone", "v_own_contact.address"};
      BOOST_TEST(all == own, boost::test_tools::per_element());
    } else if (account == "accounts" || account == "activation" || account == "followups") {
      BOOST_TEST(!all.empty(), account);
    } else {
      BOOST_TEST(all.empty(), account + " reads " << (all.empty() ? "" : all.front()));
    }
  }
}

/// Drafts as each way of filing leaves them: whose words may staff read?
BOOST_AUTO_TEST_CASE(followups_reads_what_staff_enter_and_no_draft_of_a_citizen) {
  support::Database db;
  const auto citizen = given::citizen(db);
  store::Drafts drafts(db.connection());
  const auto words = given::draft(db, citizen).content;
  const auto entered = crypto::random_token();
  mysql::transact(db.connection(), [&](mysql::Transaction& transaction) {
    (void)drafts.create_once(transaction, words, entered, given::kNow);
    (void)drafts.create(transaction, words, citizen.id, given::kNow);
    (void)drafts.keep(transaction, words, {.account = {}, .secret_hash = std::string(32, 's')},
                      crypto::random_token(), given::kNow);
  });
  db.run("INSERT INTO draft_answer (draft_id, question, answer) SELECT id, 'q', 'a' FROM draft");
  BOOST_TEST(db.number("SELECT COUNT(*) FROM draft") == 4);
  mysql::Connection followups(db.address_of("followups"));
  const auto seen = followups.select({"test", "SELECT token FROM v_entry_draft"}, {});
  BOOST_REQUIRE(seen.size() == 1U);
  BOOST_TEST(seen.front().text("token") == entered);
  BOOST_TEST(followups.select({"test", "SELECT answer FROM v_entry_draft_answer"}, {}).size() ==
             1U);
  BOOST_TEST(store::Drafts(followups).find_entered(entered)->content.story == words.story);
}

BOOST_AUTO_TEST_SUITE_END()
