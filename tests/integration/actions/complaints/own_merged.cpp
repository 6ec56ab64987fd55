// SPDX-License-Identifier: AGPL-3.0-or-later
// What the reporter of a merged report sees and does.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints/staff_story.hpp"

using citizens::command;
using citizens::own;
using citizens::resolved;
using citizens::sent;
using citizens::World;
using domain::Event;
using support::contains;
using support::status;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(complaints_own_merged, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_steps_of_the_report_it_was_merged_into_are_the_merged_ones_story) {
  World world;
  const auto tini = given::citizen(
      world.db, {.name = "Tini", .email = "tini@contoh.test", .phone = "+628111111111"});
  const auto merged = given::filed(world.db, {}, tini);
  const auto report = resolved(world);
  const auto triage = given::officer(world.db);
  auto into = given::words("");
  into.given = domain::OtherReport{report.code.stored()};
  world.staff_act(merged, triage, command(Event::merge, into), given::kNow + 50min);
  world.staff_act(report, triage, command(Event::reply, given::words("Bu Siti, kami telepon.")),
                  given::kNow + 55min);
  auto browser = world.signed_in(tini, given::kNow + 60min);

  const auto page = browser.get(own(merged));

  BOOST_TEST(contains(page, report.code.display()));
  BOOST_TEST(contains(page, "Dinyatakan selesai"));
  BOOST_TEST(contains(page, "Lubang sudah ditambal dengan aspal panas."));
  BOOST_TEST(!contains(page, "Bu Siti, kami telepon."));
  BOOST_TEST(!contains(page, own(report, "penerimaan")));
  BOOST_TEST(status(browser.get(own(report))) == 404);
}

BOOST_AUTO_TEST_CASE(of_a_secret_report_the_merged_reporter_sees_the_steps_without_words) {
  World world;
  const auto tini = given::citizen(
      world.db, {.name = "Tini", .email = "tini@contoh.test", .phone = "+628111111111"});
  const auto merged = given::filed(world.db, {.privacy = domain::Privacy::secret}, tini);
  const auto report = resolved(world);
  world.db.run("UPDATE complaint SET hidden_from_public = 1 WHERE id = " +
               std::to_string(report.id.value));
  auto into = given::words("");
  into.given = domain::OtherReport{report.code.stored()};
  world.staff_act(merged, given::officer(world.db), command(Event::merge, into),
                  given::kNow + 50min);

  const auto page = world.signed_in(tini, given::kNow + 60min).get(own(merged));

  BOOST_TEST(contains(page, "Dinyatakan selesai"));
  BOOST_TEST(!contains(page, "Lubang sudah ditambal dengan aspal panas."));
}

BOOST_AUTO_TEST_CASE(a_merged_reporter_who_is_not_content_goes_his_own_way_once) {
  World world;
  const auto tini = given::citizen(
      world.db, {.name = "Tini", .email = "tini@contoh.test", .phone = "+628111111111"});
  const auto merged = given::filed(world.db, {}, tini);
  const auto report = resolved(world);
  auto into = given::words("");
  into.given = domain::OtherReport{report.code.stored()};
  world.staff_act(merged, given::officer(world.db), command(Event::merge, into),
                  given::kNow + 50min);
  auto first = world.signed_in(report.citizen, given::kNow + 60min);
  BOOST_TEST(status(first.post(own(report, "penerimaan"), sent({}))) == 303);
  auto browser = world.signed_in(tini, given::kNow + 70min);

  BOOST_TEST(status(browser.post(own(merged, "penerimaan"), sent({}))) == 409);
  BOOST_TEST(status(browser.post(own(merged, "pembukaan"), sent({{"text", "Belum beres."}}))) ==
             409);
  const auto objected = browser.post(own(merged, "keberatan"),
                                     sent({{"text", "Di depan rumah saya lubangnya masih ada."}}));

  BOOST_TEST(status(objected) == 303);
  BOOST_TEST(world.state_of(merged) == "received");
  BOOST_TEST(world.state_of(report) == "closed");
  BOOST_TEST(world.db.number("SELECT merged_reports FROM complaint WHERE id = " +
                             std::to_string(report.id.value)) == 0);
}

BOOST_AUTO_TEST_CASE(a_merged_page_offers_to_object_only_while_one_may) {
  World world;
  const auto triage = given::officer(world.db);
  const auto tini = given::citizen(
      world.db, {.name = "Tini", .email = "tini@contoh.test", .phone = "+628111111111"});
  const auto merged = given::filed(world.db, {}, tini);
  const auto report = given::filed(world.db);
  const auto offers = [&](std::chrono::minutes at) {
    auto into = given::words("");
    into.given = domain::OtherReport{report.code.stored()};
    world.staff_act(merged, triage, command(Event::merge, into), given::kNow + at);
    auto browser = world.signed_in(tini, given::kNow + at + 1min);
    const bool offered = contains(browser.get(own(merged)), "Sampaikan keberatan");
    const auto objected = browser.post(own(merged, "keberatan"), sent({{"text", "Lain."}}));
    BOOST_TEST(status(objected) == (offered ? 303 : 409));
    return offered;
  };
  BOOST_TEST(offers(10min));
  // What waits for an answer is not swallowed by another merging.
  BOOST_CHECK_THROW((void)offers(20min), std::runtime_error);
  auto browser = world.signed_in(tini, given::kNow + 21min);
  BOOST_TEST(!contains(browser.get(own(merged)), "Sampaikan keberatan"));
}

BOOST_AUTO_TEST_SUITE_END()
