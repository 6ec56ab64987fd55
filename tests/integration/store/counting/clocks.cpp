// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/counting/clocks.hpp"

#include <boost/test/unit_test.hpp>

#include "tests/support/given.hpp"

namespace {

using domain::Event;

}  // namespace

BOOST_AUTO_TEST_SUITE(clocks, *support::needs_database())

BOOST_AUTO_TEST_CASE(an_unanswered_report_runs_until_somebody_answers) {
  support::Database db;
  const auto citizen = given::citizen(db);
  const auto waiting = given::filed(db, {}, citizen);
  const auto answered = given::forwarded(db, {}, citizen);
  store::Clocks clocks(db.connection());

  const auto ringing = [&](domain::PromiseKind kind) {
    auto all = clocks.ringing(given::kNow + std::chrono::days{14}, {}, 10);
    std::erase_if(all, [&](const auto& one) { return one.promise.kind != kind; });
    return all;
  };
  const auto unanswered = ringing(domain::PromiseKind::answer);
  const auto unfinished = ringing(domain::PromiseKind::finish);

  BOOST_REQUIRE(unanswered.size() == 1U);
  BOOST_TEST((unanswered[0].complaint == waiting.id));
  BOOST_REQUIRE(unfinished.size() == 1U);
  BOOST_TEST((unfinished[0].promise.part == answered.part));
  BOOST_TEST(clocks.ringing(given::kNow, {}, 10).empty());
}

BOOST_AUTO_TEST_CASE(late_is_told_to_the_citizen_once) {
  support::Database db;
  const auto report = given::forwarded(db);
  const auto late = given::kNow + std::chrono::hours{24 * 60};
  for (const int percent : {100, 200})
    BOOST_REQUIRE(given::act(db, report.id, store::by_clock(),
                             {.event = Event::late, .part = report.part, .percent = percent},
                             late));
  BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox WHERE template = 'complaint_late'") == 1);
}

BOOST_AUTO_TEST_CASE(a_question_runs_until_it_is_answered_and_its_reminders_are_counted) {
  support::Database db;
  const auto report = given::filed(db);
  BOOST_REQUIRE(given::act(db, report.id, store::by(given::officer(db)),
                           {.event = Event::ask, .input = given::words("Di RT berapa?")},
                           given::kNow));
  store::Clocks clocks(db.connection());
  const auto open = clocks.questions(10);
  BOOST_REQUIRE(open.size() == 1U);
  mysql::Transaction transaction(db.connection());
  clocks.note_reminders(transaction, open[0], 1);
  transaction.commit();
  BOOST_TEST(clocks.questions(10).at(0).reminded == 1);

  BOOST_REQUIRE(given::act(db, report.id, store::by(report.citizen),
                           {.event = Event::supply, .input = given::words("RT 3.")}, given::kNow));
  BOOST_TEST(clocks.questions(10).empty());
}

BOOST_AUTO_TEST_CASE(a_part_of_a_withdrawn_report_runs_no_more) {
  support::Database db;
  const auto report = given::forwarded(db);
  BOOST_REQUIRE(given::act(db, report.id, store::by(report.citizen), {.event = Event::withdraw},
                           given::kNow + std::chrono::hours{1}));
  BOOST_TEST(
      store::Clocks(db.connection()).ringing(given::kNow + std::chrono::days{400}, {}, 10).empty());
  const auto officer = given::officer(db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  store::Complaints complaints(db.connection());
  BOOST_TEST(complaints.list_parts(officer, store::Tray::unanswered, std::nullopt, 9).empty());
  BOOST_TEST(complaints.list_parts(officer, store::Tray::finished, std::nullopt, 9).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
