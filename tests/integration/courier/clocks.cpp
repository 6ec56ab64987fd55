// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What time itself does to reports.

#include <boost/test/unit_test.hpp>

#include "tests/integration/courier/duty_story.hpp"
#include "tests/support/browser.hpp"

using domain::Event;
using World = world::Duties;
using namespace std::chrono_literals;

namespace {

/// Verified, started and resolved by the OPD on the same day.
given::Report resolved(World& world) {
  auto report = given::forwarded(world.db);
  const auto officer =
      given::officer(world.db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  world.act(report, officer, Event::verify, given::kNow + 1h);
  world.act(report, officer, Event::resolve, given::kNow + 2h);
  return report;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(clocks, *support::needs_database())

// Tuesday, 24 November 2026; the tenth working day after is Tuesday, 8 December.
BOOST_FIXTURE_TEST_CASE(silence_closes_a_resolved_report_after_ten_working_days, World) {
  const auto report = resolved(*this);

  one.clock.set(domain::end_of_day(domain::Date{std::chrono::year{2026} / 12 / 8}));
  BOOST_TEST(courier::lapse(one.app) == 0);
  one.clock.set(one.clock.now() + 1s);
  BOOST_TEST(courier::lapse(one.app) == 1);

  BOOST_TEST(state(report) == "closed");
  BOOST_TEST(text("SELECT outcome FROM complaint") == "lapsed");
  BOOST_TEST(events("lapse") == 1);
  BOOST_TEST(mails("complaint_lapsed") == 1);
  BOOST_TEST(courier::lapse(one.app) == 0);
}

BOOST_FIXTURE_TEST_CASE(a_question_is_reminded_three_times_and_then_ends_the_report, World) {
  const auto report = given::filed(db);
  act(report, given::officer(db), Event::ask, given::kNow + 30min);

  for (int day = 0; day <= 30; ++day) {
    one.clock.set(given::kNow + std::chrono::days(day));
    courier::remind(one.app);
    BOOST_TEST(courier::abandon(one.app) == 0);
    const int expected = (day >= 3) + (day >= 14) + (day >= 27);
    BOOST_TEST(events("remind") == expected, "day " << day);
  }
  BOOST_TEST(mails("complaint_ask_reminder") == 3);
  const std::string question = "Sudah kami periksa di tempat dan kami perbaiki.";
  BOOST_TEST(support::last_mail(db, "complaint_ask_reminder").find(question) != std::string::npos);

  one.clock.set(given::kNow + std::chrono::days(31));
  BOOST_TEST(courier::abandon(one.app) == 1);
  BOOST_TEST(state(report) == "closed");
  BOOST_TEST(text("SELECT outcome FROM complaint") == "abandoned");
  BOOST_TEST(support::last_mail(db, "complaint_abandoned").find(question) != std::string::npos);
  BOOST_TEST(courier::remind(one.app) == 0);
}

BOOST_FIXTURE_TEST_CASE(the_two_hours_are_told_at_50_80_100_and_200_percent, World) {
  given::officer(db);
  given::officer(db, {.role = domain::Role::leader, .opd = ""});
  given::filed(db);

  const auto at = [&](std::chrono::minutes passed) {
    one.clock.set(given::kNow + passed);
    return courier::tell_late(one.app);
  };
  BOOST_TEST(at(59min) == 0);
  BOOST_TEST(at(60min) == 1);
  BOOST_TEST(at(61min) == 0);
  BOOST_TEST(at(96min) == 1);
  BOOST_TEST(mails("staff_due_soon") == 2);
  BOOST_TEST(mails("staff_late") == 0);

  BOOST_TEST(at(120min) == 1);
  BOOST_TEST(mails("staff_late") == 1);
  BOOST_TEST(mails("complaint_late") == 1);

  BOOST_TEST(at(240min) == 1);
  BOOST_TEST(mails("staff_very_late") == 1);
  BOOST_TEST(mails("complaint_late") == 1);  // once
  BOOST_TEST(at(1'000min) == 0);
}

BOOST_FIXTURE_TEST_CASE(a_setting_says_at_which_percent_they_are_told, World) {
  given::officer(db);
  given::officer(db, {.role = domain::Role::leader, .opd = ""});
  given::filed(db);
  db.run("UPDATE setting SET value = '25,50,150,300' WHERE name = 'remind.percent'");
  const auto at = [&](std::chrono::minutes passed) {
    one.clock.set(given::kNow + passed);
    return courier::tell_late(one.app);
  };
  const int early = at(29min);
  const int quarter = at(30min);
  const int due = at(120min);
  const auto late_at_due = mails("staff_late");
  const int late = at(180min);
  const auto leaders_then = mails("staff_very_late");
  const int very_late = at(360min);
  db.run("UPDATE setting SET value = '50,80,100,200' WHERE name = 'remind.percent'");
  BOOST_TEST(early == 0);
  BOOST_TEST(quarter == 1);
  BOOST_TEST(due == 1);
  BOOST_TEST(late_at_due == 0);
  BOOST_TEST(late == 1);
  BOOST_TEST(mails("staff_late") == 1);
  BOOST_TEST(leaders_then == 0);
  BOOST_TEST(very_late == 1);
  BOOST_TEST(mails("staff_very_late") == 1);
}

BOOST_FIXTURE_TEST_CASE(a_courier_that_was_away_still_tells_the_desk_before_the_leader, World) {
  given::officer(db);
  given::officer(db, {.role = domain::Role::leader, .opd = ""});
  given::filed(db);

  one.clock.set(given::kNow + 10h);
  BOOST_TEST(courier::tell_late(one.app) == 2);

  BOOST_TEST(mails("staff_due_soon") == 0);
  BOOST_TEST(mails("staff_late") == 1);
  BOOST_TEST(mails("staff_very_late") == 1);
  BOOST_TEST(mails("complaint_late") == 1);
}

// Forwarded on Tuesday, 24 November; 14 working days end on Monday, 14 December (9 is a holiday?
// no).
BOOST_FIXTURE_TEST_CASE(a_part_that_is_late_is_told_to_the_head_of_its_body, World) {
  const auto report = given::forwarded(db);
  act(report, given::officer(db, {.role = domain::Role::opd_officer, .opd = "dpupr"}),
      Event::verify, given::kNow + 1h);

  const auto due = db.connection()
                       .select({"test", "SELECT finish_due_at FROM part"}, {})
                       .at(0)
                       .instant("finish_due_at");
  one.clock.set(due + 1s);
  BOOST_TEST(courier::tell_late(one.app) == 1);

  BOOST_TEST(mails("staff_late") == 1);
  BOOST_TEST(mails("complaint_late") == 1);
  BOOST_TEST(state(report) == "verified");
  courier::deliver(one.app, one.stop);
  BOOST_TEST(one.mail.subjects().back() ==
             "Laporan " + report.code.display() + " melewati batas waktu");
}

BOOST_FIXTURE_TEST_CASE(the_digest_goes_once_on_each_working_morning, World) {
  const auto triage = given::officer(db);
  given::forwarded(db);
  db.run("DELETE FROM outbox");

  const auto at = [&](int day, std::chrono::minutes minutes) {
    one.clock.set(domain::at_local(domain::Date{std::chrono::year{2026} / 11 / day}, minutes));
    return courier::digest(one.app);
  };
  BOOST_TEST(at(25, 7h + 29min) == 0);
  BOOST_TEST(at(25, 7h + 30min) > 0);  // Wednesday
  BOOST_TEST(at(25, 8h) == 0);
  BOOST_TEST(at(28, 8h) == 0);  // Saturday
  const auto before = mails("staff_digest");
  BOOST_TEST(before >= 1);

  while (courier::deliver(one.app, one.stop) > 0) {
  }
  BOOST_REQUIRE(!one.mail.taken().empty());
  BOOST_TEST(world::header(one.mail.taken()[0].message, "Subject")
                 .starts_with("Ringkasan 25 November 2026:"));
}

// What came back stands there too, each line with its day and the way to the report.
BOOST_FIXTURE_TEST_CASE(a_line_of_the_digest_says_what_is_due_when_and_where, World) {
  const auto report = given::forwarded(db);
  auto input = given::words("Ini jalan provinsi, bukan jalan kabupaten.");
  input.given = domain::choice(domain::SendBackReason::not_ours);
  const auto officer = given::officer(db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  const auto sent = given::act(db, report.id, store::by(officer),
                               {.event = Event::send_back, .part = report.part, .input = input},
                               given::kNow + 1h);
  BOOST_REQUIRE(sent.has_value());
  one.clock.set(domain::at_local(domain::Date{std::chrono::year{2026} / 11 / 25}, 7h + 30min));
  BOOST_TEST(courier::digest(one.app) == 1);
  const auto mail = support::last_mail(db, "staff_digest");
  const auto line =
      report.code.display() +
      " · Jalan berlubang di depan pasar · Batas langkah berikutnya Rabu, 25 November "
      "2026";
  BOOST_TEST(mail.find(line) != std::string::npos, mail);
  BOOST_TEST(mail.find("/triase/aduan/" + report.code.display()) != std::string::npos, mail);
  courier::deliver(one.app, one.stop);
  const auto sheet = world::unfolded(one.mail.taken().back().message);
  BOOST_TEST(sheet.find("/triase/aduan/") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(a_setting_says_when_the_digest_goes, World) {
  given::forwarded(db);
  db.run("UPDATE setting SET value = '08:15' WHERE name = 'digest.time'");
  const auto at = [&](std::chrono::minutes minutes) {
    one.clock.set(domain::at_local(domain::Date{std::chrono::year{2026} / 11 / 25}, minutes));
    return courier::digest(one.app);
  };
  const int morning = at(7h + 30min);
  const int before = at(8h + 14min);
  const int then = at(8h + 15min);
  db.run("UPDATE setting SET value = '07:30' WHERE name = 'digest.time'");
  BOOST_TEST(morning == 0);
  BOOST_TEST(before == 0);
  BOOST_TEST(then > 0);
}

BOOST_FIXTURE_TEST_CASE(two_couriers_write_one_digest, World) {
  given::forwarded(db);
  db.run("DELETE FROM outbox");
  const auto morning =
      domain::at_local(domain::Date{std::chrono::year{2026} / 11 / 25}, 7h + 30min);
  world::Courier two(db, morning);
  one.clock.set(morning);

  const int first = courier::digest(one.app);
  BOOST_TEST(first > 0);
  BOOST_TEST(courier::digest(two.app) == 0);
  BOOST_TEST(mails("staff_digest") == first);
}

BOOST_AUTO_TEST_SUITE_END()
