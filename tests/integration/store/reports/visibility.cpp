// Who finds what: the WHERE and the domain must say the same.
#include "handlers/store/reports/visibility.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/store/filing/tracking.hpp"
#include "tests/support/given.hpp"

namespace {

std::vector<domain::Officer> everybody(support::Database& db) {
  using domain::Role;
  return {given::officer(db),
          given::officer(db, {.role = Role::clerk}),
          given::officer(db, {.role = Role::opd_officer, .opd = "dpupr"}),
          given::officer(db, {.role = Role::opd_head, .opd = "dpupr"}),
          given::officer(db, {.role = Role::opd_officer, .opd = "dlhkp"}),
          given::officer(db, {.role = Role::inspector, .opd = "inspektorat"}),
          given::officer(db, {.role = Role::leader, .opd = "setda"}),
          given::officer(db, {.role = Role::administrator, .opd = ""})};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(visibility, *support::needs_database())

BOOST_AUTO_TEST_CASE(sql_and_domain_agree_for_every_role_and_kind_of_report) {
  support::Database db;
  const auto citizen = given::citizen(db);
  const auto people = everybody(db);
  std::vector<given::Report> reports{
      given::filed(db, {}, citizen),
      given::forwarded(db, {}, citizen),
      given::forwarded(db, {.draft = {.privacy = domain::Privacy::secret}}, citizen),
      given::filed(db, {.category = "pungli"}, citizen),
      given::filed(db, {.category = "layanan-laporbup"}, citizen),
  };
  for (const std::string accused : {"dpupr", "diskominfo", "inspektorat", "setda"})
    reports.push_back(given::filed(
        db, {.privacy = domain::Privacy::secret_anonymous, .accused = accused}, citizen));

  store::Complaints complaints(db.connection());
  for (const auto& report : reports) {
    const auto situation = complaints.find(report.id)->situation;
    for (const auto& officer : people) {
      const bool clerk_or_admin =
          officer.role == domain::Role::clerk || officer.role == domain::Role::administrator;
      const bool expected =
          !clerk_or_admin && domain::may_see(situation, domain::actor_of(officer), {});
      BOOST_TEST(complaints.find(report.code, officer).has_value() == expected,
                 domain::to_word(officer.role) << " and report " << report.id.value);
    }
  }
}

BOOST_DATA_TEST_CASE(sql_and_domain_agree_on_what_came_back_whatever_the_setting,
                     boost::unit_test::data::make({1, 2, 3}), before_leader) {
  support::Database db;
  const auto report = given::filed(db, {.privacy = domain::Privacy::secret_anonymous});
  const auto leader = given::officer(db, {.role = domain::Role::leader, .opd = "setda"});
  const auto set = [&](int send_backs) {
    db.run("UPDATE setting SET value = '" + std::to_string(send_backs) +
           "' WHERE name = 'send_back.before_leader'");
  };
  set(before_leader);
  store::Complaints complaints(db.connection());
  const auto policy = store::Settings(db.connection()).policy();
  for (int send_backs = 0; send_backs <= 4; ++send_backs) {
    db.run("UPDATE complaint SET send_backs = " + std::to_string(send_backs));
    const auto situation = complaints.find(report.id)->situation;
    const bool expected = send_backs >= before_leader;
    BOOST_TEST(domain::may_see(situation, domain::actor_of(leader), policy) == expected);
    BOOST_TEST(complaints.find(report.code, leader).has_value() == expected);
    const auto lines = complaints.list(leader, store::Tray::unanswered, std::nullopt, 20);
    BOOST_TEST(lines.size() == (expected ? 1U : 0U));
  }
  set(2);
}

BOOST_AUTO_TEST_CASE(trays_hold_each_report_once_and_only_for_who_may_know) {
  support::Database db;
  const auto citizen = given::citizen(db);
  given::filed(db, {}, citizen);
  given::filed(db, {.category = "layanan-laporbup"}, citizen);
  const auto running = given::forwarded(db, {}, citizen);
  store::Complaints complaints(db.connection());
  const auto triage = given::officer(db);

  BOOST_TEST(complaints.list(triage, store::Tray::unanswered, std::nullopt, 20).size() == 1U);
  BOOST_TEST(complaints.list(triage, store::Tray::running, std::nullopt, 20).size() == 1U);
  const auto dpupr = given::officer(db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  const auto lines = complaints.list_parts(dpupr, store::Tray::unanswered, std::nullopt, 20);
  BOOST_REQUIRE(lines.size() == 1U);
  BOOST_TEST((lines[0].part == running.part));
  const auto inspector =
      given::officer(db, {.role = domain::Role::inspector, .opd = "inspektorat"});
  BOOST_TEST(complaints.list(inspector, store::Tray::unanswered, std::nullopt, 20).size() == 1U);
}

BOOST_AUTO_TEST_CASE(pages_of_a_list_follow_one_another) {
  support::Database db;
  const auto citizen = given::citizen(db);
  for (int i = 0; i < 5; ++i) given::filed(db, {}, citizen);
  store::Complaints complaints(db.connection());

  const auto first = complaints.list(citizen.id, std::nullopt, 3);
  BOOST_REQUIRE(first.size() == 3U);
  const auto second = complaints.list(citizen.id, store::cursor_of_mine(first.back()), 3);

  BOOST_TEST(second.size() == 2U);
  BOOST_TEST((second.front().id < first.back().id));
}

BOOST_AUTO_TEST_CASE(nobody_can_try_by_email_whose_an_anonymous_report_is) {
  support::Database db;
  store::Tracking tracking(db.connection());
  const auto open = given::filed(db);
  const auto anonymous = given::filed(db, {.privacy = domain::Privacy::anonymous}, open.citizen);
  BOOST_TEST(!tracking.list(open.code).front().email.empty());
  BOOST_TEST(tracking.list(anonymous.code).front().email.empty());
}

BOOST_AUTO_TEST_CASE(the_opd_reads_a_secret_anonymous_report_only_as_released) {
  support::Database db;
  const auto report =
      given::forwarded(db, {.draft = {.privacy = domain::Privacy::secret_anonymous}});
  const auto officer = given::officer(db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  const auto found = store::Complaints(db.connection()).find(report.code, officer);
  BOOST_REQUIRE(found);
  BOOST_TEST(found->story == found->public_text);
  BOOST_TEST(found->place.empty());
}

BOOST_AUTO_TEST_SUITE_END()
