// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/history.hpp"

#include <boost/test/unit_test.hpp>

#include "handlers/store/reports/history_walk.hpp"
#include "tests/integration/store/reports/told_story.hpp"

BOOST_AUTO_TEST_SUITE(history, *support::needs_database())

BOOST_AUTO_TEST_CASE(an_untouched_chain_holds) {
  support::Database db;
  const auto report = given::told_story(db);
  BOOST_TEST(!store::first_difference(db.connection(), report.id));
}

BOOST_AUTO_TEST_CASE(a_changed_event_breaks_the_chain_at_its_number) {
  support::Database db;
  const auto report = given::told_story(db);
  db.run("UPDATE complaint_event SET to_state = 'closed' WHERE seq = 3");
  BOOST_TEST(store::first_difference(db.connection(), report.id).value().seq == 3);
}

BOOST_AUTO_TEST_CASE(a_changed_word_breaks_it_too) {
  support::Database db;
  const auto report = given::told_story(db);
  db.run(
      "UPDATE event_body SET text = 'Tidak benar' WHERE event_id = "
      "(SELECT id FROM complaint_event WHERE seq = 3)");
  BOOST_TEST(store::first_difference(db.connection(), report.id).value().seq == 3);
}

BOOST_AUTO_TEST_CASE(a_missing_event_breaks_it) {
  support::Database db;
  const auto report = given::told_story(db);
  db.run("DELETE FROM event_body WHERE event_id = (SELECT id FROM complaint_event WHERE seq = 4)");
  db.run("SET FOREIGN_KEY_CHECKS = 0");
  db.run("DELETE FROM complaint_event WHERE seq = 4");
  db.run("SET FOREIGN_KEY_CHECKS = 1");
  BOOST_TEST(store::first_difference(db.connection(), report.id).value().seq == 5);
}

BOOST_AUTO_TEST_CASE(an_erased_body_needs_an_erase_event) {
  support::Database db;
  const auto report = given::told_story(db);
  db.run("DELETE FROM event_body WHERE event_id = (SELECT id FROM complaint_event WHERE seq = 4)");
  store::History history(db.connection());
  BOOST_TEST(store::first_difference(db.connection(), report.id).value().seq == 4);

  BOOST_REQUIRE(given::act(db, report.id, store::by_clock(),
                           {.event = domain::Event::erase, .input = given::words("UU 27/2022")},
                           given::kNow + std::chrono::hours{1}));
  BOOST_TEST(!store::first_difference(db.connection(), report.id));
  BOOST_TEST(history.for_staff(report.id, given::at_the_desk()).at(3).erased);
}

BOOST_AUTO_TEST_CASE(a_phone_number_does_not_reach_the_public_text) {
  support::Database db;
  const auto report = given::told_story(db);
  const auto timeline = store::History(db.connection()).for_staff(report.id, given::at_the_desk());
  BOOST_TEST(timeline.at(2).body.text.find("0812") != std::string::npos);
  BOOST_TEST(timeline.at(2).body.public_text.find("0812") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_reporter_does_not_read_what_staff_say_among_themselves) {
  support::Database db;
  const auto report = given::told_story(db);
  BOOST_REQUIRE(given::act(db, report.id, store::by(given::officer(db)),
                           {.event = domain::Event::note, .input = given::words("Pelapor lama.")},
                           given::kNow + std::chrono::hours{1}));
  store::History history(db.connection());
  BOOST_TEST(history.for_staff(report.id, given::at_the_desk()).size() == 6U);
  BOOST_TEST(history.for_reporter(report.id).size() == 5U);
}

BOOST_AUTO_TEST_SUITE_END()
