// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What comes next: every state with its clocks in time, run out, stopped and absent, by hand.

#include <algorithm>
#include <map>

#include <boost/test/unit_test.hpp>

#include "tests/support/promises.hpp"
#include "tests/unit/domain/life/life_story.hpp"

using namespace domain;
using given::Clocks;
using given::wib;
using Clock = Overdue::Clock;

namespace {

/// A Wednesday: what ran out did so on Sunday the 1st or Saturday the 31st.
const auto kAt = given::at("2026-11-04 09:00");

/// What the reporter is told with and without a date, what everybody is told, whose turn it is, and
/// which of our clocks runs.
struct Says {
  std::string dated;
  std::string undated;
  std::string anyone;
  std::string anyone_undated;
  Turn turn = Turn::nobody;
  std::optional<Clock> clock = {};
};

Says same(const std::string& dated, const std::string& undated, Clock clock) {
  return {dated, undated, dated, undated, Turn::opd, clock};
}

const std::map<std::string, Says> kSays{
    {"received",
     {"st.received.text", "st.received.undated", "st.received.public", "st.received.public",
      Turn::desk, Clock::answer}},
    {"needs_data",
     {"st.needs_data.text", "st.needs_data.undated", "st.needs_data.public", "st.needs_data.public",
      Turn::reporter}},
    {"forwarded", same("st.forwarded.text", "st.forwarded.undated", Clock::finding)},
    {"verified", same("st.verified.text", "st.verified.text", Clock::work)},
    {"in_progress", same("st.in_progress.text", "st.in_progress.undated", Clock::work)},
    {"scheduled", same("st.scheduled.text", "st.scheduled.undated", Clock::plan)},
    {"resolved",
     {"st.resolved.text", "st.resolved.undated", "st.resolved.public", "st.resolved.public.undated",
      Turn::reporter}},
    {"closed", {"st.closed.text", "st.closed.text", "st.closed.text", "st.closed.text"}},
    {"closed accepted",
     {"st.closed.accepted.text", "st.closed.accepted.text", "st.closed.accepted.public",
      "st.closed.accepted.public"}},
    {"closed lapsed",
     {"st.closed.lapsed.text", "st.closed.lapsed.public", "st.closed.lapsed.public",
      "st.closed.lapsed.public"}},
    {"closed abandoned",
     {"st.closed.abandoned.text", "st.closed.abandoned.public", "st.closed.abandoned.public",
      "st.closed.abandoned.public"}},
    {"rejected",
     {"st.rejected.text", "st.rejected.public", "st.rejected.public", "st.rejected.public"}},
    {"not_ours",
     {"st.not_ours.contact", "st.not_ours.contact", "st.not_ours.public", "st.not_ours.public"}},
    {"duplicate",
     {"st.duplicate.text", "st.duplicate.text", "st.duplicate.public", "st.duplicate.public"}},
    {"withdrawn",
     {"st.withdrawn.text", "st.withdrawn.text", "st.withdrawn.public", "st.withdrawn.public"}}};

const Says& says(const given::Shown& shown) {
  std::ostringstream name;
  name << shown;
  return kSays.at(name.str());
}

/// What cannot be done any more is not offered.
std::string over(const given::Shown& shown, std::string key) {
  if (shown.state == ReportState::rejected) return "st.rejected.public";
  if (shown.outcome == Outcome::lapsed) return "st.closed.lapsed.over";
  if (shown.outcome == Outcome::abandoned) return "st.closed.abandoned.public";
  return key;
}

Promises with_parts(std::vector<PartPromise> parts, ReportState state) {
  return {.state = state, .parts = std::move(parts)};
}

NextStep to_reporter(const Promises& promises) {
  return next_step(promises, Reader::reporter, kAt);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(next_steps)

BOOST_AUTO_TEST_CASE(the_reporter_is_told_of_every_state_and_clock) {
  for (const auto& shown : given::every_state())
    for (const auto clocks : given::kAllClocks) {
      const auto& told = says(shown);
      const auto next = to_reporter(given::promises(shown, clocks, kAt.now));
      const bool undated = clocks == Clocks::none;
      const auto key = undated ? told.undated : told.dated;
      const bool ended = clocks == Clocks::late || undated;
      BOOST_TEST_CONTEXT(shown << " with clocks " << static_cast<int>(clocks)) {
        BOOST_TEST(next.key == (ended && key == told.dated ? over(shown, key) : key));
        BOOST_TEST((next.turn == told.turn));
        if (undated) BOOST_TEST(!next.due.has_value());
        BOOST_TEST(next.late.has_value() == (clocks == Clocks::late && told.clock.has_value()));
        if (next.late) BOOST_TEST((next.late->clock == *told.clock));
      }
    }
}

// Whoever is not the reporter is told what everybody is, and never the desk's or the reporter's
// day.
BOOST_AUTO_TEST_CASE(everybody_else_is_told_less_by_the_same_function) {
  for (const auto& shown : given::every_state())
    for (const auto clocks : given::kAllClocks)
      for (const auto reader : kAllReaders) {
        if (reader == Reader::reporter) continue;
        const auto& told = says(shown);
        const auto next = next_step(given::promises(shown, clocks, kAt.now), reader, kAt);
        const auto whole = to_reporter(given::promises(shown, clocks, kAt.now));
        BOOST_TEST_CONTEXT(shown << " with clocks " << static_cast<int>(clocks)) {
          BOOST_TEST(next.key == (clocks == Clocks::none ? told.anyone_undated : told.anyone));
          BOOST_TEST(!next.until.has_value());
          BOOST_TEST((next.turn == whole.turn));
          if (next.turn == Turn::desk) BOOST_TEST(!next.due.has_value());
          if (shown.state == ReportState::needs_data) BOOST_TEST(!next.due.has_value());
          if (next.turn == Turn::opd) BOOST_TEST((next.late == whole.late));
        }
      }
}

BOOST_AUTO_TEST_CASE(the_date_is_the_one_of_the_state) {
  const auto due = [](ReportState state) {
    return to_reporter(given::promises({state}, Clocks::on_time, kAt.now)).due;
  };
  using std::chrono::days;
  for (const auto state : {ReportState::received, ReportState::needs_data, ReportState::forwarded,
                           ReportState::resolved})
    BOOST_TEST((due(state) == kAt.now + days(3)));
  for (const auto state : {ReportState::verified, ReportState::in_progress})
    BOOST_TEST((due(state) == kAt.now + days(4)));
  BOOST_TEST(given::shown(*due(ReportState::scheduled)) == "Sat 2026-11-07 23:59:59");
}

BOOST_AUTO_TEST_CASE(what_came_back_is_decided_by_its_own_day_and_says_who_gave_it_back) {
  auto promises = given::promises({ReportState::received}, Clocks::late, kAt.now);
  promises.answer_due.reset();
  promises.decision_due = wib("2026-11-05 23:59");
  BOOST_TEST(to_reporter(promises).key == "st.received.text");
  promises.sent_back = true;
  const auto next = to_reporter(promises);
  BOOST_TEST(next.key == "st.received.sent_back");
  BOOST_TEST((next.due == promises.decision_due));
  BOOST_TEST(!next.late.has_value());
  BOOST_TEST(next_step(promises, Reader::anyone, kAt).key == "st.received.sent_back.public");
  promises.decision_due = wib("2026-11-03 23:59");
  BOOST_TEST((to_reporter(promises).late == Overdue{Clock::decision, 1}));
}

BOOST_AUTO_TEST_CASE(of_several_parts_the_sentence_names_those_whose_day_it_names) {
  const PartPromise soon{.verify_due = wib("2026-11-06 23:59"),
                         .finish_due = wib("2026-11-20 23:59")};
  const PartPromise later{.verify_due = wib("2026-11-09 23:59"),
                          .finish_due = wib("2026-11-10 23:59")};
  const auto next = to_reporter(with_parts({later, soon, soon}, ReportState::forwarded));
  BOOST_TEST((next.parts == std::vector<std::size_t>{1, 2}));
  BOOST_TEST((next.due == soon.verify_due));
}

// Another part's earlier target, or its day, is not what this one promised.
BOOST_AUTO_TEST_CASE(a_part_in_another_state_lends_neither_its_name_nor_its_day) {
  const PartPromise works{.state = PartState::in_progress, .finish_due = wib("2026-11-20 23:59")};
  const PartPromise planned{.state = PartState::scheduled,
                            .finish_due = wib("2026-11-10 23:59"),
                            .planned = given::date("2026-11-09")};
  const auto next = to_reporter(with_parts({planned, works}, ReportState::in_progress));
  BOOST_TEST((next.parts == std::vector<std::size_t>{1}));
  BOOST_TEST((next.due == works.finish_due));
}

BOOST_AUTO_TEST_CASE(a_question_stops_the_clock_of_its_part_and_of_no_other) {
  const PartPromise asks{.state = PartState::needs_data, .finish_due = wib("2026-11-02 23:59")};
  BOOST_TEST(!to_reporter(with_parts({asks}, ReportState::needs_data)).late.has_value());
  const PartPromise works{.state = PartState::in_progress, .finish_due = wib("2026-11-03 23:59")};
  const auto next = to_reporter(with_parts({asks, works}, ReportState::needs_data));
  BOOST_TEST((next.late == Overdue{Clock::work, 1, true}));
}

// Two of our clocks have run out: the days are those of the one whose date is said.
BOOST_AUTO_TEST_CASE(late_is_the_promise_whose_date_is_said) {
  const PartPromise checks{.verify_due = wib("2026-10-28 23:59"),
                           .finish_due = wib("2026-11-03 23:59")};
  const auto both = to_reporter(with_parts({checks}, ReportState::forwarded));
  BOOST_TEST((both.due == checks.verify_due));
  BOOST_TEST((both.late == Overdue{Clock::finding, 5}));
}

// What the sentence speaks of is in time: the target of another part, or of the planned one itself,
// is said to be the target.
BOOST_AUTO_TEST_CASE(a_target_beside_a_sentence_in_time_is_called_the_target) {
  const PartPromise checks{.verify_due = wib("2026-11-06 23:59"),
                           .finish_due = wib("2026-11-20 23:59")};
  const PartPromise works{.state = PartState::in_progress, .finish_due = wib("2026-11-02 23:59")};
  const auto two = to_reporter(with_parts({checks, works}, ReportState::forwarded));
  BOOST_TEST((two.due == checks.verify_due));
  BOOST_TEST((two.late == Overdue{Clock::work, 2, true}));
  const PartPromise planned{.state = PartState::scheduled,
                            .finish_due = wib("2026-11-03 23:59"),
                            .planned = given::date("2026-11-09")};
  const auto one = to_reporter(with_parts({planned}, ReportState::scheduled));
  BOOST_TEST((one.late == Overdue{Clock::work, 1, true}));
}

// One report is not late by two days on its page and by eight in the list.
BOOST_AUTO_TEST_CASE(of_two_clocks_that_ran_out_the_longer_one_counts) {
  const PartPromise planned{.state = PartState::scheduled,
                            .finish_due = wib("2026-10-23 23:59"),
                            .planned = given::date("2026-11-02")};
  const auto one = to_reporter(with_parts({planned}, ReportState::scheduled));
  BOOST_TEST((one.late == Overdue{Clock::work, 8, true}));
  const PartPromise checks{.verify_due = wib("2026-11-06 23:59"),
                           .finish_due = wib("2026-11-20 23:59")};
  const PartPromise passed{.state = PartState::scheduled,
                           .finish_due = wib("2026-11-20 23:59"),
                           .planned = given::date("2026-11-02")};
  const auto two = to_reporter(with_parts({checks, passed}, ReportState::forwarded));
  BOOST_TEST((two.due == checks.verify_due));
  BOOST_TEST((two.late == Overdue{Clock::plan, 2, true}));
}

BOOST_AUTO_TEST_CASE(of_several_questions_the_oldest_is_named) {
  const PartPromise first{.state = PartState::needs_data, .asked_at = wib("2026-11-02 10:00")};
  const PartPromise second{.state = PartState::needs_data, .asked_at = wib("2026-11-03 10:00")};
  const auto next = to_reporter(with_parts({second, first}, ReportState::needs_data));
  BOOST_TEST((next.parts == std::vector<std::size_t>{1}));
}

BOOST_AUTO_TEST_CASE(words_that_were_erased_are_not_announced) {
  auto checked =
      with_parts({{.state = PartState::verified, .worded = false}}, ReportState::verified);
  BOOST_TEST(to_reporter(checked).key == "st.verified.wordless");
  auto planned = with_parts(
      {{.state = PartState::scheduled, .planned = given::date("2026-11-09"), .worded = false}},
      ReportState::scheduled);
  BOOST_TEST(to_reporter(planned).key == "st.scheduled.wordless");
}

/// By the table of moves: whatever brings a report back to its desk is known to do so.
BOOST_AUTO_TEST_CASE(what_may_bring_a_report_back_is_known) {
  for (const auto& move : moves()) {
    const bool to_desk = std::holds_alternative<ReportState>(move.to) &&
                         std::get<ReportState>(move.to) == ReportState::received &&
                         move.event != Event::file;
    const bool gives_up =
        std::holds_alternative<PartState>(move.to) && !is_open(std::get<PartState>(move.to));
    if (to_desk || gives_up) BOOST_TEST(brings_back(move.event), to_word(move.event));
  }
}

BOOST_AUTO_TEST_SUITE_END()
