// SPDX-License-Identifier: AGPL-3.0-or-later
// A reporter's name stays hidden in his words when it is corrected, when an account takes the
// report, and when it is erased: readers who may not know it then read the officer's words only.
#include <functional>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "handlers/store/people/accounts.hpp"
#include "handlers/store/people/own_contact.hpp"
#include "handlers/store/reports/complaints.hpp"
#include "handlers/store/reports/history.hpp"
#include "tests/support/elsewhere.hpp"

using domain::Event;
using domain::Privacy;
using domain::Role;

namespace {

const std::string kName = "Lestari Purwanti";
const std::string kStory = "Saya Lestari Purwanti, lampu di depan pasar mati sejak Senin malam.";

given::DraftOf told(Privacy privacy) {
  return {.title = "Lampu dekat Lestari", .story = kStory, .privacy = privacy};
}

/// All that staff without the right to the name read of a report.
class Readers {
 public:
  explicit Readers(support::Database& db)
      : db_(db),
        officers_{given::officer(db, {.role = Role::opd_officer, .opd = "dpupr"}),
                  given::officer(db, {.role = Role::opd_head, .opd = "dpupr"}),
                  given::officer(db, {.role = Role::leader, .opd = "setda"})} {}

  std::string words(const domain::ComplaintCode& code) {
    std::string all;
    auto& connection = db_.connection();
    for (const auto& officer : officers_) {
      store::Complaints complaints(connection);
      const auto found = complaints.find(code, officer);
      // A leader does not see what takes two officers to open.
      BOOST_REQUIRE((found || officer.role == Role::leader));
      if (!found) continue;
      for (const auto& said : {found->title, found->story, found->place}) all += said + "\n";
      for (const auto& step : store::History(connection).for_staff(found->id, found->known))
        all += step.body.text + "\n" + step.body.public_text + "\n";
      if (officer.role == Role::leader) continue;
      for (const auto& line : complaints.list_parts(officer, store::Tray::unanswered, {}, 10))
        all += line.title + "\n";
    }
    return all;
  }

 private:
  support::Database& db_;
  std::vector<domain::Officer> officers_;
};

/// Forwarded to DPUPR; afterwards its reporter adds his name once more.
void go_on(support::Database& db, domain::ComplaintId id, const store::By& reporter) {
  given::officer(db, {.role = Role::opd_officer, .opd = "dpupr"});
  const auto at = given::kNow + std::chrono::minutes{10};
  BOOST_REQUIRE(given::act(
      db, id, store::by(given::officer(db)),
      {.event = Event::forward, .input = given::forwarding(given::opd(db, "dpupr"))}, at));
  store::Command more{.event = Event::add};
  more.input = given::words("Salam dari Purwanti.");
  BOOST_REQUIRE(given::act(db, id, reporter, more, at + std::chrono::minutes{1}));
}

bool names(const std::string& words) {
  return words.find("Lestari") != std::string::npos || words.find("Purwanti") != std::string::npos;
}

void in_transaction(support::Database& db, const std::function<void(mysql::Transaction&)>& write) {
  mysql::Transaction transaction(db.connection());
  write(transaction);
  transaction.commit();
}

constexpr std::array kHiding{Privacy::anonymous, Privacy::secret_anonymous};

void walk_account(Privacy privacy) {
  support::Database db;
  const auto citizen = given::citizen(db, {.name = kName});
  const auto report = given::filed(db, told(privacy), citizen);
  go_on(db, report.id, store::by(citizen));
  Readers readers(db);
  BOOST_TEST(!names(readers.words(report.code)));
  store::Accounts accounts(db.connection());
  in_transaction(db, [&](auto& transaction) {
    accounts.change_contact(transaction, citizen.id, "Wening Lestari", "+6281234567890");
    accounts.change_contact(transaction, citizen.id, "Wening", "+6281234567890");
  });
  BOOST_TEST(!names(readers.words(report.code)));
  in_transaction(db, [&](auto& transaction) {
    BOOST_REQUIRE(accounts.erase(transaction, citizen.id, given::kNow));
  });
  BOOST_TEST(db.number("SELECT COUNT(*) FROM account WHERE former_names IS NOT NULL") == 0);
  BOOST_TEST(!names(readers.words(report.code)));
}

void walk_contact(Privacy privacy) {
  support::Database db;
  const auto report = given::elsewhere(db, {.draft = told(privacy), .name = kName});
  const auto row = db.connection().row({"test", "SELECT id FROM reporter"});
  const auto reporter = row->id<domain::ReporterId>("id");
  go_on(db, report.id, store::by(reporter));
  Readers readers(db);
  BOOST_TEST(!names(readers.words(report.code)));
  store::OwnContact own(db.connection());
  for (const auto* name : {"Wening Purwanti", "Wening", ""}) {
    auto contact = own.find(reporter).value();
    contact.name = name;
    in_transaction(
        db, [&](auto& transaction) { BOOST_REQUIRE(own.change(transaction, reporter, contact)); });
    BOOST_TEST(!names(readers.words(report.code)), name);
  }
  BOOST_TEST(own.find(reporter)->former_names == kName + "\nWening Purwanti\nWening");
  in_transaction(
      db, [&](auto& transaction) { BOOST_REQUIRE(own.erase(transaction, reporter, given::kNow)); });
  BOOST_TEST(db.number("SELECT COUNT(*) FROM contact WHERE former_names IS NOT NULL") == 0);
  BOOST_TEST(!names(readers.words(report.code)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reporter_names, *support::needs_database())

BOOST_AUTO_TEST_CASE(an_account_changes_its_name_and_ends) {
  for (const auto privacy : kHiding) walk_account(privacy);
}

BOOST_AUTO_TEST_CASE(a_contact_changes_its_name_and_ends) {
  for (const auto privacy : kHiding) walk_contact(privacy);
}

BOOST_AUTO_TEST_CASE(an_account_of_another_name_takes_the_report) {
  support::Database db;
  const auto report = given::elsewhere(db, {.draft = told(Privacy::anonymous), .name = kName});
  const auto row = db.connection().row({"test", "SELECT id FROM reporter"});
  go_on(db, report.id, store::by(row->id<domain::ReporterId>("id")));
  const auto taker = given::citizen(db, {.name = "Wening"});
  db.run("UPDATE reporter SET account_id = " + std::to_string(taker.id.value));
  BOOST_TEST(!names(Readers(db).words(report.code)));
}

BOOST_AUTO_TEST_CASE(an_open_report_goes_on_being_read_by_its_opd) {
  support::Database db;
  const auto citizen = given::citizen(db, {.name = kName});
  const auto report = given::filed(db, told(Privacy::open), citizen);
  go_on(db, report.id, store::by(citizen));
  in_transaction(db, [&](auto& transaction) {
    (void)store::Accounts(db.connection()).erase(transaction, citizen.id, given::kNow);
  });
  const auto officer = given::officer(db, {.role = Role::opd_officer, .opd = "dpupr"});
  BOOST_TEST(store::Complaints(db.connection()).find(report.code, officer)->story == kStory);
}

BOOST_AUTO_TEST_SUITE_END()
