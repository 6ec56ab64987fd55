// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The machine's clock: what a courier makes of it, and what waits meanwhile.

#include <boost/test/unit_test.hpp>

#include "handlers/courier/rounds.hpp"
#include "handlers/store/counting/heartbeats.hpp"
#include "tests/integration/courier/duty_story.hpp"

using domain::Event;
using World = world::Duties;
using namespace std::chrono_literals;

namespace {

struct Beating : World {
  Beating() {
    given::officer(db, {.role = domain::Role::administrator, .email = "admin@contoh.test"});
    one.clock.set(given::kNow);
    courier::beat(one.app);
  }
  /// Beats each minute, as a courier that lives does.
  void live(std::chrono::minutes time) {
    for (auto passed = 0min; passed < time; passed += 1min) {
      one.clock.pass(1min);
      courier::beat(one.app);
    }
  }
  std::int64_t jumps() { return db.number("SELECT COUNT(*) FROM clock_jump"); }
  std::int64_t outages() { return db.number("SELECT COUNT(*) FROM outage"); }
  /// Verified and resolved: closes by silence after ten working days.
  given::Report resolved() {
    auto report = given::forwarded(db);
    const auto officer = given::officer(db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
    act(report, officer, Event::verify, given::kNow + 1h);
    act(report, officer, Event::resolve, given::kNow + 2h);
    return report;
  }
  void confirm() {
    const auto admin = db.number("SELECT id FROM staff_account WHERE role = 'administrator'");
    mysql::transact(db.connection(), [&](mysql::Transaction& transaction) {
      store::Heartbeats(db.connection())
          .confirm(transaction, 1'000, domain::StaffId{admin}, one.clock.now());
    });
  }
  void once() {
    world::NeverStop stop;
    BOOST_TEST(courier::run_once(one.app, stop));
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(heartbeats, *support::needs_database())

BOOST_FIXTURE_TEST_CASE(a_clock_that_goes_on_is_believed, Beating) {
  live(90min);
  BOOST_TEST(jumps() == 0);
  BOOST_TEST(outages() == 0);
  BOOST_TEST(!courier::is_held(one.app));
  BOOST_TEST(db.number("SELECT COUNT(*) FROM heartbeat") == 1);
}

BOOST_FIXTURE_TEST_CASE(a_year_ahead_closes_rings_and_removes_nothing_until_confirmed, Beating) {
  const auto report = resolved();
  given::filed(db, {}, report.citizen);
  db.run(
      "INSERT INTO registration (name, email, email_key, phone, password_hash, nik_sealed,"
      " nik_lookup, consent_version, token_hash, token_expires_at, token_sent_at, created_at)"
      " VALUES ('Budi', 'b@contoh.test', 'b@contoh.test', '+6281200000002', 'x', 'x',"
      " RANDOM_BYTES(32), '1', RANDOM_BYTES(32), '2026-11-25', '2026-11-24', '2026-11-24')");
  const auto rung = events("late") + events("due_soon");
  live(3min);
  one.clock.set(one.clock.now() + std::chrono::days(365));
  once();
  BOOST_TEST(jumps() == 1);
  BOOST_TEST(courier::is_held(one.app));
  BOOST_TEST(state(report) == "resolved");
  BOOST_TEST(events("late") + events("due_soon") == rung);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM registration") == 1);
  BOOST_TEST(mails("account_clock_jumped") == 1);

  // Beating on does not tell it again, nor believe it.
  one.clock.pass(1min);
  once();
  BOOST_TEST(jumps() == 1);
  BOOST_TEST(mails("account_clock_jumped") == 1);
  BOOST_TEST(state(report) == "resolved");

  confirm();
  once();
  BOOST_TEST(state(report) == "closed");
  BOOST_TEST(db.number("SELECT COUNT(*) FROM registration") == 0);
}

BOOST_FIXTURE_TEST_CASE(a_clock_set_back_waits_too_and_right_again_closes_nothing_early, Beating) {
  const auto report = resolved();
  live(2min);
  one.clock.set(one.clock.now() - 2h);
  once();
  BOOST_TEST(courier::is_held(one.app));
  one.clock.set(one.clock.now() + 2h);
  once();
  BOOST_TEST(jumps() == 1);  // two hours forward are within a day
  confirm();
  once();
  BOOST_TEST(state(report) == "resolved");
  BOOST_TEST(outages() == 0);
}

BOOST_FIXTURE_TEST_CASE(three_weeks_off_move_what_waits_for_the_citizen, Beating) {
  const auto report = resolved();
  const auto asked = given::filed(db, {}, report.citizen);
  act(asked, given::officer(db), Event::ask, given::kNow + 30min);
  const auto lapse = text("SELECT lapse_at FROM complaint WHERE state = 'resolved'");
  const auto abandon = text("SELECT abandon_at FROM complaint WHERE state = 'needs_data'");
  one.clock.pass(3h);
  courier::beat(one.app);
  one.clock.set(one.clock.now() + std::chrono::days(21));
  one.clock.restart("second");
  once();
  BOOST_TEST(jumps() == 0);
  BOOST_TEST(outages() == 2);  // three hours, and three weeks
  BOOST_TEST(state(report) == "resolved");
  BOOST_TEST(text("SELECT lapse_at FROM complaint WHERE state = 'resolved'") > lapse);
  BOOST_TEST(text("SELECT abandon_at FROM complaint WHERE state = 'needs_data'") > abandon);
  // The page's date and the courier's are one.
  const auto due = *db.connection()
                        .row({"test", "SELECT lapse_at FROM complaint WHERE state = 'resolved'"})
                        ->optional<domain::Instant>("lapse_at");
  one.clock.set(due);
  BOOST_TEST(courier::lapse(one.app) == 0);
  one.clock.set(due + 1s);
  BOOST_TEST(courier::lapse(one.app) == 1);
}

BOOST_FIXTURE_TEST_CASE(two_couriers_write_one_outage, Beating) {
  world::Courier two{db};
  one.clock.pass(5h);
  two.clock.set(one.clock.now() + 1s);
  two.clock.restart("elsewhere");
  courier::beat(one.app);
  courier::beat(two.app);
  BOOST_TEST(outages() == 1);
}

BOOST_FIXTURE_TEST_CASE(the_databases_clock_is_compared_when_a_courier_starts, Beating) {
  // The test's clock stands in November 2026, the database's where it is.
  one.clock.set(store::Heartbeats(db.connection()).database_time() + 4min);
  courier::compare_clocks(one.app);
  BOOST_TEST(jumps() == 0);
  one.clock.set(one.clock.now() + 2min);
  courier::compare_clocks(one.app);
  courier::compare_clocks(one.app);
  BOOST_TEST(jumps() == 1);
  confirm();
  courier::compare_clocks(one.app);
  BOOST_TEST(jumps() == 1);  // as far apart as somebody has seen and found right
  one.clock.set(one.clock.now() + 1h);
  courier::compare_clocks(one.app);
  BOOST_TEST(jumps() == 2);
}

BOOST_AUTO_TEST_SUITE_END()
