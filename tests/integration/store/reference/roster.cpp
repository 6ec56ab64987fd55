// SPDX-License-Identifier: AGPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "handlers/store/people/people.hpp"
#include "handlers/store/reference/roster.hpp"
#include "tests/support/given.hpp"

using std::chrono::hours;

namespace {

struct Office {
  support::Database db;
  store::Roster roster{db.connection()};
  domain::Officer budi = given::officer(db);
  domain::Officer ani = given::officer(db, {.name = "Ani", .email = "ani@contoh.test"});

  void add(const domain::Officer& who, hours from, hours until) {
    mysql::transact(db.connection(), [&](mysql::Transaction& transaction) {
      roster.add(transaction, who.id, {given::kNow + from, given::kNow + until});
    });
  }
  bool remove(domain::ShiftId id) {
    return mysql::transact(db.connection(), [&](mysql::Transaction& transaction) {
      return roster.remove(transaction, id, given::kNow);
    });
  }
  bool restore(domain::ShiftId id) {
    return mysql::transact(db.connection(), [&](mysql::Transaction& transaction) {
      return roster.restore(transaction, id, given::kNow);
    });
  }
  std::vector<store::RosterLine> all() {
    return roster.list(given::kNow - hours{100}, given::kNow + hours{100});
  }
  std::vector<std::string> told() {
    domain::Recipient duty;
    duty.audience = domain::Audience::duty;
    std::vector<std::string> names;
    for (const auto& one : store::People(db.connection()).staff(duty, given::kNow))
      names.push_back(one.name);
    return names;
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(roster, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_same_shift_added_twice_is_there_once) {
  Office office;
  office.add(office.budi, hours{1}, hours{9});
  office.add(office.budi, hours{1}, hours{9});
  BOOST_TEST(office.all().size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_removed_shift_tells_nobody_and_comes_back) {
  Office office;
  office.add(office.budi, hours{1}, hours{9});
  const auto id = office.all().front().id;

  BOOST_TEST(office.remove(id));
  BOOST_TEST(!office.remove(id));
  BOOST_TEST(office.all().front().removed);
  BOOST_TEST(office.roster.coming(given::kNow).empty());

  BOOST_TEST(office.restore(id));
  BOOST_TEST(!office.restore(id));
  BOOST_TEST(office.roster.coming(given::kNow).size() == 1U);

  BOOST_TEST(office.remove(id));
  office.add(office.budi, hours{1}, hours{9});
  BOOST_TEST(!office.all().front().removed);
}

BOOST_AUTO_TEST_CASE(a_running_shift_is_ended_and_a_past_one_stays) {
  Office office;
  office.add(office.budi, hours{-2}, hours{6});
  office.add(office.ani, hours{-9}, hours{-1});
  const auto lines = office.all();
  BOOST_TEST(!office.remove(lines[0].id));
  BOOST_TEST(office.remove(lines[1].id));
  BOOST_TEST((office.roster.find(lines[1].id)->shift.until == given::kNow));
  BOOST_TEST(office.roster.coming(given::kNow).empty());
}

BOOST_AUTO_TEST_CASE(who_is_told_is_exactly_who_is_on_duty) {
  Office office;
  BOOST_TEST(office.told().size() == 2U);
  office.add(office.ani, hours{-1}, hours{1});
  BOOST_TEST((office.told() == std::vector<std::string>{"Ani"}));
  office.db.run("UPDATE roster SET removed_at = '2026-11-24 01:00:00'");
  BOOST_TEST(office.told().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_shift_of_one_who_left_triage_does_not_count) {
  Office office;
  office.add(office.ani, hours{-1}, hours{1});
  office.db.run("UPDATE staff_account SET active = 0 WHERE name = 'Ani'");
  BOOST_TEST(office.roster.coming(given::kNow).empty());
  BOOST_TEST(!office.all().front().counts);
  BOOST_TEST((office.told() == std::vector<std::string>{"Budi Santoso"}));
}

BOOST_AUTO_TEST_SUITE_END()
