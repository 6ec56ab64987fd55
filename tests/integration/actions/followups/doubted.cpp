// SPDX-License-Identifier: AGPL-3.0-or-later
// What triage sees of "Jawaban ini tidak menjawab", and who does not see it.
#include <boost/test/unit_test.hpp>

#include "handlers/store/reports/doubts.hpp"
#include "tests/integration/actions/followups/world.hpp"

using desks::address;
using desks::World;
using domain::Event;
using domain::Role;
using support::contains;
using namespace std::chrono_literals;

namespace {

constexpr const char* kTab = "/triase?baki=diragukan";
constexpr const char* kWords = "Kapan persisnya ditambal?";

void opd_says(World& world, const given::Report& report, Event event, domain::Instant at) {
  store::Command command;
  command.event = event;
  command.part = report.part;
  command.input = given::words("Laporan akan kami tindak lanjuti sesuai ketentuan.");
  command.nonce = crypto::random_token();
  const auto officer = given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
  BOOST_REQUIRE(given::act(world.db, report.id, store::by(officer), command, at).has_value());
}

/// Verified with a stock phrase, which the reporter marks.
given::Report doubted(World& world) {
  auto report = given::forwarded(world.db);
  opd_says(world, report, Event::verify, given::kNow + 20min);
  const domain::EventId step{world.db.number("SELECT MAX(id) FROM complaint_event")};
  mysql::Transaction transaction(world.db.connection());
  store::Doubts(world.db.connection())
      .add(transaction, report.id, {step, kWords, given::kNow + 30min}, store::by(report.citizen));
  transaction.commit();
  return report;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_doubted, *support::needs_database())

BOOST_AUTO_TEST_CASE(triage_finds_it_in_its_queue_with_the_words_under_the_answer) {
  World world;
  const auto report = doubted(world);
  auto triage = world.at_desk(Role::triage, "diskominfo", given::kNow + 40min);
  BOOST_TEST(contains(triage.get("/triase"), "Tidak menjawab (1)"));
  BOOST_TEST(contains(triage.get("/triase?baki=berjalan"), "pelapor: tidak menjawab"));
  BOOST_TEST(contains(triage.get(kTab), address("/triase", report)));
  const auto page = triage.get(address("/triase", report));
  BOOST_TEST(contains(page, "Pelapor: jawaban ini tidak menjawab."));
  BOOST_TEST(contains(page, kWords));
}

BOOST_AUTO_TEST_CASE(the_next_step_settles_it) {
  World world;
  const auto report = doubted(world);
  opd_says(world, report, Event::start, given::kNow + 50min);
  auto triage = world.at_desk(Role::triage, "diskominfo", given::kNow + 60min);
  const auto tab = triage.get(kTab);
  BOOST_TEST(contains(tab, "Tidak ada jawaban yang ditandai"));
  BOOST_TEST(!contains(tab, address("/triase", report)));
  BOOST_TEST(contains(triage.get(address("/triase", report)), kWords));
}

BOOST_AUTO_TEST_CASE(the_opd_reads_nothing_of_it) {
  World world;
  const auto report = doubted(world);
  auto opd = world.at_desk(Role::opd_officer, "dpupr", given::kNow + 40min);
  const auto page = opd.get(address("/opd", report));
  BOOST_TEST(support::status(page) == 200);
  BOOST_TEST(!contains(page, kWords));
  BOOST_TEST(!contains(page, "tidak menjawab"));
}

BOOST_AUTO_TEST_SUITE_END()
