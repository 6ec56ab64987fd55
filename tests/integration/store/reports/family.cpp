// SPDX-License-Identifier: AGPL-3.0-or-later
// Many reports of one matter: who is counted, what can become one, and who of the staff hears of a
// report about an officer.
#include <boost/test/unit_test.hpp>

#include <thread>

#include "handlers/store/reports/family.hpp"
#include "tests/support/given.hpp"

using domain::Event;
using domain::Refusal;
using domain::Role;

namespace {

domain::Instant after(int minutes) {
  return given::kNow + std::chrono::minutes{minutes};
}

domain::Citizen neighbour(support::Database& db, int number) {
  const auto n = std::to_string(number);
  return given::citizen(db, {.name = "Tetangga " + n,
                             .email = "tetangga" + n + "@contoh.test",
                             .phone = "+62812000000" + n});
}

domain::Result<store::Recorded, Refusal> merge(support::Database& db, const given::Report& one,
                                               const given::Report& into,
                                               const domain::Officer& by) {
  domain::ActInput input;
  input.given = domain::OtherReport{into.code.stored()};
  return given::act(db, one.id, store::by(by), {.event = Event::merge, .input = input}, after(5));
}

std::int64_t people(support::Database& db, const given::Report& report) {
  return db.number("SELECT reporters FROM complaint WHERE id = " + std::to_string(report.id.value));
}

std::int64_t merged(support::Database& db, const given::Report& report) {
  return db.number("SELECT merged_reports FROM complaint WHERE id = " +
                   std::to_string(report.id.value));
}

domain::Officer inspector(support::Database& db) {
  return given::officer(db, {.role = Role::inspector, .opd = "inspektorat"});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(family, *support::needs_database())

BOOST_AUTO_TEST_CASE(people_are_counted_once_and_reports_each) {
  support::Database db;
  const auto triage = given::officer(db);
  const auto siti = given::citizen(db);
  const auto target = given::filed(db, {}, siti);
  const auto again = given::filed(db, {}, siti);
  const auto other = given::filed(db, {}, neighbour(db, 1));

  BOOST_REQUIRE(merge(db, again, target, triage));
  BOOST_REQUIRE(merge(db, other, target, triage));

  BOOST_TEST(people(db, target) == 2);
  BOOST_TEST(merged(db, target) == 2);
}

BOOST_AUTO_TEST_CASE(who_came_by_way_of_another_report_is_counted_and_leaves_with_it) {
  support::Database db;
  const auto triage = given::officer(db);
  const auto target = given::filed(db, {}, neighbour(db, 1));
  const auto middle = given::filed(db, {}, neighbour(db, 2));
  const auto last = given::filed(db, {}, neighbour(db, 3));
  BOOST_REQUIRE(merge(db, last, middle, triage));
  BOOST_REQUIRE(merge(db, middle, target, triage));
  BOOST_TEST(people(db, target) == 3);
  BOOST_TEST(merged(db, target) == 2);
  store::Family family(db.connection());
  BOOST_TEST((family.root(last.id) == target.id));
  BOOST_TEST(
      family.merged(*store::Complaints(db.connection()).find(target.code, triage), triage).size() ==
      2U);

  BOOST_REQUIRE(given::act(db, last.id, store::by(triage), {.event = Event::unmerge}, after(9)));
  BOOST_TEST(people(db, target) == 2);
  BOOST_TEST(!family.root(last.id));

  BOOST_REQUIRE(given::act(db, middle.id, store::by(middle.citizen),
                           {.event = Event::object, .input = given::words("Ini lubang yang lain.")},
                           after(10)));
  BOOST_TEST(people(db, target) == 1);
  BOOST_TEST(merged(db, target) == 0);
}

BOOST_AUTO_TEST_CASE(a_report_about_an_officer_becomes_one_only_with_another_about_the_same_body) {
  support::Database db;
  const auto secret = domain::Privacy::secret_anonymous;
  const auto about_dpupr = given::filed(db, {.privacy = secret, .accused = "dpupr"});
  const auto the_same = given::filed(db, {.privacy = secret, .accused = "dpupr"}, neighbour(db, 1));
  const auto about_other =
      given::filed(db, {.privacy = secret, .accused = "disdikpora"}, neighbour(db, 2));
  const auto ordinary = given::filed(db, {}, neighbour(db, 3));

  BOOST_TEST((merge(db, about_dpupr, ordinary, inspector(db)).error() == Refusal::not_found));
  BOOST_TEST((merge(db, about_dpupr, about_other, inspector(db)).error() == Refusal::not_found));
  BOOST_TEST(merge(db, about_dpupr, the_same, inspector(db)).has_value());
}

BOOST_AUTO_TEST_CASE(two_reports_merged_into_each_other_at_once_are_never_both_gone) {
  support::Database db;
  const auto triage = given::officer(db);
  const auto one = given::filed(db, {}, neighbour(db, 1));
  const auto two = given::filed(db, {}, neighbour(db, 2));
  const auto rules = given::rules(db);
  const auto address = db.address_of("followups");
  const auto& key = support::Database::outbox_keys().public_key;
  const auto merging = [&](const given::Report& from, const given::Report& into) {
    mysql::Connection connection(address);
    store::Command command{.event = Event::merge, .nonce = crypto::random_token()};
    command.input.given = domain::OtherReport{into.code.stored()};
    (void)store::Recorder(connection, key, store::Pen::followups)
        .act(from.id, store::by(triage), command, rules, after(10));
  };

  std::thread first([&] { merging(one, two); });
  std::thread second([&] { merging(two, one); });
  first.join();
  second.join();

  BOOST_TEST(db.number("SELECT COUNT(*) FROM complaint WHERE state = 'duplicate'") == 1);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM complaint WHERE merged_into_id IS NOT NULL") == 1);
}

BOOST_AUTO_TEST_CASE(nobody_of_the_accused_body_is_written_to) {
  support::Database db;
  const auto office = given::officer(db, {.role = Role::leader, .opd = "setda"});
  const auto regent = given::officer(db, {.role = Role::leader, .opd = ""});
  inspector(db);
  const auto report =
      given::filed(db, {.privacy = domain::Privacy::secret_anonymous, .accused = "setda"});
  BOOST_REQUIRE(given::act(db, report.id, store::by_clock(), {.event = Event::late, .percent = 200},
                           after(600)));

  const auto to = [&](const domain::Officer& officer) {
    return db.number("SELECT COUNT(*) FROM outbox WHERE audience = 'leaders' AND recipient_id = " +
                     std::to_string(officer.id.value));
  };
  BOOST_TEST(to(regent) == 1);
  BOOST_TEST(to(office) == 0);
}

BOOST_AUTO_TEST_CASE(a_report_moved_back_from_a_category_past_triage_returns_to_triage) {
  support::Database db;
  const auto triage = given::officer(db);
  const auto report = given::filed(db, {.category = "layanan-laporbup"});
  store::Complaints complaints(db.connection());
  BOOST_TEST(!complaints.find(report.code, triage).has_value());
  auto input = given::words("Ini soal jalan, bukan layanan LaporBup.");
  input.given = domain::choice(given::category(db, "jalan-rusak"));

  BOOST_REQUIRE(given::act(db, report.id, store::by(inspector(db)),
                           {.event = Event::reclass, .input = input}, after(20)));

  BOOST_TEST(complaints.find(report.code, triage).has_value());
  BOOST_TEST(!complaints.find(report.code, inspector(db)).has_value());
}

BOOST_AUTO_TEST_CASE(a_report_about_an_officer_stays_past_triage_in_every_category) {
  support::Database db;
  const auto report = given::filed(
      db,
      {.category = "pegawai", .privacy = domain::Privacy::secret_anonymous, .accused = "dpupr"});
  auto input = given::words("Ini soal jalan.");
  input.given = domain::choice(given::category(db, "jalan-rusak"));

  BOOST_REQUIRE(given::act(db, report.id, store::by(inspector(db)),
                           {.event = Event::reclass, .input = input}, after(20)));

  BOOST_TEST(store::Complaints(db.connection()).find(report.code, inspector(db)).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
