// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// How precisely everybody may know where something happened: the view and the index of public
/// words against the rule of the domain, over all categories and privacies.

#include <fstream>
#include <iterator>
#include <set>

#include <boost/test/unit_test.hpp>

#include "handlers/domain/filing/place.hpp"
#include "handlers/store/reports/public_complaints.hpp"
#include "handlers/store/reports/search.hpp"
#include "handlers/store/words/words.hpp"
#include "tests/support/given.hpp"

using domain::Event;
using domain::PlacePrecision;

namespace {

/// Forwarded with a released place, in a village.
given::Report placed(support::Database& db) {
  const auto report = given::filed(db);
  db.run(
      "UPDATE complaint SET kecamatan_code = '33.05.12', village_code = (SELECT MIN(code) FROM "
      "village WHERE kecamatan_code = '33.05.12') WHERE id = " +
      std::to_string(report.id.value));
  auto input = given::forwarding(given::opd(db, "dpupr"));
  given::officer(db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  domain::public_text_in(input)->place = "Jalan Zamrudgading";
  BOOST_REQUIRE(given::act(db, report.id, store::by(given::officer(db)),
                           {.event = Event::forward, .input = input},
                           given::kNow + std::chrono::minutes{10}));
  return report;
}

std::string text_of(const char* path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string place_in(support::Database& db, const given::Report& report) {
  const auto found = db.connection().row(
      {"test", "SELECT COALESCE(public_place, '') AS place FROM complaint WHERE id = ?"},
      report.id);
  return found->text("place");
}

std::size_t found_by(support::Database& db, std::string_view words) {
  mysql::Connection pages(db.address_of("pages"));
  return store::PublicComplaints(pages)
      .search(store::Search(pages).words(store::Postings::everybody, words), {}, {}, 5)
      .size();
}

void change_privacy(support::Database& db, const given::Report& report, domain::Privacy privacy) {
  store::Command command{.event = Event::change_privacy};
  command.input.given = domain::choice(privacy);
  BOOST_REQUIRE(given::act(db, report.id, store::by(report.citizen), command,
                           given::kNow + std::chrono::minutes{20}));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(public_place, *support::needs_database())

BOOST_AUTO_TEST_CASE(the_view_shows_no_more_than_the_rule_allows) {
  support::Database db;
  const auto report = placed(db);
  mysql::Connection pages(db.address_of("pages"));
  const auto id = std::to_string(report.id.value);
  int walked = 0;
  const auto categories =
      db.connection().rows({"test", "SELECT id, code, about_person FROM category"});
  for (const auto& category : categories) {
    for (const auto privacy : domain::kAllPrivacies) {
      const auto flags = domain::flags_of(privacy);
      db.run("UPDATE complaint SET category_id = " + std::to_string(category.integer("id")) +
             ", hidden_from_public = " + (flags.hidden_from_public ? "1" : "0") +
             ", identity_hidden = " + (flags.identity_hidden ? "1" : "0") + " WHERE id = " + id);
      const auto shown = store::PublicComplaints(pages).find(report.code);
      const auto rule = domain::place_precision(category.flag("about_person"), privacy);
      ++walked;
      BOOST_TEST(shown.has_value() == !flags.hidden_from_public);
      if (!shown) continue;
      BOOST_TEST_CONTEXT(category.text("code") << ' ' << to_word(privacy)) {
        BOOST_TEST(!shown->kecamatan_name.empty());
        BOOST_TEST(!shown->village_name.empty() == (rule >= PlacePrecision::village));
        BOOST_TEST(!shown->place.empty() == (rule >= PlacePrecision::place));
      }
    }
  }
  BOOST_TEST(walked == 50 * 4);
}

BOOST_AUTO_TEST_CASE(the_categories_about_a_person_are_those_of_the_contract) {
  support::Database db;
  BOOST_TEST(db.number("SELECT COUNT(*) FROM category WHERE about_person = 1") == 7);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM category WHERE about_person = 1 AND code IN ('ktp-kk',"
                       " 'bansos', 'jkn', 'sosial-rentan', 'pendidikan', 'sma-smk',"
                       " 'perundungan')") == 7);
}

BOOST_AUTO_TEST_CASE(a_released_place_is_found_and_goes_with_more_privacy) {
  support::Database db;
  const auto report = placed(db);
  BOOST_TEST(place_in(db, report) == "Jalan Zamrudgading");
  BOOST_TEST(found_by(db, "zamrudgading") == 1U);
  change_privacy(db, report, domain::Privacy::anonymous);
  BOOST_TEST(place_in(db, report).empty());
  BOOST_TEST(found_by(db, "zamrudgading") == 0U);
}

BOOST_AUTO_TEST_CASE(a_category_about_a_person_takes_place_and_village_back) {
  support::Database db;
  const auto report = placed(db);
  const auto village = db.connection()
                           .row({"test",
                                 "SELECT MIN(name) AS name FROM village v JOIN complaint c"
                                 " ON c.village_code = v.code"})
                           ->text("name");
  BOOST_TEST(found_by(db, village) == 1U);
  store::Command command{.event = Event::reclass};
  command.input.given = domain::choice(given::category(db, "jkn"));
  BOOST_REQUIRE(given::act(db, report.id, store::by(given::officer(db)), command,
                           given::kNow + std::chrono::minutes{20}));
  BOOST_TEST(place_in(db, report).empty());
  BOOST_TEST(found_by(db, village) == 0U);
}

BOOST_AUTO_TEST_CASE(words_kept_before_the_rule_lose_the_village_and_nothing_else) {
  support::Database db;
  const auto report = placed(db);
  const auto id = std::to_string(report.id.value);
  const auto migration =
      text_of(LAPORBUP_SOURCE "/sql/migrations/0074_public_words_of_persons.sql");
  const auto words = [&](const std::string& village) {
    const auto said = db.connection().row(
        {"test",
         "SELECT CONCAT_WS(' ', c.public_title, c.public_text, g.name, k.name) AS words FROM "
         "complaint c JOIN category g ON g.id = c.category_id JOIN kecamatan k ON k.code = "
         "c.kecamatan_code"});
    const auto stems = store::stems_of(said->text("words") + " " + village);
    return std::set<std::string>(stems.begin(), stems.end());
  };
  const auto listed = [&] {
    std::set<std::string> all;
    for (const auto& row : db.connection().rows(
             {"test", "SELECT stem FROM public_word p JOIN word w ON w.id = p.word_id"}))
      all.insert(row.text("stem"));
    return all;
  };
  for (const std::string category : {"jkn", "jalan-rusak"}) {
    db.run("UPDATE complaint SET category_id = " +
           std::to_string(given::category(db, category).value) + " WHERE id = " + id);
    for (const auto& village : db.connection().rows({"test", "SELECT code, name FROM village"})) {
      const auto name = village.text("name");
      db.run("UPDATE complaint SET village_code = '" + village.text("code") +
             "', kecamatan_code = LEFT('" + village.text("code") + "', 8) WHERE id = " + id);
      db.run("DELETE FROM public_word");
      for (const auto& stem : words(name)) {
        db.run("INSERT IGNORE INTO word (stem) VALUES ('" + stem + "')");
        db.run("INSERT INTO public_word (word_id, complaint_id) SELECT id, " + id +
               " FROM word WHERE stem = '" + stem + "'");
      }
      db.run(migration);
      BOOST_TEST((listed() == words(category == "jkn" ? "" : name)), category << ' ' << name);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_event_keeps_place_and_consent) {
  support::Database db;
  placed(db);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM event_body WHERE data LIKE '%public_place%'") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
