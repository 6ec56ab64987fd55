// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Every state x event x role, against a table that is written here by state and role and not
/// derived from the table of moves (which goes by event).

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <set>
#include <sstream>

#include "tests/unit/domain/given.hpp"

using namespace domain;
namespace data = boost::unit_test::data;

namespace {

/// What each role may do; `part:` before an event means: with the part. A role that is not named
/// may do nothing.
struct Row {
  std::string name;
  ReportState state;
  std::optional<Outcome> outcome;
  std::optional<PartState> part;  ///< of the only part, if there is one
  std::string citizen;
  std::string triage;
  std::string officer;
  std::string leader;
  std::string clock;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
  return out << row.name;
}

const std::string kHeadToo = " part:assign part:extend";
const std::string kTriageAlways = " reply comment note change_privacy unmask new_pin told";
const std::string kMayAskForMore = " part:ask_extension";  ///< the officer; the head extends
const std::string kTurnedDown = "object change_privacy";
const std::string kOnceForwarded = " redact hide";
const std::string kTriageOpen = " withdraw add assign reclass mark_emergency";
const std::string kTriagePart = " split part:drop_part part:assign";
const std::string kOfficerAlways = " part:reply part:comment part:note part:mark_emergency";
const std::string kOfficerWorks =
    " part:ask part:start part:schedule part:progress part:resolve" + kOfficerAlways;

const std::vector<Row> kRows{
    {"received",
     ReportState::received,
     {},
     {},
     "withdraw amend add change_privacy",
     "ask forward reject redirect merge" + kTriageOpen + kTriageAlways,
     "",
     "instruct",
     "due_soon late erase"},
    {"needs_data, asked by triage",
     ReportState::needs_data,
     {},
     {},
     "supply withdraw add change_privacy",
     "supply cancel_ask" + kTriageOpen + kTriageAlways,
     "",
     "instruct",
     "remind due_soon late erase"},
    {"forwarded",
     ReportState::forwarded,
     {},
     PartState::forwarded,
     "withdraw add change_privacy",
     "merge" + kTriageOpen + kTriageAlways + kOnceForwarded + kTriagePart,
     "part:ask part:send_back part:verify" + kOfficerAlways,
     "part:instruct",
     "due_soon part:due_soon late part:late erase"},
    {"needs_data, asked by the OPD",
     ReportState::needs_data,
     {},
     PartState::needs_data,
     "part:supply withdraw add change_privacy",
     "part:supply" + kTriageOpen + kTriageAlways + kOnceForwarded + kTriagePart,
     "part:cancel_ask" + kOfficerAlways,
     "part:instruct",
     "part:remind due_soon part:due_soon late part:late erase"},
    {"verified",
     ReportState::verified,
     {},
     PartState::verified,
     "withdraw add change_privacy",
     kTriageOpen + kTriageAlways + kOnceForwarded + kTriagePart,
     "part:send_back" + kOfficerWorks,
     "part:instruct",
     "due_soon part:due_soon late part:late erase"},
    {"in_progress",
     ReportState::in_progress,
     {},
     PartState::in_progress,
     "withdraw add change_privacy",
     kTriageOpen + kTriageAlways + kOnceForwarded + kTriagePart,
     kOfficerWorks,
     "part:instruct",
     "due_soon part:due_soon late part:late erase"},
    {"scheduled",
     ReportState::scheduled,
     {},
     PartState::scheduled,
     "withdraw add change_privacy",
     kTriageOpen + kTriageAlways + kOnceForwarded + kTriagePart,
     kOfficerWorks,
     "part:instruct",
     "due_soon part:due_soon late part:late erase"},
    {"resolved",
     ReportState::resolved,
     {},
     PartState::resolved,
     "accept rate reopen withdraw add change_privacy",
     "reopen part:return_answer" + kTriageOpen + kTriageAlways + kOnceForwarded + kTriagePart,
     kOfficerAlways,
     "part:instruct",
     "due_soon part:due_soon late part:late erase"},
    {"closed, accepted", ReportState::closed, Outcome::accepted, PartState::resolved,
     "rate reopen change_privacy", "reopen" + kTriageAlways + kOnceForwarded, "", "", "erase"},
    {"closed, lapsed", ReportState::closed, Outcome::lapsed, PartState::resolved,
     "rate reopen change_privacy", "reopen" + kTriageAlways + kOnceForwarded, "", "", "erase"},
    {"closed, abandoned, asked by the OPD", ReportState::closed, Outcome::abandoned,
     PartState::needs_data, "reopen change_privacy", "reopen" + kTriageAlways + kOnceForwarded, "",
     "", "erase"},
    {"closed, abandoned, asked by triage",
     ReportState::closed,
     Outcome::abandoned,
     {},
     "reopen change_privacy",
     "reopen" + kTriageAlways,
     "",
     "",
     "erase"},
    {"rejected", ReportState::rejected, {}, {}, kTurnedDown, kTriageAlways, "", "", "erase"},
    {"not_ours", ReportState::not_ours, {}, {}, kTurnedDown, kTriageAlways, "", "", "erase"},
    {"duplicate",
     ReportState::duplicate,
     {},
     {},
     kTurnedDown,
     "unmerge" + kTriageAlways,
     "",
     "",
     "erase"},
    {"duplicate, part dropped",
     ReportState::duplicate,
     {},
     PartState::dropped,
     kTurnedDown,
     "unmerge" + kTriageAlways + kOnceForwarded,
     "",
     "",
     "erase"},
    {"withdrawn", ReportState::withdrawn, {}, {}, "change_privacy", kTriageAlways, "", "", "erase"},
    {"received again, part returned",
     ReportState::received,
     {},
     PartState::returned,
     "withdraw amend add change_privacy",
     "ask forward reject redirect merge" + kTriageOpen + kTriageAlways + kOnceForwarded,
     "",
     "instruct",
     "due_soon late erase"},
};

/// A report in the row's state, of minutes ago: everything that has a limit of time is within it.
Situation situation_of(const Row& row) {
  Situation s;
  s.state = row.state;
  s.outcome = row.outcome;
  s.privacy = Privacy::anonymous;
  s.received_at = given::wib("2026-11-02 08:00");
  s.asked_at = s.resolved_at = s.closed_at = given::wib("2026-11-02 08:05");
  if (row.part) {
    s.parts.push_back(given::part(1, *row.part));
    s.parts.front().asked_at = s.asked_at;
    s.parts.front().finish_due = given::wib("2026-11-20 23:59");
    s.ever_forwarded = true;
  }
  return s;
}

std::set<std::string> words(const std::string& text) {
  std::istringstream in(text);
  std::set<std::string> all;
  for (std::string word; in >> word;) all.insert(word);
  return all;
}

bool works_on(const Row& row) {
  return !row.officer.empty() && row.part != PartState::resolved;
}

std::set<std::string> expected_of(const Row& row, Role role) {
  switch (role) {
    case Role::citizen:
      return words(row.citizen + " own_data");  // his data are his in every state
    case Role::triage:
      return words(row.triage);
    case Role::opd_officer:
      return words(row.officer + (works_on(row) ? kMayAskForMore : ""));
    case Role::opd_head: {
      auto all = words(row.officer.empty() ? "" : row.officer + kHeadToo);
      if (!works_on(row)) all.erase("part:extend");
      return all;
    }
    case Role::leader:
      return words(row.leader);
    case Role::clock:
      return words(row.clock);
    case Role::administrator:
      return {"erase"};
    case Role::clerk:
      return {"new_pin", "change_privacy"};
    default:
      return {};
  }
}

/// Asks both predicates about every event, with and without the part.
std::set<std::string> open_to(const Situation& s, const Actor& actor) {
  const auto moment = given::at("2026-11-02 08:10");
  std::set<std::string> open;
  for (const auto event : all_events()) {
    for (const bool of_part : {false, true}) {
      if (of_part && s.parts.empty()) continue;
      Act act{.event = event};
      act.opd = given::kDlhkp;
      act.privacy = Privacy::secret_anonymous;
      if (of_part) act.part = s.parts.front().id;
      const bool shown = may_do(s, actor, event, act.part, moment);
      const bool done = apply(s, actor, act, moment).has_value();
      BOOST_TEST(shown == done, to_word(event) << " shown " << shown << " done " << done);
      if (shown) open.insert((of_part ? "part:" : "") + std::string(to_word(event)));
    }
  }
  return open;
}

std::string joined(const std::set<std::string>& all) {
  std::string text;
  for (const auto& one : all) text += one + " ";
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(lifecycle_table)

BOOST_DATA_TEST_CASE(each_role_may_do_this_and_nothing_else,
                     data::make(kRows) * data::make(kAllRoles), row, role) {
  const auto s = situation_of(row);
  BOOST_TEST(joined(open_to(s, given::actor(role))) == joined(expected_of(row, role)),
             row.name << ", " << to_word(role));
}

BOOST_DATA_TEST_CASE(with_an_accused_body_the_inspector_stands_where_triage_stood,
                     data::make(kRows), row) {
  auto s = situation_of(row);
  s.desk = Desk::inspector;
  s.accused = given::kPdam;
  BOOST_TEST(joined(open_to(s, given::actor(Role::inspector))) ==
             joined(expected_of(row, Role::triage)));
  BOOST_TEST(joined(open_to(s, given::actor(Role::triage))) == "");
  BOOST_TEST(may_see(s, given::actor(Role::triage), given::kPolicy));
}

BOOST_DATA_TEST_CASE(when_inspektorat_is_accused_it_is_the_leader, data::make(kRows), row) {
  auto s = situation_of(row);
  s.desk = Desk::leader;
  s.accused = given::kInspektorat;
  auto expected = expected_of(row, Role::triage);
  expected.merge(expected_of(row, Role::leader));
  BOOST_TEST(joined(open_to(s, given::actor(Role::leader))) == joined(expected));
  BOOST_TEST(joined(open_to(s, given::actor(Role::inspector))) == "");
  BOOST_TEST(!may_see(s, given::actor(Role::inspector), given::kPolicy));
}

BOOST_DATA_TEST_CASE(everyone_of_the_accused_body_sees_nothing,
                     data::make(kRows) * data::make(kAllRoles), row, role) {
  if (role == Role::citizen || role == Role::clock || role == Role::administrator) return;
  auto s = situation_of(row);
  s.desk = Desk::inspector;
  s.accused = given::kDpupr;
  const Actor insider{role, given::kDpupr};
  BOOST_TEST(!may_see(s, insider, given::kPolicy));
  BOOST_TEST(joined(open_to(s, insider)) == "");
}

BOOST_DATA_TEST_CASE(officers_of_another_body_find_nothing, data::make(kRows), row) {
  const auto s = situation_of(row);
  const Actor stranger{Role::opd_officer, given::kPdam};
  BOOST_TEST(joined(open_to(s, stranger)) == "");
  const auto answer =
      apply(s, stranger, {.event = Event::note, .part = PartId{1}}, given::at("2026-11-02 08:10"));
  BOOST_TEST((answer.error() == Refusal::not_found));
}

/// What meets the two hours, written here and not taken from the code (docs/contract.md, *Clocks*).
const std::set<Event> kAnswers{Event::ask, Event::forward, Event::reject, Event::redirect,
                               Event::merge};

BOOST_DATA_TEST_CASE(only_these_five_by_a_person_meet_the_two_hours,
                     data::make(kRows) * data::make(kAllRoles), row, role) {
  for (const bool answered_before : {false, true}) {
    auto s = situation_of(row);
    s.responded = answered_before;
    for (const auto event : all_events()) {
      Act act{.event = event};
      act.opd = given::kDlhkp;
      act.privacy = Privacy::secret_anonymous;
      for (const bool of_part : {false, true}) {
        if (of_part && s.parts.empty()) continue;
        act.part = of_part ? std::optional(s.parts.front().id) : std::nullopt;
        const auto done = apply(s, given::actor(role), act, given::at("2026-11-02 08:10"));
        if (!done) continue;
        const bool meets = !answered_before && role != Role::clock && kAnswers.contains(event);
        BOOST_TEST(done->has(Effect::responds) == meets, to_word(event) << " by " << to_word(role));
        BOOST_TEST(done->situation.responded == (answered_before || meets), to_word(event));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(no_answer_is_the_clocks_own) {
  for (const auto& move : moves())
    if (kAnswers.contains(move.event)) BOOST_TEST(!move.by.has(Role::clock), to_word(move.event));
}

BOOST_AUTO_TEST_CASE(an_event_has_at_most_one_row_per_scope_and_none_is_forgotten) {
  std::set<std::pair<Event, Scope>> seen;
  for (const auto& move : moves()) BOOST_TEST(seen.emplace(move.event, move.scope).second);
  for (const auto event : all_events())
    BOOST_TEST((seen.contains({event, Scope::report}) || seen.contains({event, Scope::part})),
               to_word(event));
}

BOOST_AUTO_TEST_SUITE_END()
