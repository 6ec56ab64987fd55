// SPDX-License-Identifier: AGPL-3.0-or-later
// Who finds what: the WHERE and the domain must say the same.
#include "handlers/store/reports/visibility.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/store/filing/tracking.hpp"
#include "handlers/store/post/kabari.hpp"
#include "tests/support/elsewhere.hpp"
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
          given::officer(db, {.role = Role::leader, .opd = ""}),
          given::officer(db, {.role = Role::opd_officer, .opd = "kec-kebumen"}),
          given::officer(db, {.role = Role::opd_head, .opd = "kec-ayah"}),
          given::officer(db, {.role = Role::opd_officer, .opd = "dinkesppkb"}),
          given::officer(db, {.role = Role::opd_head, .opd = "disdikpora"}),
          given::officer(db, {.role = Role::triage, .opd = "disdikpora"}),
          given::officer(db, {.role = Role::inspector, .opd = "dinkesppkb"}),
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
  std::vector<std::string> bodies{"dpupr", "diskominfo", "inspektorat", "setda"};
  for (const auto kind : domain::kAllBodyKinds)
    if (kind != domain::BodyKind::opd) bodies.emplace_back(domain::to_word(kind));
  for (const auto privacy : {domain::Privacy::secret_anonymous, domain::Privacy::open})
    for (const auto& accused : bodies) {
      reports.push_back(given::filed(db, {.privacy = privacy, .accused = accused}, citizen));
      // As if it had come back from OPDs so often that a leader decides.
      reports.push_back(given::filed(db, {.privacy = privacy, .accused = accused}, citizen));
      db.run("UPDATE complaint SET send_backs = 9 WHERE id = " +
             std::to_string(reports.back().id.value));
    }
  // As if they had a part, however it came to them.
  for (const auto* opd : {"kec-kebumen", "dinkesppkb", "disdikpora", "dpupr"})
    db.run(
        "INSERT INTO part (complaint_id, opd_id, state, asked_from, round, forwarded_at, "
        "verify_due_at, finish_due_at, original_finish_due_at, updated_at) SELECT c.id, o.id, "
        "'returned', "
        "'forwarded', 1, c.received_at, c.received_at, c.received_at, c.received_at, "
        "c.received_at FROM "
        "complaint c JOIN opd o ON o.code = '" +
        std::string(opd) + "' WHERE c.accused_kind IS NOT NULL");

  store::Complaints complaints(db.connection());
  for (const auto& report : reports) {
    const auto situation = complaints.find(report.id)->situation;
    for (const auto& officer : people) {
      if (domain::hides_from(situation.accused, officer.role, officer.opd))
        BOOST_TEST(!complaints.find(report.code, officer).has_value(),
                   domain::to_word(officer.role) << " of the accused, report " << report.id.value);
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

BOOST_AUTO_TEST_CASE(not_even_how_long_somebody_waits_to_be_told_shows_a_leader_who_accuses_him) {
  support::Database db;
  store::Kabari kabari(db.connection());
  const auto leader = given::officer(db, {.role = domain::Role::leader, .opd = ""});
  const auto other = given::officer(db, {.role = domain::Role::leader, .opd = "setda"});
  const auto told_of = [&](const std::string& accused) {
    given::elsewhere(db,
                     {.contact = given::Contact::whatsapp,
                      .draft = {.privacy = domain::Privacy::secret_anonymous, .accused = accused}});
    return kabari.backlog_of_all(leader).open;
  };
  BOOST_TEST(told_of("dpupr") == 1);
  BOOST_TEST(told_of("leadership") == 1);
  BOOST_TEST(told_of("setda") == 2);
  BOOST_TEST(kabari.backlog_of_all(other).open == 1);
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
