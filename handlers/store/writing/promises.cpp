// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/writing/promises.hpp"

#include <algorithm>
#include <set>

#include "handlers/store/counting/clocks.hpp"
#include "handlers/store/writing/parts.hpp"

namespace store {
namespace {

/// Of closed ones none: nothing moves them.
std::optional<std::int64_t> reckoned_by(const domain::Promise& promise,
                                        const domain::Moment& moment) {
  return promise.is_open() ? std::optional(domain::calendar_of(moment)) : std::nullopt;
}

const domain::Promise* find(const std::vector<domain::Promise>& promises, domain::PromiseId id) {
  const auto at = std::ranges::find(promises, id, &domain::Promise::id);
  return at == promises.end() ? nullptr : &*at;
}

}  // namespace

const mysql::Query kOf{"promise.of", R"sql(
    SELECT p.id, p.kind, p.part_id, p.starts_at, p.due_at, p.first_due_at, p.paused_at, p.kept_at,
           p.void_at, (SELECT COALESCE(MAX(r.step), 0) FROM ring r WHERE r.promise_id = p.id) AS rung
      FROM promise p WHERE p.complaint_id = ? ORDER BY p.id
)sql"};

std::vector<domain::Promise> PromiseRows::of(domain::ComplaintId complaint) {
  std::vector<domain::Promise> all;
  for (const auto& row : transaction_.rows(kOf, complaint)) all.push_back(promise_from(row));
  return all;
}

domain::Result<Ringing, domain::Refusal> PromiseRows::ringing(
    const std::vector<domain::Promise>& promises, domain::PromiseId promise, int step,
    const domain::Moment& moment) {
  const auto* found = find(promises, promise);
  if (found == nullptr || !found->runs()) return tl::unexpected(domain::Refusal::already_changed);
  auto due = domain::due_rings(*found, moment.now, moment.policy);
  if (due.told.empty() || due.told.front().step != step)
    return tl::unexpected(domain::Refusal::already_done);
  return Ringing{promise, step, std::move(due.passed_over)};
}

const mysql::Query kInsert{"promise.insert", R"sql(
    INSERT INTO promise (complaint_id, part_id, kind, set_by_event, starts_at, due_at, first_due_at,
                         paused_at, next_ring_at, reckoned)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

void PromiseRows::insert(domain::ComplaintId complaint, domain::EventId event,
                         const domain::Promise& promise, const domain::Moment& moment) {
  transaction_.execute(kInsert, complaint, promise.part, domain::to_word(promise.kind), event,
                       promise.starts_at, promise.due_at, promise.first_due_at, promise.paused_at,
                       domain::next_ring_at(promise, moment.policy), reckoned_by(promise, moment));
}

const mysql::Query kUpdate{"promise.update", R"sql(
    UPDATE promise SET due_at = ?, paused_at = ?, kept_at = ?, void_at = ?, next_ring_at = ?,
                       reckoned = ?
     WHERE id = ?
)sql"};

void PromiseRows::update(const domain::Promise& promise, const domain::Moment& moment) {
  transaction_.execute(kUpdate, promise.due_at, promise.paused_at, promise.kept_at, promise.void_at,
                       domain::next_ring_at(promise, moment.policy), reckoned_by(promise, moment),
                       promise.id);
}

const mysql::Query kRing{"promise.ring", R"sql(
    INSERT INTO ring (promise_id, step, at, event_id) VALUES (?, ?, ?, ?)
)sql"};

const mysql::Query kNextDue{"promise.next_due", R"sql(
    UPDATE complaint SET next_due_at = ?, due_at = ? WHERE id = ?
)sql"};

const mysql::Query kNextDueOfPart{"promise.next_due_of_part", R"sql(
    UPDATE part SET next_due_at = ? WHERE id = ?
)sql"};

void PromiseRows::keep_next_due(domain::ComplaintId complaint,
                                const std::vector<domain::Promise>& promises) {
  transaction_.execute(kNextDue, domain::next_due(promises), domain::next_work_due(promises),
                       complaint);
  std::set<domain::PartId> parts;
  for (const auto& promise : promises)
    if (promise.part) parts.insert(*promise.part);
  for (const auto part : parts)
    transaction_.execute(kNextDueOfPart, domain::next_due(promises, part), part);
}

void PromiseRows::write(domain::ComplaintId complaint, domain::EventId event,
                        const std::vector<domain::Promise>& before,
                        std::vector<domain::Promise> after, const std::optional<Ringing>& rings,
                        const domain::Moment& moment) {
  if (rings) {
    for (const int step : rings->passed_over)
      transaction_.execute(kRing, rings->promise, step, moment.now, std::nullopt);
    transaction_.execute(kRing, rings->promise, rings->step, moment.now, event);
    for (auto& promise : after)
      if (promise.id == rings->promise) promise.rung = rings->step;
  }
  if (after == before) return;
  for (const auto& promise : after) {
    const auto* was = find(before, promise.id);
    if (was == nullptr) {
      insert(complaint, event, promise, moment);
    } else if (promise != *was) {
      update(promise, moment);
    }
  }
  keep_next_due(complaint, after);
}

const mysql::Query kAnswerDue{"promise.answer_due", R"sql(
    UPDATE complaint SET response_due_at = ? WHERE id = ?
)sql"};

const mysql::Query kAnswerDueInService{"promise.answer_due_in_service", R"sql(
    UPDATE complaint SET response_due_service_at = ? WHERE id = ?
)sql"};

const mysql::Query kDecisionDue{"promise.decision_due", R"sql(
    UPDATE complaint SET next_step_due_at = ? WHERE id = ?
)sql"};

const mysql::Query kVerifyDue{"promise.verify_due", R"sql(
    UPDATE part SET verify_due_at = ? WHERE id = ?
)sql"};

const mysql::Query kFinishDue{"promise.finish_due", R"sql(
    UPDATE part SET finish_due_at = ? WHERE id = ?
)sql"};

void PromiseRows::mirror(domain::ComplaintId complaint, const domain::Promise& promise,
                         const domain::Moment& moment) {
  using domain::PromiseKind;
  switch (promise.kind) {
    case PromiseKind::answer:
      transaction_.execute(moment.policy.reading == domain::ResponseReading::service_hours
                               ? kAnswerDueInService
                               : kAnswerDue,
                           promise.due_at, complaint);
      return;
    case PromiseKind::decision:
      transaction_.execute(kDecisionDue, promise.due_at, complaint);
      return;
    case PromiseKind::verify:
      transaction_.execute(kVerifyDue, promise.due_at, promise.part);
      return;
    case PromiseKind::finish:
      transaction_.execute(kFinishDue, promise.due_at, promise.part);
      return;
    case PromiseKind::plan:
    case PromiseKind::instruction:
    case PromiseKind::sixty:
      return;
  }
}

int PromiseRows::reckon(domain::ComplaintId complaint, const domain::Moment& moment) {
  const auto report = Situations().lock(transaction_, complaint);
  if (!report) return 0;
  int moved = 0;
  auto promises = of(complaint);
  for (auto& promise : promises) {
    if (!promise.is_open()) continue;
    std::vector<domain::Pause> pauses;
    if (promise.part) pauses = pauses_of(transaction_, *promise.part);
    // What had run out before a question stays so.
    std::erase_if(pauses, [&](const auto& pause) { return pause.from > promise.due_at; });
    // What stands still gets its date when it goes on.
    const auto due = promise.paused_at
                         ? promise.due_at
                         : domain::due_again(promise, {report->nature, pauses}, moment);
    if (due != promise.due_at) {
      promise.due_at = due;
      mirror(complaint, promise, moment);
      ++moved;
    }
    update(promise, moment);
  }
  if (moved > 0) keep_next_due(complaint, promises);
  return moved;
}

}  // namespace store
