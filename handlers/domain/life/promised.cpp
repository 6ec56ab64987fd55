// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/promised.hpp"

#include <algorithm>

#include "handlers/domain/life/transition.hpp"

namespace domain {
namespace {

using K = PromiseKind;

/// A promise that stands after the move.
struct Wanted {
  K kind;
  std::optional<PartId> part = {};
  std::optional<Instant> due = {};  ///< absent: as it was
  bool is_new = false;              ///< made by this move; else the latest of its kind goes on
  bool stands_still = false;
};

/// What the move left, and how it came about.
struct After {
  const Situation& was;
  const Applied& applied;
  const DeskDates& dates;
  const Moment& moment;

  [[nodiscard]] const Situation& now() const { return applied.situation; }
  [[nodiscard]] bool is_of(Event event, std::optional<PartId> part = std::nullopt) const {
    return applied.event == event && applied.part == part;
  }
  [[nodiscard]] Instant instruction() const {
    return instruction_due(moment.now, moment.policy, moment.holidays);
  }
};

/// Where the part stands in its work, also while it waits for the citizen.
PartState stage_of(const Part& part) {
  return part.state == PartState::needs_data ? part.asked_from : part.state;
}

void want_instruction(std::vector<Wanted>& all, const After& after, std::optional<PartId> part) {
  const bool is_new = after.is_of(Event::instruct, part);
  all.push_back({.kind = K::instruction,
                 .part = part,
                 .due = is_new ? std::optional(after.instruction()) : std::nullopt,
                 .is_new = is_new});
}

void want_of_part(std::vector<Wanted>& all, const After& after, const Part& part) {
  if (!is_open(part.state)) return;
  const auto* before = find_part(after.was, part.id);
  const bool begins = before == nullptr || before->round != part.round;
  const bool still = part.state == PartState::needs_data;
  const auto stage = stage_of(part);
  if (stage == PartState::forwarded)
    all.push_back({K::verify, part.id, part.verify_due, begins, still});
  if (stage != PartState::resolved)
    all.push_back({K::finish, part.id, part.finish_due, begins, still});
  if (stage == PartState::scheduled && part.planned)
    all.push_back({K::plan, part.id, end_of_day(*part.planned),
                   after.is_of(Event::schedule, part.id), still});
  if (part.open_instruction) want_instruction(all, after, part.id);
}

/// The hard date, moved on when the desk has got what it asked for before anybody worked on it.
std::optional<Instant> whole_due(const After& after) {
  const auto& now = after.now();
  if (after.applied.event == Event::file) return hard_date(now.received_at, after.moment.policy);
  const bool complete = after.is_of(Event::supply) && !now.ever_forwarded;
  return complete ? std::optional(hard_date(after.moment.now, after.moment.policy)) : std::nullopt;
}

std::vector<Wanted> wanted_after(const After& after) {
  std::vector<Wanted> all;
  const auto& now = after.now();
  if (!is_open(now.state)) return all;
  const bool filed = after.applied.event == Event::file;
  if (!now.responded)
    all.push_back({.kind = K::answer, .due = after.dates.answer_due, .is_new = filed});
  else if (now.state == ReportState::received && after.dates.decision_due)
    all.push_back({.kind = K::decision,
                   .due = after.dates.decision_due,
                   .is_new = after.applied.has(Effect::awaits_decision)});
  if (now.open_instruction) want_instruction(all, after, std::nullopt);
  for (const auto& part : now.parts) want_of_part(all, after, part);
  if (now.state != ReportState::resolved)
    all.push_back({.kind = K::sixty, .due = whole_due(after), .is_new = filed});
  return all;
}

/// True if what was promised was done, late or not; else it has become pointless.
bool is_kept(const Promise& promise, const After& after) {
  const auto& now = after.now();
  const auto* part = promise.part ? find_part(now, *promise.part) : nullptr;
  const bool works = part != nullptr && is_open(part->state);
  switch (promise.kind) {
    case K::answer:
      return now.responded;
    case K::decision:
      return is_response(after.applied.event);
    case K::verify:
      return works && stage_of(*part) != PartState::forwarded;
    case K::finish:
      return works && part->state == PartState::resolved;
    case K::plan:
      return works && (part->state == PartState::in_progress || part->state == PartState::resolved);
    case K::instruction:
      return after.applied.event == Event::instruct_reply;
    case K::sixty:
      return now.state != ReportState::withdrawn && now.outcome != Outcome::abandoned;
  }
  return false;
}

bool is_of(const Promise& promise, const Wanted& wanted) {
  return promise.kind == wanted.kind && promise.part == wanted.part;
}

void go_on(Promise& promise, const Wanted& wanted, Instant now) {
  promise.kept_at.reset();
  promise.void_at.reset();
  if (wanted.due) promise.due_at = moved_later(promise.due_at, *wanted.due);
  if (!wanted.stands_still)
    promise.paused_at.reset();
  else if (!promise.paused_at)
    promise.paused_at = now;
}

Promise made(const Wanted& wanted, const After& after) {
  const bool whole = wanted.kind == K::answer || wanted.kind == K::sixty;
  const auto now = after.moment.now;
  const auto due = wanted.due.value_or(now);
  Promise promise{.kind = wanted.kind,
                  .part = wanted.part,
                  .starts_at = whole ? after.now().received_at : now,
                  .due_at = due,
                  .first_due_at = due};
  if (wanted.stands_still) promise.paused_at = now;
  return promise;
}

}  // namespace

std::vector<Promise> promises_after(std::vector<Promise> before, const Situation& was,
                                    const Applied& applied, const DeskDates& dates,
                                    const Moment& moment) {
  const After after{was, applied, dates, moment};
  const auto wanted = wanted_after(after);
  for (auto& promise : before) {
    const bool goes_on = std::ranges::any_of(
        wanted, [&](const Wanted& one) { return is_of(promise, one) && !one.is_new; });
    if (!promise.is_open() || goes_on) continue;
    (is_kept(promise, after) ? promise.kept_at : promise.void_at) = moment.now;
    promise.paused_at.reset();
  }
  for (const auto& one : wanted) {
    const auto latest = std::find_if(before.rbegin(), before.rend(),
                                     [&](const Promise& promise) { return is_of(promise, one); });
    if (one.is_new || latest == before.rend())
      before.push_back(made(one, after));
    else
      go_on(*latest, one, moment.now);
  }
  return before;
}

}  // namespace domain
