#include "handlers/store/history.hpp"

#include <boost/test/unit_test.hpp>

#include "tests/support/given.hpp"

namespace {

/// A report with five events.
given::Report told_story(support::Database& db) {
  using domain::Event;
  const auto report = given::forwarded(db);
  const auto officer = given::officer(db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  const std::vector<std::pair<Event, std::string>> story{
      {Event::verify, "Benar, ada lubang. Pelapor 0812 3456 7890."},
      {Event::start, "Kami siapkan aspal."},
      {Event::progress, "Setengah selesai."}};
  int minutes = 20;
  for (const auto& [event, words] : story)
    BOOST_REQUIRE(given::act(db, report.id, store::by(officer),
                             {.event = event, .part = report.part, .input = given::words(words)},
                             given::kNow + std::chrono::minutes{minutes++}));
  return report;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(history, *support::needs_database())

BOOST_AUTO_TEST_CASE(an_untouched_chain_holds) {
  support::Database db;
  const auto report = told_story(db);
  BOOST_TEST(!store::History(db.connection()).first_broken(report.id));
}

BOOST_AUTO_TEST_CASE(a_changed_event_breaks_the_chain_at_its_number) {
  support::Database db;
  const auto report = told_story(db);
  db.run("UPDATE complaint_event SET to_state = 'closed' WHERE seq = 3");
  BOOST_TEST(store::History(db.connection()).first_broken(report.id).value() == 3);
}

BOOST_AUTO_TEST_CASE(a_changed_word_breaks_it_too) {
  support::Database db;
  const auto report = told_story(db);
  db.run(
      "UPDATE event_body SET text = 'Tidak benar' WHERE event_id = "
      "(SELECT id FROM complaint_event WHERE seq = 3)");
  BOOST_TEST(store::History(db.connection()).first_broken(report.id).value() == 3);
}

BOOST_AUTO_TEST_CASE(a_missing_event_breaks_it) {
  support::Database db;
  const auto report = told_story(db);
  db.run("DELETE FROM event_body WHERE event_id = (SELECT id FROM complaint_event WHERE seq = 4)");
  db.run("SET FOREIGN_KEY_CHECKS = 0");
  db.run("DELETE FROM complaint_event WHERE seq = 4");
  db.run("SET FOREIGN_KEY_CHECKS = 1");
  BOOST_TEST(store::History(db.connection()).first_broken(report.id).value() == 5);
}

BOOST_AUTO_TEST_CASE(an_erased_body_needs_an_erase_event) {
  support::Database db;
  const auto report = told_story(db);
  db.run("DELETE FROM event_body WHERE event_id = (SELECT id FROM complaint_event WHERE seq = 4)");
  store::History history(db.connection());
  BOOST_TEST(history.first_broken(report.id).value() == 4);

  BOOST_REQUIRE(given::act(db, report.id, store::by_clock(),
                           {.event = domain::Event::erase, .input = given::words("UU 27/2022")},
                           given::kNow + std::chrono::hours{1}));
  BOOST_TEST(!history.first_broken(report.id));
  BOOST_TEST(history.for_staff(report.id).at(3).erased);
}

BOOST_AUTO_TEST_CASE(a_phone_number_does_not_reach_the_public_text) {
  support::Database db;
  const auto report = told_story(db);
  const auto timeline = store::History(db.connection()).for_staff(report.id);
  BOOST_TEST(timeline.at(2).body.text.find("0812") != std::string::npos);
  BOOST_TEST(timeline.at(2).body.public_text.find("0812") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_reporter_does_not_read_what_staff_say_among_themselves) {
  support::Database db;
  const auto report = told_story(db);
  BOOST_REQUIRE(given::act(db, report.id, store::by(given::officer(db)),
                           {.event = domain::Event::note, .input = given::words("Pelapor lama.")},
                           given::kNow + std::chrono::hours{1}));
  store::History history(db.connection());
  BOOST_TEST(history.for_staff(report.id).size() == 6U);
  BOOST_TEST(history.for_reporter(report.id).size() == 5U);
}

BOOST_AUTO_TEST_SUITE_END()
