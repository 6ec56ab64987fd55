// SPDX-License-Identifier: AGPL-3.0-or-later
// "Jawaban ini tidak menjawab": one voice per answer, counted apart, nobody else's.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints/world.hpp"

using citizens::own;
using citizens::sent;
using citizens::World;
using domain::Event;
using domain::Role;
using support::contains;
using support::location;
using support::status;
using namespace std::chrono_literals;

namespace {

/// Forwarded and verified; the number of the finding's event.
struct Answered {
  given::Report report;
  std::string step;
};

Answered answered(World& world) {
  auto report = given::forwarded(world.db);
  store::Command verify;
  verify.event = Event::verify;
  verify.part = report.part;
  verify.input = given::words("Laporan Anda sudah kami terima dan akan kami tindak lanjuti.");
  verify.nonce = crypto::random_token();
  world.staff_act(report, given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"}),
                  verify, given::kNow + 20min);
  return {report, std::to_string(world.db.number("SELECT MAX(id) FROM complaint_event"))};
}

std::string form_of(const Answered& one) {
  return own(one.report, "tidak-menjawab") + "?langkah=" + one.step;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(complaints_doubt, *support::needs_database())

BOOST_AUTO_TEST_CASE(an_answer_is_marked_once_and_counted_apart) {
  World world;
  const auto one = answered(world);
  auto browser = world.signed_in(one.report.citizen, given::kNow + 30min);
  BOOST_TEST(contains(browser.get(own(one.report)), form_of(one)));
  const auto page = browser.get(form_of(one));
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, "akan kami tindak lanjuti"));
  BOOST_TEST(world.count("answer_doubt") == 0);

  const auto address = own(one.report, "tidak-menjawab");
  for (const auto* words : {"Kapan ditambal?", "Sekali lagi."})
    BOOST_TEST(location(browser.post(address, sent({{"step", one.step}, {"text", words}}))) ==
               own(one.report));
  BOOST_TEST(world.count("answer_doubt") == 1);
  BOOST_TEST(world.db.number("SELECT SUM(doubted) FROM stat_day") == 1);
  BOOST_TEST(world.db.number("SELECT SUM(doubted) FROM stat_day WHERE opd_id = " +
                             std::to_string(given::opd(world.db, "dpupr").value)) == 1);
  BOOST_TEST(world.state_of(one.report) == "verified");
  const auto after = browser.get(own(one.report));
  BOOST_TEST(contains(after, "Anda menandai"));
  BOOST_TEST(contains(after, "Kapan ditambal?"));
  BOOST_TEST(!contains(after, form_of(one)));
}

BOOST_AUTO_TEST_CASE(what_is_no_answer_or_somebody_elses_cannot_be_marked) {
  World world;
  const auto one = answered(world);
  const auto forward =
      std::to_string(world.db.number("SELECT id FROM complaint_event WHERE event = 'forward'"));
  auto browser = world.signed_in(one.report.citizen, given::kNow + 30min);
  const auto address = own(one.report, "tidak-menjawab");
  for (const std::string& wrong :
       {forward, std::string(), std::string("999999"), std::string("-1"), std::string("x")}) {
    BOOST_TEST(status(browser.get(address + "?langkah=" + wrong)) == 404, wrong);
    BOOST_TEST(status(browser.post(address, sent({{"step", wrong}, {"text", ""}}))) == 404, wrong);
  }
  BOOST_TEST(status(browser.post(
                 address, sent({{"step", one.step}, {"text", std::string(1001, 'a')}}))) == 422);
  auto other = world.signed_in(
      given::citizen(world.db, {.name = "Joko", .email = "joko@contoh.test"}), given::kNow + 30min);
  BOOST_TEST(status(other.get(form_of(one))) == 404);
  BOOST_TEST(status(other.post(address, sent({{"step", one.step}, {"text", ""}}))) == 404);
  BOOST_TEST(world.count("answer_doubt") == 0);
}

BOOST_AUTO_TEST_CASE(who_withdrew_the_report_marks_no_more) {
  World world;
  const auto one = answered(world);
  auto browser = world.signed_in(one.report.citizen, given::kNow + 30min);
  (void)browser.post(own(one.report, "pencabutan"), sent({{"asked", "tidak"}}));
  BOOST_REQUIRE(world.state_of(one.report) == "withdrawn");
  BOOST_TEST(!contains(browser.get(own(one.report)), "tidak-menjawab"));
  BOOST_TEST(status(browser.get(form_of(one))) == 404);
  BOOST_TEST(status(browser.post(own(one.report, "tidak-menjawab"),
                                 sent({{"step", one.step}, {"text", ""}}))) == 404);
}

BOOST_AUTO_TEST_CASE(by_code_it_takes_the_pin) {
  World world;
  const auto one = citizens::entered(world, {.draft = {}, .email = "karto@contoh.test"});
  store::Command reply;
  reply.event = Event::reply;
  reply.input = given::words("Terima kasih atas laporan Anda.");
  reply.nonce = crypto::random_token();
  world.staff_act(one.report, given::officer(world.db), reply, given::kNow + 10min);
  const auto step = std::to_string(world.db.number("SELECT MAX(id) FROM complaint_event"));
  const auto address = citizens::tracked(one.report, "tidak-menjawab");

  auto reader = world.stranger(given::kNow + 20min);
  (void)citizens::open_by_code(reader, one, "karto@contoh.test");
  BOOST_TEST(!contains(reader.get(citizens::tracked(one.report)), "tidak-menjawab"));
  BOOST_TEST(status(reader.post(address, sent({{"step", step}, {"text", ""}}))) == 401);
  auto holder = world.stranger(given::kNow + 20min);
  (void)citizens::open_by_code(holder, one);
  BOOST_TEST(location(holder.post(address, sent({{"step", step}, {"text", ""}}))) ==
             citizens::tracked(one.report));
  BOOST_TEST(world.count("answer_doubt") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
