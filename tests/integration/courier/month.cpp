// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A month of the service under a clock that the test turns: reports come, are worked on, sent
/// back, asked about, reopened and forgotten, couriers are started and stopped, one is away for
/// three days, the clock goes back, a holiday is added. At every look at the clock exactly that
/// rings which is due, once, and reaches somebody. LAPORBUP_SIMULATED_DAYS asks for another length.

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <random>
#include <set>

#include <boost/test/unit_test.hpp>

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/store/values.hpp"
#include "tests/integration/courier/duty_story.hpp"

using domain::Event;
using domain::Role;
using namespace std::chrono_literals;

namespace {

constexpr auto kLook = 30min;
constexpr int kDays = 30;

int days_to_live() {
  const char* asked = std::getenv("LAPORBUP_SIMULATED_DAYS");       // NOLINT(concurrency-mt-unsafe)
  return asked == nullptr ? kDays : std::max(1, std::atoi(asked));  // NOLINT(cert-err34-c)
}

const mysql::Query kOpen{"test.open", R"sql(
    SELECT p.id, p.kind, p.part_id, p.starts_at, p.due_at, p.first_due_at,
           (SELECT COALESCE(MAX(r.step), 0) FROM ring r WHERE r.promise_id = p.id) AS rung
      FROM promise p WHERE p.kept_at IS NULL AND p.void_at IS NULL AND p.paused_at IS NULL
)sql"};

const mysql::Query kRang{"test.rang", R"sql(
    SELECT r.promise_id, r.step, (SELECT COUNT(*) FROM outbox o WHERE o.event_id = r.event_id
             AND o.audience IN ('duty', 'opd', 'opd_head', 'leaders')) AS told
      FROM ring r WHERE r.at = ? AND r.event_id IS NOT NULL
)sql"};

using Rung = std::pair<std::int64_t, int>;

/// Who does what, as often as it stands there; the last ones rarely.
constexpr std::array kEvents{
    Event::forward,  Event::forward,  Event::forward, Event::verify,         Event::verify,
    Event::ask,      Event::supply,   Event::supply,  Event::start,          Event::schedule,
    Event::progress, Event::resolve,  Event::resolve, Event::return_answer,  Event::accept,
    Event::instruct, Event::instruct, Event::note,    Event::instruct_reply, Event::send_back,
    Event::reopen,   Event::extend,   Event::reject,  Event::withdraw,       Event::cancel_ask};

struct Month : world::Duties {
  std::mt19937 random{20261124};
  domain::Instant now = given::kNow;
  domain::Citizen citizen = given::citizen(db);
  std::vector<store::By> actors;
  std::vector<domain::ComplaintId> reports;
  std::set<Rung> rang;
  std::set<std::string> kinds;
  int looks = 0;

  Month() {
    for (const auto& [role, opd] : {std::pair{Role::triage, "diskominfo"},
                                    {Role::leader, ""},
                                    {Role::opd_officer, "dpupr"},
                                    {Role::opd_head, "dpupr"},
                                    {Role::opd_officer, "disperkimhub"}})
      actors.push_back(store::by(given::officer(db, {.role = role, .opd = opd})));
    actors.push_back(store::by(citizen));
  }

  store::Recorder recorder() {
    return {db.connection(), support::Database::outbox_keys().public_key};
  }
  void file() {
    const auto draft = given::draft(db, citizen);
    reports.push_back(recorder().file(draft, citizen, given::rules(db), now).id);
  }
  domain::ActInput input_of(Event event) {
    auto input = given::words("Sudah diperiksa di lapangan bersama warga setempat.");
    const auto day = domain::add_days(domain::to_local_date(now), 5);
    if (event == Event::forward)
      input = given::forwarding(given::opd(db, random() % 2 == 0 ? "dpupr" : "disperkimhub"));
    if (event == Event::schedule || event == Event::extend) input.given = domain::PlannedDay{day};
    if (event == Event::send_back) input.given = domain::choice(domain::SendBackReason::not_ours);
    if (event == Event::reject)
      input.given = domain::choice(domain::RejectionReason::not_government);
    if (event == Event::resolve)
      input.given = domain::Proof{.none_because = "Foto menyusul karena hujan."};
    return input;
  }
  /// Somebody does something, if it is open to him.
  void act() {
    const auto report = reports[random() % reports.size()];
    const auto event = kEvents[random() % kEvents.size()];
    const auto situation = store::Complaints(db.connection()).find(report).value().situation;
    const auto moment = given::rules(db);
    for (const auto& by : actors)
      for (const auto& move : domain::may(situation, by.actor, moment.at(now)))
        if (move.event == event) {
          (void)given::act(db, report, by,
                           {.event = event, .part = move.part, .input = input_of(event)}, now);
          return;
        }
  }
  /// What has to ring now, from the rows alone.
  std::set<Rung> due(const domain::SlaPolicy& policy) {
    std::set<Rung> all;
    for (const auto& row : db.connection().rows(kOpen)) {
      const domain::Promise promise{.id = row.id<domain::PromiseId>("id"),
                                    .kind = store::word_of(row, "kind", domain::promise_kind_from),
                                    .starts_at = row.instant("starts_at"),
                                    .due_at = row.instant("due_at"),
                                    .first_due_at = row.instant("first_due_at"),
                                    .rung = static_cast<int>(row.integer("rung"))};
      for (const auto& ring : domain::due_rings(promise, now, policy).told) {
        all.insert({promise.id.value, ring.step});
        kinds.insert(row.text("kind") + " " + std::to_string(ring.step));
      }
    }
    return all;
  }
  void look(world::Courier& courier, const domain::SlaPolicy& policy) {
    ++looks;
    courier.clock.set(now);
    const auto expected = due(policy);
    const int told = courier::tell_late(courier.app);
    BOOST_TEST(static_cast<std::size_t>(told) == expected.size());
    std::set<Rung> found;
    for (const auto& row : db.connection().rows(kRang, now)) {
      found.insert({row.integer("promise_id"), static_cast<int>(row.integer("step"))});
      BOOST_TEST(row.integer("told") > 0, "a ring reached nobody");
    }
    BOOST_TEST((found == expected));
    for (const auto& each : found) BOOST_TEST(rang.insert(each).second, "rang twice");
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(month, *support::needs_database())

BOOST_FIXTURE_TEST_CASE(every_step_rings_once_at_its_instant, Month) {
  const auto days = days_to_live();
  const auto rules = given::rules(db);
  const auto end = now + std::chrono::days(days);
  auto courier = std::make_unique<world::Courier>(db, now);
  for (int tick = 0; now < end; ++tick, now += kLook) {
    if (tick % 16 == 0) file();
    if (tick % 3 == 0) act();
    const auto day = (now - given::kNow) / std::chrono::days(1);
    if (day % 30 >= 12 && day % 30 < 15) continue;  // nobody runs the courier
    if (tick % 97 == 0) courier = std::make_unique<world::Courier>(db, now);
    look(*courier, rules.policy);
    if (tick % 211 == 0) {  // the clock of the machine is wrong for a moment
      const auto right = now;
      now -= 50min;
      look(*courier, rules.policy);
      now = right;
    }
    if (tick == 400)
      db.run("INSERT INTO holiday (day, kind, name) VALUES ('2026-12-07', 'national', 'Baru')");
  }
  db.run("DELETE FROM holiday WHERE day = '2026-12-07'");
  const auto stated = db.number("SELECT COUNT(*) FROM ring WHERE event_id IS NOT NULL");
  BOOST_TEST(stated == static_cast<std::int64_t>(rang.size()));
  // What stands in the lists is the earliest promise that runs, of each report and part.
  BOOST_TEST(
      db.number("SELECT COUNT(*) FROM complaint c WHERE NOT (c.next_due_at <=> (SELECT"
                " MIN(p.due_at) FROM promise p WHERE p.complaint_id = c.id AND p.kept_at IS NULL"
                " AND p.void_at IS NULL AND p.paused_at IS NULL))") == 0);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM part t WHERE NOT (t.next_due_at <=> (SELECT"
                       " MIN(p.due_at) FROM promise p WHERE p.part_id = t.id AND p.kept_at IS NULL"
                       " AND p.void_at IS NULL AND p.paused_at IS NULL))") == 0);
  // And the older columns say the same.
  BOOST_TEST(
      db.number("SELECT COUNT(*) FROM promise p JOIN part t ON t.id = p.part_id WHERE p.kept_at"
                " IS NULL AND p.void_at IS NULL AND p.due_at <> IF(p.kind = 'verify',"
                " t.verify_due_at, t.finish_due_at) AND p.kind IN ('verify', 'finish')") == 0);
  std::cout << days << " days: " << reports.size() << " reports, "
            << db.number("SELECT COUNT(*) FROM promise") << " promises, " << rang.size()
            << " rings in " << looks << " looks, " << kinds.size()
            << " combinations of kind and step\n";
  BOOST_TEST(kinds.size() >= 15U);
}

BOOST_AUTO_TEST_SUITE_END()
