// SPDX-License-Identifier: AGPL-3.0-or-later
// Which words stand in which list, after everything that can happen to a report.
#include "handlers/store/writing/word_index.hpp"

#include <algorithm>
#include <functional>
#include <random>
#include <set>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/store/words/words.hpp"
#include "tests/support/given.hpp"

namespace {

using domain::Event;
using domain::Role;
using Stems = std::set<std::string>;

Stems stems(std::string_view text) {
  const auto all = store::stems_of(text);
  return {all.begin(), all.end()};
}

Stems listed(support::Database& db, std::string_view table, domain::ComplaintId id) {
  const auto sql = "SELECT w.stem FROM " + std::string(table) +
                   " p JOIN word w ON w.id = p.word_id WHERE p.complaint_id = ?";
  Stems all;
  for (const auto& row : db.connection().rows({"test", sql}, id)) all.insert(row.text("stem"));
  return all;
}

std::string words_of(support::Database& db, const std::string& sql, domain::ComplaintId id) {
  std::string words;
  for (const auto& row : db.connection().rows({"test", sql}, id)) words += row.text("words") + "\n";
  return words;
}

const std::string kOriginal =
    "SELECT CONCAT_WS('\n', t.title, t.story, t.place) AS words FROM complaint_text t "
    "WHERE t.complaint_id = ?";
const std::string kGiven =
    "SELECT COALESCE(b.text, '') AS words FROM complaint_event e JOIN event_body b ON b.event_id = "
    "e.id WHERE e.complaint_id = ? AND e.event IN ('supply', 'add')";
const std::string kPublic =
    "SELECT CONCAT_WS('\n', c.public_title, c.public_text, g.name, k.name, v.name) AS words "
    "FROM complaint c JOIN category g ON g.id = c.category_id "
    "LEFT JOIN kecamatan k ON k.code = c.kecamatan_code "
    "LEFT JOIN village v ON v.code = c.village_code WHERE c.is_public = 1 AND c.id = ?";

/// Both lists hold what the rows say, no more and no less.
bool is_true_of(support::Database& db, domain::ComplaintId id) {
  const auto original = words_of(db, kOriginal, id) + words_of(db, kGiven, id);
  return listed(db, "staff_word", id) == stems(original) &&
         listed(db, "public_word", id) == stems(words_of(db, kPublic, id));
}

domain::ActInput released(std::string title, std::string text) {
  return {.given = domain::PublicText{.title = std::move(title), .text = std::move(text)}};
}

/// One way in which somebody may change a report.
struct Act {
  Event event;
  Role by;
  std::function<domain::ActInput(support::Database&, const given::Report&)> input;
};

domain::ActInput privacy(domain::Privacy wanted) {
  domain::ActInput input;
  input.given = domain::choice(wanted);
  return input;
}

const auto kWords = [](support::Database&, const given::Report&) {
  return given::words("Warung sebelah jembatan gantung, nomor 17.");
};

std::vector<Act> all_acts(const given::Report& other) {
  return {
      {Event::ask, Role::triage, kWords},
      {Event::supply, Role::citizen, kWords},
      {Event::add, Role::citizen, kWords},
      {Event::comment, Role::triage, kWords},
      {Event::amend, Role::citizen,
       [](auto&, const auto&) {
         domain::ActInput input;
         input.given =
             domain::Rewriting{.title = "Gorong-gorong ambles di tikungan",
                               .story = "Tertulis ulang: gorong-gorong ambles, bukan jalan."};
         return input;
       }},
      {Event::forward, Role::triage,
       [](auto& db, const auto&) { return given::forwarding(given::opd(db, "dpupr")); }},
      {Event::redact, Role::triage,
       [](auto&, const auto&) { return released("Aspal terkelupas", "Aspal terkelupas parah."); }},
      {Event::reclass, Role::triage,
       [](auto& db, const auto&) {
         domain::ActInput input;
         input.given = domain::choice(given::category(db, "drainase"));
         return input;
       }},
      {Event::hide, Role::triage, kWords},
      {Event::unhide, Role::triage, kWords},
      {Event::change_privacy, Role::citizen,
       [](auto&, const auto&) { return privacy(domain::Privacy::secret); }},
      {Event::change_privacy, Role::citizen,
       [](auto&, const auto&) { return privacy(domain::Privacy::open); }},
      {Event::merge, Role::triage,
       [&other](auto&, const auto&) {
         domain::ActInput input = given::words("Masalahnya sama.");
         input.given = domain::OtherReport{other.code.display()};
         return input;
       }},
      {Event::unmerge, Role::triage, kWords},
      {Event::object, Role::citizen, kWords},
      {Event::reject, Role::triage,
       [](auto&, const auto&) {
         auto input = given::words("Tidak ada datanya.");
         input.given = domain::choice(domain::RejectionReason::not_government);
         return input;
       }},
      {Event::send_back, Role::opd_officer,
       [](auto&, const auto&) {
         auto input = given::words("Bukan kewenangan kami.");
         input.given = domain::choice(domain::SendBackReason::not_ours);
         return input;
       }},
      {Event::verify, Role::opd_officer, kWords},
      {Event::start, Role::opd_officer, kWords},
      {Event::resolve, Role::opd_officer, kWords},
      {Event::reopen, Role::citizen, kWords},
      {Event::withdraw, Role::citizen, kWords},
  };
}

/// Does `act` on the report if it may be done now.
bool does(support::Database& db, const given::Report& report, const Act& act, int minute) {
  const auto situation = store::Complaints(db.connection()).find(report.id)->situation;
  store::Command command{.event = act.event, .input = act.input(db, report)};
  const bool of_part = act.by == Role::opd_officer;
  if (of_part && situation.parts.empty()) return false;
  if (of_part) command.part = situation.parts.back().id;
  const auto by = act.by == Role::citizen ? store::by(report.citizen)
                  : act.by == Role::triage
                      ? store::by(given::officer(db))
                      : store::by(given::officer(db, {.role = act.by, .opd = "dpupr"}));
  return given::act(db, report.id, by, command, given::kNow + std::chrono::minutes{minute})
      .has_value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_index, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_new_report_is_found_by_staff_and_by_nobody_else) {
  support::Database db;
  const auto report = given::filed(db);
  BOOST_TEST(listed(db, "staff_word", report.id).contains("lubang"));
  BOOST_TEST(listed(db, "public_word", report.id).empty());
  BOOST_TEST(is_true_of(db, report.id));
}

BOOST_AUTO_TEST_CASE(forwarding_lists_the_released_words_and_none_of_the_originals) {
  support::Database db;
  const auto report = given::forwarded(
      db, {.draft = {.story = "Rumah saya nomor 17, saya Siti; lubangnya dalam."}});
  const auto words = listed(db, "public_word", report.id);
  BOOST_TEST(words.contains("lubang"));
  BOOST_TEST(words.contains("jembat"));  // the category's name
  BOOST_TEST(!words.contains("siti"));
  BOOST_TEST(!words.contains("17"));
  BOOST_TEST(is_true_of(db, report.id));
}

BOOST_AUTO_TEST_CASE(a_secret_report_never_comes_into_the_public_list) {
  support::Database db;
  const auto report = given::forwarded(db, {.draft = {.privacy = domain::Privacy::secret}});
  BOOST_TEST(listed(db, "public_word", report.id).empty());
  BOOST_TEST(is_true_of(db, report.id));
}

BOOST_AUTO_TEST_CASE(a_redaction_takes_the_old_words_out) {
  support::Database db;
  const auto report = given::forwarded(db);
  given::act(db, report.id, store::by(given::officer(db)),
             {.event = Event::redact, .input = released("Aspal terkelupas", "Terkelupas parah.")},
             given::kNow + std::chrono::minutes{20});
  const auto words = listed(db, "public_word", report.id);
  BOOST_TEST(words.contains("kelupas"));
  BOOST_TEST(!words.contains("motor"));
  BOOST_TEST(is_true_of(db, report.id));
}

/// Random walks: after each act that was done, both lists are what the rows say.
BOOST_DATA_TEST_CASE(the_lists_follow_every_event, boost::unit_test::data::xrange(6), seed) {
  support::Database db;
  const auto citizen = given::citizen(db);
  given::officer(db, {.role = Role::opd_officer, .opd = "dpupr"});
  const auto other = given::filed(db, {.title = "Jalan rusak di tempat lain"}, citizen);
  const auto report = given::filed(db, {}, citizen);
  const auto acts = all_acts(other);
  std::mt19937 random(static_cast<unsigned>(seed));
  std::set<Event> done;
  for (int step = 0; step < 60; ++step) {
    const auto& act = acts[random() % acts.size()];
    if (!does(db, report, act, step / 4)) continue;
    done.insert(act.event);
    BOOST_REQUIRE_MESSAGE(is_true_of(db, report.id), domain::to_word(act.event));
  }
  BOOST_TEST(done.size() >= 3U);
  BOOST_TEST(is_true_of(db, other.id));
}

/// Each event once, in an order in which each may be done.
BOOST_AUTO_TEST_CASE(every_act_of_the_list_was_tried) {
  support::Database db;
  const auto citizen = given::citizen(db);
  given::officer(db, {.role = Role::opd_officer, .opd = "dpupr"});
  const auto other = given::filed(db, {.title = "Jalan rusak di tempat lain"}, citizen);
  const auto acts = all_acts(other);
  std::set<Event> done;
  for (const auto& lives : std::vector<std::vector<Event>>{
           {Event::amend, Event::ask, Event::supply, Event::merge, Event::object, Event::reject},
           {Event::merge, Event::unmerge, Event::add, Event::comment, Event::forward, Event::redact,
            Event::reclass, Event::hide, Event::unhide, Event::send_back, Event::forward,
            Event::verify, Event::start, Event::change_privacy, Event::resolve, Event::reopen,
            Event::withdraw}}) {
    const auto report = given::filed(db, {}, citizen);
    int minute = 0;
    for (const auto event : lives) {
      const auto act = std::ranges::find(acts, event, &Act::event);
      BOOST_TEST(does(db, report, *act, ++minute), domain::to_word(event));
      BOOST_TEST(is_true_of(db, report.id), domain::to_word(event));
      done.insert(event);
    }
  }
  for (const auto& act : acts) BOOST_TEST(done.contains(act.event), domain::to_word(act.event));
}

BOOST_AUTO_TEST_CASE(two_who_bring_the_same_new_words_both_get_them) {
  support::Database db;
  const auto citizen = given::citizen(db);
  const auto one = given::filed(db, {.title = "Belalang kembara menyerbu ladang"}, citizen);
  const auto two = given::filed(db, {.title = "Ladang diserbu belalang kembara"}, citizen);
  BOOST_TEST(listed(db, "staff_word", one.id).contains("belalang"));
  BOOST_TEST(listed(db, "staff_word", two.id).contains("belalang"));
  BOOST_TEST(db.number("SELECT COUNT(*) FROM word WHERE stem = 'belalang'") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
