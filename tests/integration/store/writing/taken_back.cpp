// SPDX-License-Identifier: AGPL-3.0-or-later
// What a desk takes back leaves every promise as it stood: the instant, the rings, the mark late,
// the figures; a question that was taken back paused nothing.
#include <string>

#include <boost/test/unit_test.hpp>

#include "handlers/store/counting/statistics.hpp"
#include "handlers/store/reports/history.hpp"
#include "tests/support/given.hpp"

namespace {

using namespace std::chrono_literals;
using domain::Event;
using domain::Role;

struct Story {
  support::Database db;
  domain::Officer triage = given::officer(db);
  given::Report report = given::filed(db);

  void act(const store::By& by, Event event, std::chrono::minutes after,
           std::optional<domain::PartId> part = std::nullopt, domain::Given given = {}) {
    auto input = given::words("Keliru: ini ternyata soal yang lain.");
    input.given = std::move(given);
    const auto done = given::act(db, report.id, by,
                                 {.event = event, .part = part, .input = input, .percent = 100},
                                 given::kNow + after);
    BOOST_REQUIRE_MESSAGE(done, domain::to_word(event));
  }
  void desk(Event event, std::chrono::minutes after, domain::Given given = {}) {
    act(store::by(triage), event, after, std::nullopt, std::move(given));
  }
  std::string text(const std::string& asked) {
    return db.connection().select({"test", "SELECT " + asked}, {}).at(0).text("v");
  }
  /// What is promised of the report's desk, as it stands in the row.
  std::string promise() {
    return text(
        "CONCAT_WS(' ', IFNULL(responded_at, 'unanswered'), response_due_at, "
        "response_due_service_at, IFNULL(next_step_due_at, '-'), reminded, "
        "IFNULL(late_told_at, '-'), IFNULL(late_as, '-')) AS v FROM complaint WHERE id = " +
        std::to_string(report.id.value));
  }
  std::string figures() {
    return text(
        "CONCAT_WS(' ', SUM(answered_clock), SUM(answered_service), "
        "SUM(answer_15m + answer_30m + answer_1h + answer_2h + answer_4h), SUM(by_ask), "
        "SUM(by_merge), SUM(by_forward), SUM(answer_late_begun - answer_late_ended)) "
        "AS v FROM stat_day");
  }
  std::string target() { return text("CAST(finish_due_at AS CHAR) AS v FROM part"); }
  domain::Given other() {
    const auto into = given::filed(
        db, {},
        given::citizen(db,
                       {.name = "Tini", .email = "tini@contoh.test", .phone = "+6281200000009"}));
    return domain::OtherReport{into.code.stored()};
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(taken_back, *support::needs_database())

BOOST_FIXTURE_TEST_CASE(ask_and_cancel_leave_a_late_report_late, Story) {
  db.run("UPDATE complaint SET reminded = 80");
  act(store::by_clock(), Event::late, 121min);
  db.run("UPDATE complaint SET reminded = 100");
  const auto before = promise();
  const auto counted = figures();
  BOOST_TEST(before.starts_with("unanswered"));
  BOOST_TEST(before.ends_with("answer"));
  desk(Event::ask, 130min);
  BOOST_TEST(figures() == "0 0 1 1 0 0 0");
  desk(Event::cancel_ask, 131min);
  BOOST_TEST(promise() == before);
  BOOST_TEST(figures() == counted);
  const auto read = store::History(db.connection()).for_reporter(report.id).back();
  BOOST_TEST((read.event == Event::cancel_ask));
  BOOST_TEST(read.body.text == "Keliru: ini ternyata soal yang lain.");
}

BOOST_FIXTURE_TEST_CASE(merge_and_unmerge_leave_it_unanswered, Story) {
  const auto into = other();
  const auto before = promise();
  desk(Event::merge, 10min, into);
  BOOST_TEST(figures() == "1 1 1 0 1 0 0");
  desk(Event::unmerge, 11min);
  BOOST_TEST(promise() == before);
  BOOST_TEST(figures() == "0 0 0 0 0 0 0");
  BOOST_TEST(db.number("SELECT SUM(opened - closed) FROM stat_day") == 2);
}

BOOST_FIXTURE_TEST_CASE(a_question_that_was_answered_stays_the_answer, Story) {
  desk(Event::ask, 10min);
  act(store::by(report.citizen), Event::supply, 20min);
  const auto before = promise();
  BOOST_TEST(before.starts_with("2026-11-24"));
  desk(Event::ask, 30min);
  desk(Event::cancel_ask, 26h);
  BOOST_TEST(promise() == before);  // its day is not one later either
  desk(Event::merge, 27h, other());
  desk(Event::unmerge, 50h);
  BOOST_TEST(promise() == before);
  BOOST_TEST(figures() == "1 1 1 1 0 0 0");
}

BOOST_FIXTURE_TEST_CASE(a_forwarded_report_that_was_merged_and_unmerged_keeps_its_part, Story) {
  given::officer(db, {.role = Role::opd_officer, .opd = "dpupr"});
  desk(Event::forward, 10min, given::forwarding(given::opd(db, "dpupr")).given);
  const auto answered = promise();
  const auto part = target();
  desk(Event::merge, 20min, other());
  desk(Event::unmerge, 72h);
  BOOST_TEST(promise() == answered);
  BOOST_TEST(target() == part);
  BOOST_TEST(text("state AS v FROM part") == "forwarded");
}

BOOST_FIXTURE_TEST_CASE(the_question_of_an_opd_that_was_taken_back_moves_no_target, Story) {
  const auto dpupr = store::by(given::officer(db, {.role = Role::opd_officer, .opd = "dpupr"}));
  desk(Event::forward, 10min, given::forwarding(given::opd(db, "dpupr")).given);
  const domain::PartId part{db.number("SELECT id FROM part")};
  const auto before = target();
  act(dpupr, Event::ask, 1h, part);
  act(dpupr, Event::cancel_ask, 72h, part);
  BOOST_TEST(target() == before);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM part_pause WHERE paused_until = paused_from") == 1);
  // One that was answered pauses; the one before counts no day in it.
  act(dpupr, Event::ask, 73h, part);
  act(store::by(report.citizen), Event::supply, 74h, part);
  BOOST_TEST(target() == before);
}

BOOST_FIXTURE_TEST_CASE(handed_back_late_stays_late_in_the_figures_of_that_body, Story) {
  const auto head = store::by(given::officer(db, {.role = Role::opd_head, .opd = "dpupr"}));
  given::officer(db, {.role = Role::opd_officer, .opd = "dpupr"});
  desk(Event::forward, 10min, given::forwarding(given::opd(db, "dpupr")).given);
  const domain::PartId part{db.number("SELECT id FROM part")};
  act(head, Event::send_back, 24h * 30, part, domain::choice(domain::SendBackReason::not_ours));
  BOOST_TEST(text("CONCAT_WS(' ', SUM(shown_returned), SUM(shown_given_up_late)) AS v FROM "
                  "stat_day WHERE opd_id <> 0") == "1 1");
  const auto body = store::Statistics(db.connection())
                        .by_opd(domain::Date{std::chrono::year{2026} / 1 / 1},
                                domain::Date{std::chrono::year{2027} / 12 / 31});
  BOOST_REQUIRE(body.size() == 1U);
  BOOST_TEST(body.front().returned == 1);
  BOOST_TEST(body.front().late == 1);
}

BOOST_FIXTURE_TEST_CASE(handed_back_in_time_is_counted_and_not_late, Story) {
  const auto officer = store::by(given::officer(db, {.role = Role::opd_officer, .opd = "dpupr"}));
  desk(Event::forward, 10min, given::forwarding(given::opd(db, "dpupr")).given);
  const domain::PartId part{db.number("SELECT id FROM part")};
  act(officer, Event::send_back, 24h, part, domain::choice(domain::SendBackReason::not_ours));
  BOOST_TEST(text("CONCAT_WS(' ', SUM(shown_returned), SUM(shown_given_up_late)) AS v FROM "
                  "stat_day WHERE opd_id <> 0") == "1 0");
}

BOOST_AUTO_TEST_SUITE_END()
