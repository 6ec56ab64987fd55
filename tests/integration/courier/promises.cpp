// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Whatever was promised rings: each step once, at its instant, at somebody who may act.

#include <algorithm>
#include <map>
#include <set>

#include <boost/test/unit_test.hpp>

#include "handlers/domain/clocks/promise.hpp"
#include "handlers/store/writing/promises.hpp"
#include "tests/integration/courier/duty_story.hpp"
#include "tests/support/browser.hpp"

using domain::Event;
using domain::PromiseKind;
using domain::Role;
using namespace std::chrono_literals;

namespace {

struct World : world::Duties {
  domain::Officer triage = given::officer(db);
  domain::Officer leader = given::officer(db, {.role = Role::leader, .opd = ""});
  domain::Officer officer = given::officer(db, {.role = Role::opd_officer, .opd = "dpupr"});
  domain::Officer head = given::officer(db, {.role = Role::opd_head, .opd = "dpupr"});

  std::vector<domain::Promise> promises(domain::ComplaintId id) {
    mysql::Transaction transaction(db.connection());
    return store::PromiseRows(transaction).of(id);
  }
  std::optional<domain::Instant> next_ring() {
    const auto row =
        db.connection().row({"test.next", "SELECT MIN(next_ring_at) AS at FROM promise"});
    return row->optional<domain::Instant>("at");
  }
  void act(const given::Report& report, const domain::Officer& by, Event event,
           const domain::ActInput& input, domain::Instant at) {
    const bool of_part = event != Event::forward && event != Event::ask;
    const auto done = given::act(
        db, report.id, store::by(by),
        {.event = event, .part = of_part ? report.part : std::nullopt, .input = input}, at);
    BOOST_REQUIRE_MESSAGE(done.has_value(), to_word(event)
                                                << ": " << (done ? "" : to_word(done.error())));
  }
  /// The clock goes from ring to ring until none is left; every time by a courier that has just
  /// been started, and once more by another. How many rang.
  int ring_all() {
    int rang = 0;
    while (const auto at = next_ring()) {
      world::Courier early(db, *at - 1ms);
      BOOST_TEST(courier::tell_late(early.app) == 0);
      world::Courier then(db, *at);
      const int now = courier::tell_late(then.app);
      BOOST_TEST(now >= 1);
      world::Courier again(db, *at);
      BOOST_TEST(courier::tell_late(again.app) == 0);
      if (now == 0) break;
      rang += now;
    }
    return rang;
  }
  /// Every step of the ladder rang once, at its instant and with an event, and reached somebody.
  void check_rang(domain::ComplaintId id, const std::set<PromiseKind>& kinds) {
    const auto policy = given::rules(db).policy;
    std::set<PromiseKind> rang;
    for (const auto& promise : promises(id)) {
      if (!promise.is_open()) continue;
      rang.insert(promise.kind);
      std::vector<std::pair<int, domain::Instant>> rows;
      for (const auto& row :
           db.connection().rows({"test.rings",
                                 "SELECT step, at, event_id FROM ring WHERE promise_id = ?"
                                 " ORDER BY step"},
                                promise.id)) {
        rows.emplace_back(static_cast<int>(row.integer("step")), row.instant("at"));
        BOOST_TEST(!row.is_null("event_id"), to_word(promise.kind));
        BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox WHERE event_id = " +
                             std::to_string(row.integer("event_id")) +
                             " AND audience IN ('duty', 'opd', 'opd_head', 'leaders')") > 0,
                   to_word(promise.kind) << " rang at nobody");
      }
      std::vector<std::pair<int, domain::Instant>> ladder;
      for (const auto& ring : domain::ladder(promise, policy))
        ladder.emplace_back(ring.step, ring.at);
      BOOST_TEST((rows == ladder), to_word(promise.kind));
    }
    BOOST_TEST((rang == kinds));
  }
  std::set<std::string> told(const std::string& key) {
    std::set<std::string> roles;
    for (const auto& row : db.connection().select(
             {"test",
              "SELECT DISTINCT CONCAT(s.role, ' ', COALESCE(o.code, '-')) AS who FROM outbox b"
              " JOIN staff_account s ON s.id = b.recipient_id LEFT JOIN opd o ON o.id ="
              " s.opd_id WHERE b.template = '" +
                  key + "'"},
             {}))
      roles.insert(row.text("who"));
    return roles;
  }
};

domain::ActInput planned(domain::Date day) {
  auto input = given::words("Menunggu alat berat dari provinsi.");
  input.given = domain::PlannedDay{day};
  return input;
}

domain::ActInput sent_back() {
  auto input = given::words("Ini jalan provinsi, bukan jalan kabupaten.");
  input.given = domain::choice(domain::SendBackReason::not_ours);
  return input;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(promises, *support::needs_database())

BOOST_FIXTURE_TEST_CASE(an_unanswered_report_rings_at_the_desk, World) {
  const auto report = given::filed(db);
  BOOST_TEST(ring_all() == 7);
  check_rang(report.id, {PromiseKind::answer, PromiseKind::sixty});
  BOOST_TEST((told("staff_late") == std::set<std::string>{"triage diskominfo"}));
  // Of the hard date the reporter hears once more, and that he may go to the Ombudsman.
  BOOST_TEST(mails("complaint_late") == 2);
}

BOOST_FIXTURE_TEST_CASE(what_came_back_rings_at_the_desk, World) {
  const auto report = given::forwarded(db);
  act(report, officer, Event::send_back, sent_back(), given::kNow + 2h);
  BOOST_TEST(ring_all() == 7);
  check_rang(report.id, {PromiseKind::decision, PromiseKind::sixty});
}

BOOST_FIXTURE_TEST_CASE(the_first_follow_up_and_the_target_ring_at_the_opd, World) {
  const auto report = given::forwarded(db);
  BOOST_TEST(ring_all() == 11);
  check_rang(report.id, {PromiseKind::verify, PromiseKind::finish, PromiseKind::sixty});
  BOOST_TEST((told("staff_due_soon") ==
              std::set<std::string>{"opd_officer dpupr", "opd_head dpupr", "leader -"}));
  BOOST_TEST((told("staff_late") == std::set<std::string>{"opd_head dpupr"}));
  BOOST_TEST((told("staff_very_late") == std::set<std::string>{"leader -"}));
  BOOST_TEST(mails("complaint_late") == 3);  // once of each promise he was given
}

BOOST_FIXTURE_TEST_CASE(a_planned_day_and_an_instruction_ring_at_the_opd, World) {
  const auto report = given::forwarded(db);
  act(report, officer, Event::verify, given::words("Benar, ada lubang."), given::kNow + 1h);
  act(report, officer, Event::schedule, planned(domain::Date{std::chrono::year{2026} / 12 / 1}),
      given::kNow + 2h);
  act(report, leader, Event::instruct, given::words("Mohon didahulukan."), given::kNow + 3h);
  BOOST_TEST(ring_all() == 15);
  check_rang(report.id, {PromiseKind::plan, PromiseKind::instruction, PromiseKind::finish,
                         PromiseKind::sixty});
  // Of the instruction the reporter was promised nothing.
  BOOST_TEST(mails("complaint_late") == 3);
}

BOOST_FIXTURE_TEST_CASE(an_opd_without_a_head_is_told_through_its_officers, World) {
  const auto report = given::forwarded(db);
  db.run("UPDATE staff_account SET active = 0 WHERE role = 'opd_head'");
  BOOST_TEST(ring_all() == 11);
  check_rang(report.id, {PromiseKind::verify, PromiseKind::finish, PromiseKind::sixty});
  BOOST_TEST((told("staff_late") == std::set<std::string>{"opd_officer dpupr"}));
}

BOOST_FIXTURE_TEST_CASE(an_opd_without_anybody_is_told_through_triage, World) {
  const auto report = given::forwarded(db);
  db.run("UPDATE staff_account SET active = 0 WHERE role LIKE 'opd\\_%'");
  BOOST_TEST(ring_all() == 11);
  check_rang(report.id, {PromiseKind::verify, PromiseKind::finish, PromiseKind::sixty});
  BOOST_TEST((told("staff_late") == std::set<std::string>{"triage diskominfo"}));
  // The link leads where its reader may go.
  BOOST_TEST(support::last_mail(db, "staff_late").find("/triase/aduan/") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(what_is_the_leaders_to_decide_rings_at_him, World) {
  auto report = given::forwarded(db);
  act(report, officer, Event::send_back, sent_back(), given::kNow + 1h);
  act(report, triage, Event::forward, given::forwarding(given::opd(db, "dpupr")), given::kNow + 2h);
  report.part = domain::PartId{db.number("SELECT MAX(id) FROM part")};
  act(report, officer, Event::send_back, sent_back(), given::kNow + 3h);
  BOOST_TEST(ring_all() == 7);
  check_rang(report.id, {PromiseKind::decision, PromiseKind::sixty});
  BOOST_TEST((told("staff_late") == std::set<std::string>{"leader -"}));
  BOOST_TEST((told("staff_due_soon") == std::set<std::string>{"leader -"}));
  // What is triage's, and due sooner, stands before it in no list of his.
  given::filed(db, {}, report.citizen);
  const auto his = store::Complaints(db.connection()).list_decisions(leader, std::nullopt, 1);
  BOOST_REQUIRE(his.size() == 1U);
  BOOST_TEST((his.front().id == report.id));
}

BOOST_FIXTURE_TEST_CASE(while_the_reporter_is_asked_the_clocks_of_the_part_stand_still, World) {
  const auto report = given::forwarded(db);
  const auto due = promises(report.id).at(2).due_at;
  const auto asked =
      given::act(db, report.id, store::by(officer),
                 {.event = Event::ask, .part = report.part, .input = given::words("Di RT berapa?")},
                 given::kNow + 24h);
  BOOST_REQUIRE(asked.has_value());
  one.clock.set(given::kNow + std::chrono::days(12));
  BOOST_TEST(courier::tell_late(one.app) == 0);
  BOOST_TEST(text("SELECT COALESCE(next_due_at, 'nothing') FROM part") == "nothing");
  const auto answered =
      given::act(db, report.id, store::by(report.citizen),
                 {.event = Event::supply, .part = report.part, .input = given::words("RT 3.")},
                 given::kNow + std::chrono::days(12));
  BOOST_REQUIRE(answered.has_value());
  const auto verify = promises(report.id).at(2);
  BOOST_TEST((verify.kind == PromiseKind::verify));
  BOOST_TEST((verify.due_at > due));
  BOOST_TEST((verify.first_due_at == due));
  BOOST_TEST(ring_all() > 0);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM ring r JOIN promise p ON p.id = r.promise_id WHERE"
                       " p.kind = 'verify' AND r.step = 100 AND r.at = p.due_at") == 1);
}

// Whoever asks when it is too late already does not wash the badge away.
BOOST_FIXTURE_TEST_CASE(a_clock_that_ran_out_before_the_question_stays_run_out, World) {
  const auto report = given::forwarded(db);
  const auto late = given::kNow + std::chrono::days(30);
  const auto due = text("SELECT finish_due_at FROM part");
  const auto asked = given::act(
      db, report.id, store::by(officer),
      {.event = Event::ask, .part = report.part, .input = given::words("Di RT berapa?")}, late);
  BOOST_REQUIRE(asked.has_value());
  const auto answered = given::act(
      db, report.id, store::by(report.citizen),
      {.event = Event::supply, .part = report.part, .input = given::words("RT 3.")}, late + 96h);
  BOOST_REQUIRE(answered.has_value());
  BOOST_TEST(text("SELECT finish_due_at FROM part") == due);
  BOOST_TEST(text("SELECT due_at FROM promise WHERE kind = 'finish'") == due);
}

BOOST_FIXTURE_TEST_CASE(a_holiday_added_later_moves_what_runs_later_and_nothing_rings_early,
                        World) {
  const auto report = given::forwarded(db);
  courier::tell_late(one.app);
  const auto verify = promises(report.id).at(2).due_at;
  db.run("INSERT INTO holiday (day, kind, name) VALUES ('2026-11-26', 'national', 'Libur baru')");
  world::Courier courier(db, verify);
  const int rang = courier::tell_late(courier.app);
  const auto moved = promises(report.id);
  const auto column = text("SELECT verify_due_at FROM part");
  const auto promise = text("SELECT due_at FROM promise WHERE kind = 'verify'");
  const auto list = text("SELECT next_due_at FROM part");
  db.run("DELETE FROM holiday WHERE day = '2026-11-26'");
  BOOST_TEST((moved.at(2).due_at == verify + 24h));
  BOOST_TEST((moved.at(2).first_due_at == verify));
  BOOST_TEST(column == promise);
  BOOST_TEST(list == promise);
  BOOST_TEST(rang == 1);  // 80 %: by the old date it would be late
  BOOST_TEST(db.number("SELECT COUNT(*) FROM ring WHERE step >= 100") == 0);
}

BOOST_FIXTURE_TEST_CASE(one_that_is_refused_keeps_none_behind_it_from_its_turn, World) {
  const auto first = given::filed(db);
  given::filed(db, {}, first.citizen);
  // The report is gone from under its promise, as by a hand in the database.
  db.run("UPDATE complaint SET state = 'withdrawn' WHERE id = " + std::to_string(first.id.value));
  one.clock.set(given::kNow + 60min);
  BOOST_TEST(courier::tell_late(one.app) == 1);
}

BOOST_FIXTURE_TEST_CASE(lists_pages_and_rings_have_one_date, World) {
  const auto report = given::forwarded(db);
  store::Complaints complaints(db.connection());
  const auto in_list = complaints.list(triage, store::Tray::running, std::nullopt, 9).at(0).next;
  const auto in_opd =
      complaints.list_parts(officer, store::Tray::unanswered, std::nullopt, 9).at(0).next;
  const auto on_page = complaints.next_due(report.id, officer);
  const auto first = promises(report.id).at(2);
  for (const auto& next : {in_list, in_opd, on_page}) {
    BOOST_REQUIRE(next.has_value());
    BOOST_TEST((next->kind == PromiseKind::verify));
    BOOST_TEST((next->due == first.due_at));
    BOOST_TEST((next->from == first.starts_at));
  }
}

BOOST_AUTO_TEST_SUITE_END()
