// SPDX-License-Identifier: AGPL-3.0-or-later
// Setting `send_back.before_leader`: who finds, sees and decides what OPDs sent back.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/world.hpp"

using desks::address;
using desks::World;
using domain::Event;
using domain::Role;
using support::contains;
using support::status;
namespace data = boost::unit_test::data;

namespace {

const auto kAt = given::kNow + std::chrono::minutes{20};

void set_before_leader(World& world, int send_backs) {
  world.db.run("UPDATE setting SET value = '" + std::to_string(send_backs) +
               "' WHERE name = 'send_back.before_leader'");
}

/// The settings outlive a test's database; they are put back.
struct Restored {
  explicit Restored(World& of) : world(of) {}
  ~Restored() { set_before_leader(world, 2); }
  Restored(const Restored&) = delete;
  Restored& operator=(const Restored&) = delete;
  World& world;
};

void forward(World& world, const given::Report& report, const store::By& by) {
  BOOST_REQUIRE(given::act(
      world.db, report.id, by,
      {.event = Event::forward, .input = given::forwarding(given::opd(world.db, "dpupr"))}, kAt));
}

void send_back(World& world, const given::Report& report) {
  auto input = given::words("Ruas ini bukan kewenangan kami, sudah dicek di peta.");
  input.given = domain::choice(domain::SendBackReason::not_ours);
  const auto dpupr = given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
  const domain::PartId part{world.db.number("SELECT MAX(id) FROM part WHERE complaint_id = " +
                                            std::to_string(report.id.value))};
  BOOST_REQUIRE(given::act(world.db, report.id, store::by(dpupr),
                           {.event = Event::send_back, .part = part, .input = input}, kAt));
}

/// A report that came back `send_backs` times, forwarded each time by whoever may: a secret one, of
/// which a leader knows only if its next step is his.
given::Report sent_back(World& world, int send_backs, int before_leader) {
  const auto report = given::filed(world.db, {.privacy = domain::Privacy::secret_anonymous});
  const auto triage = store::by(given::officer(world.db));
  (void)given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
  const auto leader = store::by(given::officer(world.db, {.role = Role::leader, .opd = "setda"}));
  for (int so_far = 0; so_far < send_backs; ++so_far) {
    forward(world, report, so_far < before_leader ? triage : leader);
    send_back(world, report);
  }
  return report;
}

/// What the clock rings, and at whom, while the report waits for its next step.
std::int64_t rung(World& world, const given::Report& report, Role role) {
  BOOST_REQUIRE(given::act(world.db, report.id, store::by_clock(),
                           {.event = Event::due_soon, .percent = 80}, kAt));
  const auto told = world.db.number(
      "SELECT COUNT(*) FROM outbox o JOIN staff_account s ON s.id = o.recipient_id"
      " WHERE o.template = 'staff_due_soon' AND s.role = '" +
      std::string(domain::to_word(role)) + "'");
  world.db.run("DELETE FROM outbox WHERE template = 'staff_due_soon'");
  return told;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_leader, *support::needs_database())

BOOST_DATA_TEST_CASE(desks_pages_and_rings_agree_on_who_decides,
                     data::make({1, 2, 3}) * data::make({-1, 0, 1}), before_leader, beyond) {
  World world;
  const Restored restored(world);
  set_before_leader(world, before_leader);
  const auto report = sent_back(world, before_leader + beyond, before_leader);
  const bool leaders = beyond >= 0;
  auto triage = world.at_desk(Role::triage, "diskominfo", kAt);
  auto leader = world.at_desk(Role::leader, "setda", kAt);
  const auto code = report.code.display();
  const auto forwarding = address("/triase", report, "terusan");

  // The lists.
  BOOST_TEST(contains(triage.get("/triase"), code));
  BOOST_TEST(contains(leader.get("/pimpinan"), code) == leaders);
  // The pages, and what they offer.
  const auto desk = triage.get(address("/triase", report));
  const auto office = leader.get(address("/pimpinan", report));
  BOOST_TEST(contains(desk, forwarding) == !leaders);
  BOOST_TEST(status(office) == (leaders ? 200 : 404));
  BOOST_TEST(contains(office, address("/pimpinan", report, "terusan")) == leaders);
  // Who is rung.
  BOOST_TEST((rung(world, report, Role::leader) > 0) == leaders);
  BOOST_TEST((rung(world, report, Role::triage) > 0) == !leaders);
  // Who decides, and nobody else.
  const auto by_triage = triage.post(forwarding, desks::forwarding(world, "dpupr"));
  if (leaders) {
    BOOST_TEST(status(by_triage) == 409);
    BOOST_TEST(contains(by_triage, "Pimpinan yang menentukan langkah berikutnya"));
    BOOST_TEST(!contains(by_triage, "dua kali"));
    const auto by_leader =
        leader.post(address("/pimpinan", report, "terusan"), desks::forwarding(world, "dpupr"));
    BOOST_TEST(status(by_leader) == 303);
  } else {
    BOOST_TEST(status(by_triage) == 303);
  }
}

BOOST_AUTO_TEST_SUITE_END()
