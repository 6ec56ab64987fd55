// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What each event of a report's life does to its promises.

#include "handlers/domain/life/promised.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>
#include <string>

#include "tests/unit/domain/life/life_story.hpp"

using namespace domain;
using given::done;
using given::kHead;
using given::kHolidays;
using given::kLeader;
using given::kOfficer;
using given::kPolicy;
using given::kTriage;
using given::part_act;
using given::wib;

namespace {

const Actor kCitizen = kReporter;

/// A report and its promises, as the recorder keeps them.
struct Story {
  Situation situation = {};
  std::vector<Promise> promises = {};
  std::int64_t parts = 0;
  std::int64_t ids = 0;

  Story() {
    situation.received_at = wib("2026-11-02 08:00");
    Applied filed{.situation = situation,
                  .event = Event::file,
                  .part = {},
                  .from = {},
                  .to = {},
                  .changed = {},
                  .effects = {}};
    settle(filed, {}, given::at("2026-11-02 08:00"));
  }

  void settle(const Applied& applied, const Situation& was, const Moment& moment) {
    std::optional<Instant> decision;
    if (applied.situation.state == ReportState::received && applied.situation.responded)
      decision = decide_due(moment.now, kPolicy, kHolidays);
    promises = promises_after(
        promises, was, applied,
        {response_due(situation.received_at, kPolicy, kHolidays).counting(kPolicy), decision},
        moment);
    for (auto& promise : promises)
      if (promise.id.value == 0) promise.id.value = ++ids;
    situation = applied.situation;
  }

  void act(const Actor& actor, const Act& act, const char* now,
           std::optional<Date> day = std::nullopt) {
    const auto moment = given::at(now);
    auto applied = done(situation, actor, act, now);
    for (auto& part : applied.situation.parts) {
      const auto* before = find_part(situation, part.id);
      const bool begins = before == nullptr || before->round != part.round;
      if (part.id.value == 0) part.id.value = ++parts;
      if (begins) {
        part.verify_due = verify_due(moment.now, kPolicy, kHolidays);
        part.finish_due =
            finish_due(moment.now, Nature::ordinary, {}, moment.now, kPolicy, kHolidays);
      }
      if (act.part == part.id && act.event == Event::schedule) part.planned = day;
      if (act.part == part.id && act.event == Event::extend) part.finish_due = end_of_day(*day);
      const bool resumes = before != nullptr && before->state == PartState::needs_data &&
                           part.state != PartState::needs_data;
      if (resumes) {
        part.verify_due = *part.verify_due + std::chrono::days(3);
        part.finish_due = *part.finish_due + std::chrono::days(3);
      }
    }
    const auto was = situation;
    settle(applied, was, moment);
  }

  void forward(const char* now, OpdId opd = given::kDpupr) {
    Act forward{.event = parts == 0 ? Event::forward : Event::split};
    forward.opd = opd;
    act(kTriage, forward, now);
  }

  /// The latest of its kind, or null.
  [[nodiscard]] const Promise* last(PromiseKind kind, std::optional<PartId> part = {}) const {
    const auto at = std::find_if(promises.rbegin(), promises.rend(), [&](const Promise& one) {
      return one.kind == kind && (!part || one.part == part);
    });
    return at == promises.rend() ? nullptr : &*at;
  }
  /// "verify 1 open, …": every promise in order.
  [[nodiscard]] std::string said() const {
    std::string all;
    for (const auto& promise : promises) {
      all += (all.empty() ? "" : ", ") + std::string(to_word(promise.kind));
      if (promise.part) all += " " + std::to_string(promise.part->value);
      all += promise.kept_at     ? " kept"
             : promise.void_at   ? " void"
             : promise.paused_at ? " still"
                                 : " open";
    }
    return all;
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(promised)

BOOST_AUTO_TEST_CASE(filing_promises_an_answer_and_the_hard_date) {
  const Story story;
  BOOST_TEST(story.said() == "answer open, sixty open");
  BOOST_TEST(given::shown(story.last(PromiseKind::answer)->due_at) == "Mon 2026-11-02 10:00:00");
}

BOOST_AUTO_TEST_CASE(each_step_of_a_life_makes_keeps_and_ends_promises) {
  Story story;
  story.forward("2026-11-02 09:00");
  BOOST_TEST(story.said() == "answer kept, sixty open, verify 1 open, finish 1 open");
  story.act(kOfficer, part_act(Event::verify), "2026-11-03 09:00");
  BOOST_TEST(story.said() == "answer kept, sixty open, verify 1 kept, finish 1 open");
  story.act(kOfficer, part_act(Event::schedule), "2026-11-03 10:00", given::date("2026-11-10"));
  BOOST_TEST(story.said() == "answer kept, sixty open, verify 1 kept, finish 1 open, plan 1 open");
  BOOST_TEST(given::shown(story.last(PromiseKind::plan)->due_at) == "Tue 2026-11-10 23:59:59");
  story.act(kLeader, part_act(Event::instruct), "2026-11-03 11:00");
  BOOST_TEST(given::shown(story.last(PromiseKind::instruction)->due_at) ==
             "Thu 2026-11-05 23:59:59");
  story.act(kHead, part_act(Event::instruct_reply), "2026-11-04 11:00");
  story.act(kOfficer, part_act(Event::progress), "2026-11-10 09:00");
  BOOST_TEST(
      story.said() ==
      "answer kept, sixty open, verify 1 kept, finish 1 open, plan 1 kept, instruction 1 kept");
  story.act(kOfficer, part_act(Event::resolve), "2026-11-11 09:00");
  BOOST_TEST(
      story.said() ==
      "answer kept, sixty kept, verify 1 kept, finish 1 kept, plan 1 kept, instruction 1 kept");
}

BOOST_AUTO_TEST_CASE(an_answer_returned_opens_the_old_target_again) {
  Story story;
  story.forward("2026-11-02 09:00");
  story.act(kOfficer, part_act(Event::verify), "2026-11-03 09:00");
  story.act(kOfficer, part_act(Event::resolve), "2026-11-04 09:00");
  const auto due = story.last(PromiseKind::finish)->due_at;
  const auto id = story.last(PromiseKind::finish)->id;
  story.act(kTriage, part_act(Event::return_answer), "2026-11-05 09:00");
  BOOST_TEST(story.said() == "answer kept, sixty open, verify 1 kept, finish 1 open");
  BOOST_TEST((story.last(PromiseKind::finish)->due_at == due));
  BOOST_TEST((story.last(PromiseKind::finish)->id == id));
}

BOOST_AUTO_TEST_CASE(a_question_to_the_citizen_stops_the_clocks_of_the_part) {
  Story story;
  story.forward("2026-11-02 09:00");
  const auto due = story.last(PromiseKind::verify)->due_at;
  story.act(kOfficer, part_act(Event::ask), "2026-11-03 09:00");
  BOOST_TEST(story.said() == "answer kept, sixty open, verify 1 still, finish 1 still");
  BOOST_TEST((*next_due(story.promises) == story.last(PromiseKind::sixty)->due_at));
  story.act(kCitizen, part_act(Event::supply), "2026-11-06 09:00");
  BOOST_TEST(story.said() == "answer kept, sixty open, verify 1 open, finish 1 open");
  BOOST_TEST((story.last(PromiseKind::verify)->due_at == due + std::chrono::days(3)));
  BOOST_TEST((story.last(PromiseKind::verify)->first_due_at == due));
}

BOOST_AUTO_TEST_CASE(what_comes_back_to_the_desk_waits_there_with_a_day_set) {
  Story story;
  story.forward("2026-11-02 09:00");
  story.act(kOfficer, part_act(Event::send_back), "2026-11-03 09:00");
  BOOST_TEST(story.said() ==
             "answer kept, sixty open, verify 1 void, finish 1 void, decision open");
  BOOST_TEST(given::shown(story.last(PromiseKind::decision)->due_at) == "Wed 2026-11-04 23:59:59");
  const auto due = story.last(PromiseKind::decision)->due_at;
  story.act(kTriage, {.event = Event::note}, "2026-11-04 09:00");
  BOOST_TEST((story.last(PromiseKind::decision)->due_at >= due));
  story.act(kTriage, {.event = Event::ask}, "2026-11-04 10:00");
  BOOST_TEST((story.last(PromiseKind::decision)->kept_at == wib("2026-11-04 10:00")));
  story.act(kCitizen, {.event = Event::supply}, "2026-11-05 10:00");
  BOOST_TEST(std::ranges::count(story.promises, PromiseKind::decision, &Promise::kind) == 2);
  story.act(kCitizen, {.event = Event::withdraw}, "2026-11-05 11:00");
  BOOST_TEST(story.said() ==
             "answer kept, sixty void, verify 1 void, finish 1 void, decision kept, decision void");
}

BOOST_AUTO_TEST_CASE(a_reopened_report_is_promised_anew_and_keeps_its_hard_date) {
  Story story;
  story.forward("2026-11-02 09:00");
  story.act(kOfficer, part_act(Event::verify), "2026-11-03 09:00");
  story.act(kOfficer, part_act(Event::resolve), "2026-11-04 09:00");
  story.act(kCitizen, {.event = Event::accept}, "2026-11-05 09:00");
  const auto whole = story.last(PromiseKind::sixty)->due_at;
  story.act(kCitizen, {.event = Event::reopen}, "2026-11-06 09:00");
  BOOST_TEST(story.said() ==
             "answer kept, sixty open, verify 1 kept, finish 1 kept, verify 1 open, finish 1 open");
  BOOST_TEST((story.last(PromiseKind::sixty)->due_at == whole));
  BOOST_TEST((story.last(PromiseKind::verify)->starts_at == wib("2026-11-06 09:00")));
}

BOOST_AUTO_TEST_CASE(a_merge_that_is_undone_leaves_the_old_dates) {
  Story story;
  story.forward("2026-11-02 09:00");
  const auto due = story.last(PromiseKind::verify)->due_at;
  story.act(kTriage, {.event = Event::merge}, "2026-11-03 09:00");
  BOOST_TEST(story.said() == "answer kept, sixty kept, verify 1 void, finish 1 void");
  story.act(kTriage, {.event = Event::unmerge}, "2026-11-04 09:00");
  BOOST_TEST(story.said() == "answer kept, sixty open, verify 1 open, finish 1 open");
  BOOST_TEST((story.last(PromiseKind::verify)->due_at == due));
}

// Whoever takes his answer back has given none: the clock of two hours runs on as it stood.
BOOST_AUTO_TEST_CASE(an_answer_that_was_none_is_owed_since_the_beginning) {
  Story story;
  const auto due = story.last(PromiseKind::answer)->due_at;
  story.promises.front().rung = 80;
  story.act(kTriage, {.event = Event::ask}, "2026-11-02 09:00");
  BOOST_TEST(story.said() == "answer kept, sixty open");
  auto none = done(story.situation, kTriage, {.event = Event::cancel_ask}, "2026-11-02 09:30");
  none.situation.responded = false;
  story.settle(none, story.situation, given::at("2026-11-02 09:30"));
  BOOST_TEST(story.said() == "answer open, sixty open");
  BOOST_TEST((story.last(PromiseKind::answer)->due_at == due));
  BOOST_TEST(story.last(PromiseKind::answer)->rung == 80);
}

BOOST_AUTO_TEST_CASE(a_new_day_is_a_new_promise_and_an_extension_moves_the_old_one) {
  Story story;
  story.forward("2026-11-02 09:00");
  story.act(kOfficer, part_act(Event::verify), "2026-11-03 09:00");
  story.act(kOfficer, part_act(Event::schedule), "2026-11-03 10:00", given::date("2026-11-10"));
  story.act(kOfficer, part_act(Event::schedule), "2026-11-09 10:00", given::date("2026-11-12"));
  BOOST_TEST(story.said() ==
             "answer kept, sixty open, verify 1 kept, finish 1 open, plan 1 void, plan 1 open");
  const auto first = story.last(PromiseKind::finish)->due_at;
  story.act(kHead, part_act(Event::extend), "2026-11-09 11:00", given::date("2026-12-01"));
  BOOST_TEST((story.last(PromiseKind::finish)->due_at == end_of_day(given::date("2026-12-01"))));
  BOOST_TEST((story.last(PromiseKind::finish)->first_due_at == first));
}

BOOST_AUTO_TEST_CASE(what_was_asked_before_anybody_worked_on_it_moves_the_hard_date) {
  Story story;
  story.act(kTriage, {.event = Event::ask}, "2026-11-02 09:00");
  story.act(kCitizen, {.event = Event::supply}, "2026-11-12 09:00");
  BOOST_TEST(
      (story.last(PromiseKind::sixty)->due_at == hard_date(wib("2026-11-12 09:00"), kPolicy)));
  BOOST_TEST((story.last(PromiseKind::sixty)->first_due_at ==
              hard_date(wib("2026-11-02 08:00"), kPolicy)));
}

// A note, a comment, a change of privacy or a reminder: no clock knows of it.
BOOST_AUTO_TEST_CASE(what_changes_no_state_moves_no_promise) {
  Story story;
  story.forward("2026-11-02 09:00");
  story.forward("2026-11-02 09:10", given::kDlhkp);
  const auto before = story.promises;
  BOOST_TEST(before.size() == 6U);
  int tried = 0;
  for (const auto event : {Event::note, Event::comment, Event::reply, Event::add, Event::hide,
                           Event::mark_emergency, Event::told, Event::due_soon, Event::late})
    for (const auto& actor : {kTriage, kCitizen, kClock}) {
      if (!may_do(story.situation, actor, event, std::nullopt, given::at("2026-11-03 09:00")))
        continue;
      ++tried;
      story.act(actor, {.event = event}, "2026-11-03 09:00");
      BOOST_TEST((story.promises == before), to_word(event));
    }
  BOOST_TEST(tried >= 9);
}

BOOST_AUTO_TEST_CASE(a_closed_report_has_no_open_promise) {
  for (const auto event : {Event::reject, Event::redirect, Event::withdraw}) {
    Story story;
    story.act(event == Event::withdraw ? kCitizen : kTriage, {.event = event}, "2026-11-02 09:00");
    BOOST_TEST(!next_due(story.promises), to_word(event));
    BOOST_TEST(story.said() ==
               (event == Event::withdraw ? "answer void, sixty void" : "answer kept, sixty kept"));
  }
}

BOOST_AUTO_TEST_SUITE_END()
