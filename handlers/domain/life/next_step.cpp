// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/next_step.hpp"

#include <algorithm>
#include <array>

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

using Clock = Overdue::Clock;

constexpr std::array kClocks{Word{Clock::answer, "answer"}, Word{Clock::decision, "decision"},
                             Word{Clock::finding, "finding"}, Word{Clock::work, "work"},
                             Word{Clock::plan, "plan"}};
static_assert(kClocks.size() == kAllClocks.size());

bool runs(PartState state) {
  return is_open(state) && state != PartState::needs_data && state != PartState::resolved;
}

/// The parts in `state`, those whose `at` is the earliest alone; one without comes last.
template <class At>
std::vector<std::size_t> earliest(const Promises& promises, PartState state, At at) {
  std::vector<std::size_t> found;
  std::optional<Instant> first;
  for (std::size_t i = 0; i < promises.parts.size(); ++i) {
    const auto& part = promises.parts[i];
    if (part.state != state) continue;
    const std::optional<Instant> its = at(part);
    if (!found.empty() && (its ? !first || *its < *first : false)) found.clear();
    if (found.empty()) first = its;
    if (its == first) found.push_back(i);
  }
  return found;
}

/// The keys of a state's sentence. `dated` names the due instant, which `undated` does without.
struct Keys {
  std::string_view dated;
  std::string_view undated;
};

std::string key_of(const NextStep& next, Keys keys) {
  return std::string(next.due ? keys.dated : keys.undated);
}

NextStep of_desk(const Promises& promises, bool whole) {
  NextStep next{.turn = Turn::desk};
  // Neither the desk nor its day is for everybody.
  if (!whole) {
    next.key = promises.sent_back ? "st.received.sent_back.public" : "st.received.public";
    return next;
  }
  next.due = promises.decision_due ? promises.decision_due : promises.answer_due;
  next.key = promises.sent_back && promises.decision_due
                 ? "st.received.sent_back"
                 : key_of(next, {"st.received.text", "st.received.undated"});
  return next;
}

NextStep of_question(const Promises& promises, bool whole) {
  NextStep next{.turn = Turn::reporter,
                .parts = earliest(promises, PartState::needs_data,
                                  [](const auto& part) { return part.asked_at; })};
  if (whole) next.due = promises.reply_due;
  next.key = whole ? key_of(next, {"st.needs_data.text", "st.needs_data.undated"})
                   : "st.needs_data.public";
  return next;
}

Keys keys_of(PartState state, bool worded) {
  switch (state) {
    case PartState::forwarded:
      return {"st.forwarded.text", "st.forwarded.undated"};
    case PartState::in_progress:
      return {"st.in_progress.text", "st.in_progress.undated"};
    case PartState::scheduled:
      return {worded ? "st.scheduled.text" : "st.scheduled.wordless", "st.scheduled.undated"};
    default:
      return worded ? Keys{"st.verified.text", "st.verified.text"}
                    : Keys{"st.verified.wordless", "st.verified.wordless"};
  }
}

NextStep of_work(const Promises& promises, PartState state) {
  NextStep next{.turn = Turn::opd};
  next.parts = earliest(promises, state, [](const auto& part) { return clock_of(part).due; });
  // What was found, and why a day was set, are the words of one.
  const bool words = state == PartState::verified || state == PartState::scheduled;
  if (words && next.parts.size() > 1) next.parts.resize(1);
  const bool any = !next.parts.empty();
  if (any) next.due = clock_of(promises.parts[next.parts.front()]).due;
  next.key = key_of(next, keys_of(state, any && promises.parts[next.parts.front()].worded));
  return next;
}

NextStep of_verdict(const Promises& promises, bool whole) {
  NextStep next{.turn = Turn::reporter, .due = promises.verdict_due};
  next.parts =
      earliest(promises, PartState::resolved, [](const auto&) { return std::optional<Instant>(); });
  next.key = whole ? key_of(next, {"st.resolved.text", "st.resolved.undated"})
                   : key_of(next, {"st.resolved.public", "st.resolved.public.undated"});
  return next;
}

NextStep of_closed(const Promises& promises, bool whole) {
  if (promises.outcome == Outcome::accepted)
    return {.key = whole ? "st.closed.accepted.text" : "st.closed.accepted.public"};
  if (promises.outcome == Outcome::abandoned) {
    if (!whole || !promises.reopen_until) return {.key = "st.closed.abandoned.public"};
    return {.key = "st.closed.abandoned.text", .due = promises.reopen_until};
  }
  if (promises.outcome != Outcome::lapsed) return {.key = "st.closed.text"};
  if (!whole || !promises.closed_at) return {.key = "st.closed.lapsed.public"};
  return {.key = promises.reopen_until ? "st.closed.lapsed.text" : "st.closed.lapsed.over",
          .due = promises.closed_at,
          .until = promises.reopen_until};
}

NextStep of_turned_down(const Promises& promises, bool whole) {
  if (promises.state == ReportState::rejected)
    return {.key = whole && promises.objectionable ? "st.rejected.text" : "st.rejected.public"};
  if (promises.state == ReportState::duplicate)
    return {.key = whole ? "st.duplicate.text" : "st.duplicate.public"};
  if (promises.state == ReportState::withdrawn)
    return {.key = whole ? "st.withdrawn.text" : "st.withdrawn.public", .due = promises.closed_at};
  if (!whole || !promises.redirected) return {.key = "st.not_ours.public"};
  return {.key = promises.redirected == RedirectKind::turn_to ? "st.not_ours.contact"
                                                              : "st.not_ours.sent"};
}

NextStep step_of(const Promises& promises, bool whole) {
  switch (promises.state) {
    case ReportState::received:
      return of_desk(promises, whole);
    case ReportState::needs_data:
      return of_question(promises, whole);
    case ReportState::forwarded:
      return of_work(promises, PartState::forwarded);
    case ReportState::verified:
      return of_work(promises, PartState::verified);
    case ReportState::in_progress:
      return of_work(promises, PartState::in_progress);
    case ReportState::scheduled:
      return of_work(promises, PartState::scheduled);
    case ReportState::resolved:
      return of_verdict(promises, whole);
    case ReportState::closed:
      return of_closed(promises, whole);
    default:
      return of_turned_down(promises, whole);
  }
}

/// The clock the sentence speaks of, if it is one of ours.
std::optional<PartClock> spoken_of(const Promises& promises, const NextStep& next) {
  if (next.turn == Turn::desk)
    return PartClock{promises.decision_due ? Clock::decision : Clock::answer, next.due};
  if (next.turn == Turn::opd && !next.parts.empty())
    return clock_of(promises.parts[next.parts.front()]);
  return std::nullopt;
}

/// What of ours has run out, since when, and whether the sentence speaks of it.
struct RunOut {
  PartClock clock;
  bool apart;
};

/// Late is what has been so for longest: what the sentence speaks of, or the clock or target of a
/// part that works, which then says what it is. So the lists have it, by their next due date.
std::optional<Overdue> run_out(const Promises& promises, const NextStep& next,
                               const Moment& moment) {
  std::optional<RunOut> longest;
  const auto look = [&](const PartClock& clock, bool apart) {
    if (!clock.due || moment.now <= *clock.due) return;
    if (!longest || *clock.due < *longest->clock.due) longest = {clock, apart};
  };
  if (const auto said = spoken_of(promises, next)) look(*said, false);
  for (const auto& part : promises.parts) {
    if (!runs(part.state)) continue;
    look(clock_of(part), true);
    look({Clock::work, part.finish_due}, true);
  }
  if (!longest) return std::nullopt;
  return Overdue{longest->clock.clock,
                 working_days_late(*longest->clock.due, moment.now, moment.holidays),
                 longest->apart};
}

}  // namespace

NextStep next_step(const Promises& promises, Reader reader, const Moment& moment) {
  auto next = step_of(promises, reader == Reader::reporter);
  if (!is_open(promises.state)) return next;
  next.late = run_out(promises, next, moment);
  return next;
}

PartClock clock_of(const PartPromise& part) {
  if (part.state == PartState::forwarded) return {Clock::finding, part.verify_due};
  if (part.state == PartState::scheduled)
    return {Clock::plan,
            part.planned ? std::optional(end_of_day(*part.planned)) : std::optional<Instant>()};
  return {Clock::work, part.finish_due};
}

std::string_view to_word(Clock clock) {
  return word_of(kClocks, clock);
}

PromiseKind kind_of(Clock clock) {
  switch (clock) {
    case Clock::answer:
      return PromiseKind::answer;
    case Clock::decision:
      return PromiseKind::decision;
    case Clock::finding:
      return PromiseKind::verify;
    case Clock::work:
      return PromiseKind::finish;
    case Clock::plan:
      break;
  }
  return PromiseKind::plan;
}

std::string_view clock_word(PromiseKind kind) {
  if (kind == PromiseKind::instruction) return "instruction";
  if (kind == PromiseKind::sixty) return "sixty";
  for (const auto clock : kAllClocks)
    if (kind_of(clock) == kind) return to_word(clock);
  return to_word(kind);
}

bool brings_back(Event event) {
  switch (event) {
    case Event::supply:
    case Event::cancel_ask:
    case Event::send_back:
    case Event::drop_part:
    case Event::object:
    case Event::unmerge:
    case Event::reopen:
    case Event::abandon:
      return true;
    default:
      return false;
  }
}

}  // namespace domain
