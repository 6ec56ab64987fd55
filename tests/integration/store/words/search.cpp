// SPDX-License-Identifier: AGPL-3.0-or-later
// Who finds what by which words, and what it costs.
#include "handlers/store/reports/search.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "handlers/store/reports/complaints.hpp"
#include "handlers/store/reports/public_complaints.hpp"
#include "handlers/store/words/words.hpp"
#include "tests/support/given.hpp"

namespace {

using domain::Privacy;
using domain::Role;
using store::Postings;
using Codes = std::vector<std::string>;

constexpr auto kDay = std::chrono::hours{24};

template <class Lines>
Codes codes(const Lines& lines) {
  Codes all;
  for (const auto& line : lines) all.push_back(line.code.stored());
  return all;
}

/// As everybody: with the account of `pages`.
Codes public_search(support::Database& db, std::string_view typed,
                    std::optional<store::Cursor> after = {}, int most = 20) {
  mysql::Connection pages(db.address_of("pages"));
  const auto words = store::Search(pages).words(Postings::everybody, typed);
  return codes(store::PublicComplaints(pages).search(words, {}, after, most));
}

/// As an officer: with the account of `followups`.
Codes staff_search(support::Database& db, const domain::Officer& officer, std::string_view typed) {
  mysql::Connection followups(db.address_of("followups"));
  store::Search search(followups);
  store::Complaints complaints(followups);
  const auto original = search.words(Postings::original, typed);
  if (officer.role != Role::opd_officer) return codes(complaints.search(officer, original, {}, 20));
  const auto released = search.words(Postings::released, typed);
  return codes(complaints.search_parts(officer, original, released, {}, 20));
}

std::vector<store::Twin> twins(support::Database& db, const domain::Officer& officer,
                               std::string_view typed, std::string_view category = {},
                               domain::Instant now = given::kNow) {
  mysql::Connection followups(db.address_of("followups"));
  store::Likeness likeness{.stems = store::stems_of(typed)};
  if (!category.empty()) likeness.category = given::category(db, category);
  return store::Search(followups).find_twins(officer, likeness, now - 90 * kDay);
}

domain::Officer dpupr(support::Database& db) {
  return given::officer(db, {.role = Role::opd_officer, .opd = "dpupr"});
}

/// The statement's plan, one `table:key:extra` a word.
std::string plan_of(support::Database& db, const store::Statement& explained) {
  std::string plan;
  for (const auto& row : explained.rows(db.connection(), "test")) {
    plan += row.optional<std::string>("table").value_or("-") + ":";
    plan += row.optional<std::string>("key").value_or("-") + ":";
    plan += row.optional<std::string>("Extra").value_or("") + "\n";
  }
  return plan;
}

/// Postings of `stem` in three thousand other reports, so that a plan has something to avoid.
void make_frequent(support::Database& db, const std::string& table, const std::string& stem) {
  db.run("SET foreign_key_checks = 0");
  db.run("INSERT IGNORE INTO word (stem) VALUES ('" + stem + "')");
  db.run("INSERT INTO " + table +
         " SELECT w.id, s.seq + 100000 FROM word w JOIN seq_1_to_3000 s WHERE w.stem = '" + stem +
         "'");
  db.run("SET foreign_key_checks = 1");
  (void)db.connection().select({"test", "ANALYZE TABLE " + table}, {});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(search, *support::needs_database())

BOOST_AUTO_TEST_CASE(everybody_finds_public_reports_that_have_all_the_words) {
  support::Database db;
  const auto citizen = given::citizen(db);
  const auto old = given::forwarded(db, {}, citizen);
  const auto young = given::forwarded(db, {}, citizen);
  given::filed(db, {}, citizen);
  given::forwarded(db, {.draft = {.privacy = Privacy::secret}}, citizen);

  BOOST_TEST(
      public_search(db, "jalanan berlubang") == (Codes{young.code.stored(), old.code.stored()}),
      boost::test_tools::per_element());
  BOOST_TEST(public_search(db, "motor").size() == 2U);
  BOOST_TEST(public_search(db, "jengkal").empty());  // stands in the originals alone
  BOOST_TEST(public_search(db, "lubang helikopter").empty());
  BOOST_TEST(public_search(db, "yang di").empty());
  BOOST_TEST(public_search(db, "").empty());
}

BOOST_AUTO_TEST_CASE(the_next_page_begins_behind_the_last_row) {
  support::Database db;
  const auto citizen = given::citizen(db);
  const auto old = given::forwarded(db, {}, citizen);
  const auto young = given::forwarded(db, {}, citizen);
  BOOST_TEST(public_search(db, "lubang", {}, 1) == Codes{young.code.stored()},
             boost::test_tools::per_element());
  BOOST_TEST(public_search(db, "lubang", store::Cursor{given::kNow, young.id.value}, 1) ==
                 Codes{old.code.stored()},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_is_hidden_is_not_found) {
  support::Database db;
  const auto report = given::forwarded(db);
  given::act(db, report.id, store::by(given::officer(db)),
             {.event = domain::Event::hide, .input = given::words("Memuat nama orang.")},
             given::kNow + std::chrono::minutes{20});
  BOOST_TEST(public_search(db, "lubang").empty());
}

BOOST_AUTO_TEST_CASE(only_the_first_five_words_count) {
  support::Database db;
  given::forwarded(db);
  BOOST_TEST(public_search(db, "jalan lubang depan pasar motor helikopter").size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_stem_of_originals_alone_is_not_told_to_the_public) {
  support::Database db;
  given::filed(db, {.title = "Belalang di ladang jagung"});
  mysql::Connection pages(db.address_of("pages"));
  BOOST_TEST(pages.row({"test", "SELECT COUNT(*) AS n FROM v_public_stem"})->integer("n") == 0);
}

BOOST_AUTO_TEST_CASE(a_search_costs_three_statements_at_most) {
  support::Database db;
  given::forwarded(db);
  mysql::Connection pages(db.address_of("pages"));
  store::Search search(pages);
  store::PublicComplaints complaints(pages);
  const auto cost = [&](std::string_view typed) {
    const auto before = pages.statement_count();
    (void)complaints.search(search.words(Postings::everybody, typed), {}, {}, 21);
    return pages.statement_count() - before;
  };
  BOOST_TEST(cost("jalan") == 2U);
  BOOST_TEST(cost("jalan lubang depan pasar motor") == 3U);
  BOOST_TEST(cost("helikopter") == 1U);
  BOOST_TEST(cost("") == 0U);
}

BOOST_AUTO_TEST_CASE(triage_finds_originals_but_none_that_accuse_it) {
  support::Database db;
  const auto citizen = given::citizen(db);
  const auto report = given::filed(db, {}, citizen);
  given::filed(db, {.privacy = Privacy::secret_anonymous, .accused = "diskominfo"}, citizen);
  BOOST_TEST(staff_search(db, given::officer(db), "jengkal") == Codes{report.code.stored()},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_opd_finds_its_own_parts_only_and_none_that_accuse_it) {
  support::Database db;
  const auto citizen = given::citizen(db);
  const auto own = given::forwarded(db, {}, citizen);
  given::filed(db, {}, citizen);
  given::forwarded(db, {.opd = "dlhkp"}, citizen);
  const auto accusing = given::forwarded(db, {}, citizen);
  db.run(
      "UPDATE complaint SET accused_opd_id = (SELECT id FROM opd WHERE code = 'dpupr') WHERE id "
      "= " +
      std::to_string(accusing.id.value));
  BOOST_TEST(staff_search(db, dpupr(db), "jengkal") == Codes{own.code.stored()},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_opd_finds_an_anonymous_report_by_its_released_words_alone) {
  support::Database db;
  const auto report =
      given::forwarded(db, {.draft = {.story = "Saya Siti, rumah nomor 17, tetangga Pak Karto.",
                                      .privacy = Privacy::anonymous}});
  const auto officer = dpupr(db);
  BOOST_TEST(staff_search(db, officer, "karto").empty());
  BOOST_TEST(staff_search(db, officer, "lubang dalam") == Codes{report.code.stored()},
             boost::test_tools::per_element());
  BOOST_TEST(staff_search(db, given::officer(db), "karto").size() == 1U);
}

BOOST_AUTO_TEST_CASE(twins_share_words_and_the_same_category_comes_first) {
  support::Database db;
  const auto citizen = given::citizen(db);
  const auto road = given::filed(db, {}, citizen);
  const auto drain = given::filed(db, {.category = "drainase"}, citizen);
  given::filed(db,
               {.title = "Lampu mati di taman kota", .story = "Gelap sekali tiap malam, takut."},
               citizen);
  const auto triage = given::officer(db);
  const std::string typed = "Jalannya berlubang, bahaya";
  BOOST_TEST(codes(twins(db, triage, typed, "jalan-rusak")) ==
                 (Codes{road.code.stored(), drain.code.stored()}),
             boost::test_tools::per_element());
  BOOST_TEST(codes(twins(db, triage, typed, "drainase")) ==
                 (Codes{drain.code.stored(), road.code.stored()}),
             boost::test_tools::per_element());
  BOOST_TEST(twins(db, triage, "lubang").empty());  // one word is no likeness
  BOOST_TEST(twins(db, triage, "").empty());
  BOOST_TEST(twins(db, triage, typed).front().reporters == 1);
}

BOOST_AUTO_TEST_CASE(open_twins_stand_before_closed_ones_and_old_ones_are_none) {
  support::Database db;
  const auto citizen = given::citizen(db);
  const auto open = given::filed(db, {}, citizen);
  const auto closed = given::filed(db, {}, citizen);
  db.run("UPDATE complaint SET state = 'rejected' WHERE id = " + std::to_string(closed.id.value));
  const auto triage = given::officer(db);
  BOOST_TEST(codes(twins(db, triage, "jalan berlubang di pasar")) ==
                 (Codes{open.code.stored(), closed.code.stored()}),
             boost::test_tools::per_element());
  BOOST_TEST(twins(db, triage, "jalan berlubang di pasar", {}, given::kNow + 91 * kDay).empty());
}

BOOST_AUTO_TEST_CASE(a_clerk_sees_twins_of_public_words_only) {
  support::Database db;
  const auto citizen = given::citizen(db);
  given::filed(db, {}, citizen);
  given::forwarded(db, {.draft = {.privacy = Privacy::secret}}, citizen);
  const auto known = given::forwarded(db, {}, citizen);
  const auto clerk = given::officer(db, {.role = Role::clerk});
  BOOST_TEST(codes(twins(db, clerk, "jalan berlubang di pasar")) == Codes{known.code.stored()},
             boost::test_tools::per_element());
  BOOST_TEST(twins(db, clerk, "lubang sedalam jengkal").empty());
}

BOOST_AUTO_TEST_CASE(twins_never_show_a_body_what_accuses_it) {
  support::Database db;
  given::filed(db, {.privacy = Privacy::secret_anonymous, .accused = "diskominfo"});
  BOOST_TEST(twins(db, given::officer(db), "jalan berlubang di depan pasar").empty());
  BOOST_TEST(
      twins(db, given::officer(db, {.role = Role::clerk}), "jalan berlubang di pasar").empty());
}

BOOST_AUTO_TEST_CASE(an_inspector_finds_twins_at_his_own_desk_only) {
  support::Database db;
  const auto citizen = given::citizen(db);
  given::filed(db, {}, citizen);
  const auto accusing =
      given::filed(db, {.privacy = Privacy::secret_anonymous, .accused = "dpupr"}, citizen);
  const auto inspector = given::officer(db, {.role = Role::inspector, .opd = "inspektorat"});
  BOOST_TEST(codes(twins(db, inspector, "lubang sedalam jengkal")) == Codes{accusing.code.stored()},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(everybody_is_shown_open_public_twins_of_the_same_kecamatan) {
  support::Database db;
  const auto citizen = given::citizen(db);
  const auto open = given::forwarded(db, {}, citizen);
  given::filed(db, {}, citizen);
  given::forwarded(db, {.draft = {.privacy = Privacy::secret}}, citizen);
  const auto closed = given::forwarded(db, {}, citizen);
  db.run("UPDATE complaint SET state = 'closed' WHERE id = " + std::to_string(closed.id.value));
  const auto accusing = given::forwarded(db, {}, citizen);
  db.run("UPDATE complaint SET accused_opd_id = 1 WHERE id = " + std::to_string(accusing.id.value));

  mysql::Connection complaints(db.address_of("complaints"));
  const auto found = [&](std::string_view typed, std::string kecamatan) {
    const store::Likeness likeness{.stems = store::stems_of(typed),
                                   .kecamatan = std::move(kecamatan)};
    return codes(store::Search(complaints).find_twins(likeness, given::kNow - 90 * kDay));
  };
  const auto own = Codes{open.code.stored()};
  BOOST_TEST(found("jalan berlubang di pasar", "33.05.12") == own,
             boost::test_tools::per_element());
  BOOST_TEST(found("jalan berlubang di pasar", "") == own, boost::test_tools::per_element());
  BOOST_TEST(found("jalan berlubang di pasar", "33.05.19").empty());
  BOOST_TEST(found("lubang sedalam jengkal", "33.05.12").empty());  // words of the original alone
}

BOOST_AUTO_TEST_CASE(a_search_reads_the_rarest_list_backwards_and_sorts_nothing) {
  support::Database db;
  given::forwarded(db);
  make_frequent(db, "public_word", "jalan");
  const auto words = store::Search(db.connection()).words(Postings::everybody, "jalan motor");
  BOOST_REQUIRE(words.rarest_first.size() == 2U);
  const auto motor = db.number("SELECT id FROM word WHERE stem = 'motor'");
  BOOST_TEST(words.rarest_first.front().value == motor);

  const auto join = store::join_postings(Postings::everybody, words);
  const auto plan = plan_of(db, store::Statement("EXPLAIN SELECT STRAIGHT_JOIN c.id FROM ")
                                    .say(join.from)
                                    .say(" JOIN v_public_complaint c ON c.id = w0.complaint_id"
                                         " WHERE c.is_public = 1 AND ")
                                    .say(join.where)
                                    .say(" ORDER BY w0.complaint_id DESC LIMIT 21"));
  BOOST_TEST(plan.starts_with("public_word:PRIMARY:"), plan);
  BOOST_TEST(plan.find(":-:") == std::string::npos, plan);
  BOOST_TEST(plan.find("filesort") == std::string::npos, plan);
  BOOST_TEST(plan.find("temporary") == std::string::npos, plan);
}

BOOST_AUTO_TEST_CASE(twins_read_only_the_newest_end_of_the_lists) {
  support::Database db;
  given::filed(db);
  make_frequent(db, "staff_word", "jalan");
  const auto jalan = db.number("SELECT id FROM word WHERE stem = 'jalan'");
  const auto rows = db.connection().select(
      {"test",
       "EXPLAIN SELECT complaint_id, COUNT(*) FROM staff_word WHERE complaint_id >= 102900 AND "
       "word_id IN (?, ?) GROUP BY complaint_id"},
      {mysql::to_value(jalan), mysql::to_value(jalan + 1)});
  BOOST_REQUIRE(rows.size() == 1U);
  BOOST_TEST(rows.front().text("type") == "range");
  BOOST_TEST(rows.front().integer("rows") < 500);
}

BOOST_AUTO_TEST_SUITE_END()
