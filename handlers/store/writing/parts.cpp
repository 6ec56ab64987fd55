// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/writing/parts.hpp"

#include <algorithm>

#include "handlers/store/values.hpp"

namespace store {
namespace {

const mysql::Query kInsert{"part.insert", R"sql(
    INSERT INTO part (complaint_id, opd_id, state, task, forwarded_at, verify_due_at, finish_due_at,
                      original_finish_due_at, updated_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

/// The dates of work that begins now.
void begin_work(domain::Part& part, domain::Nature nature, const domain::Moment& moment) {
  const auto& [now, policy, holidays] = moment;
  part.verify_due = domain::verify_due(now, policy, holidays);
  part.finish_due = domain::finish_due(now, nature, {}, now, policy, holidays);
}

domain::PartId insert(mysql::Transaction& transaction, const LockedReport& before,
                      domain::Part& part, const domain::ActInput& input,
                      const domain::Moment& moment) {
  begin_work(part, domain::nature_in(input).value_or(before.nature), moment);
  part.id = transaction.insert<domain::PartId>(
      kInsert, before.id, part.opd, domain::to_word(part.state), or_null(input.text), moment.now,
      part.verify_due, part.finish_due, part.finish_due, moment.now);
  return part.id;
}

const mysql::Query kStartRound{"part.start_round", R"sql(
    UPDATE part SET forwarded_at = ?, verify_due_at = ?, finish_due_at = ?,
                    original_finish_due_at = ?, verified_at = NULL, resolved_at = NULL,
                    scheduled_for = NULL, reminded = 0, late_told_at = NULL
     WHERE id = ?
)sql"};

void start_round(mysql::Transaction& transaction, domain::Nature nature, domain::Part& part,
                 const domain::Moment& moment) {
  begin_work(part, nature, moment);
  transaction.execute(kStartRound, moment.now, part.verify_due, part.finish_due, part.finish_due,
                      part.id);
  part.planned.reset();
}

const mysql::Query kPause{"part.pause", R"sql(
    INSERT INTO part_pause (part_id, round, paused_from) VALUES (?, ?, ?)
)sql"};

const mysql::Query kResume{"part.resume", R"sql(
    UPDATE part_pause SET paused_until = ? WHERE part_id = ? AND paused_until IS NULL
)sql"};

/// A question that was taken back has paused nothing; the row stays and counts no day.
const mysql::Query kPausedNothing{"part.paused_nothing", R"sql(
    UPDATE part_pause SET paused_until = paused_from WHERE part_id = ? AND paused_until IS NULL
)sql"};

const mysql::Query kForwardedAt{"part.forwarded_at", R"sql(
    SELECT forwarded_at FROM part WHERE id = ?
)sql"};

/// `due`, or what it is now, whichever is later; what had run out before the question stays so.
std::optional<domain::Instant> moved(std::optional<domain::Instant> due, domain::Instant again,
                                     const std::vector<domain::Pause>& pauses) {
  if (!due) return again;
  const bool had_run_out = !pauses.empty() && pauses.back().from > *due;
  return had_run_out ? due : domain::moved_later(*due, again);
}

/// Ends the pause and moves the dates by all pauses of the round; never earlier than they were.
void resume(mysql::Transaction& transaction, domain::Nature nature, domain::Part& part,
            const domain::Moment& moment) {
  transaction.execute(kResume, moment.now, part.id);
  const auto pauses = pauses_of(transaction, part.id);
  const auto forwarded = transaction.row(kForwardedAt, part.id)->instant("forwarded_at");
  const auto& [now, policy, holidays] = moment;
  part.finish_due =
      moved(part.finish_due, domain::finish_due(forwarded, nature, pauses, now, policy, holidays),
            pauses);
  part.verify_due =
      moved(part.verify_due, domain::verify_due(forwarded, pauses, now, policy, holidays), pauses);
}

const mysql::Query kUpdate{"part.update", R"sql(
    UPDATE part
       SET state = ?, asked_from = ?, round = ?, asks = ?, schedules = ?, extends = ?,
           open_instruction = ?, dropped_by_merge = ?, asked_at = ?, verify_due_at = ?,
           finish_due_at = ?,
           verified_at = COALESCE(?, verified_at), resolved_at = IF(?, ?, NULL),
           scheduled_for = COALESCE(?, scheduled_for), assigned_to = COALESCE(?, assigned_to),
           reminded = IF(?, 0, reminded), question_reminders = IF(?, 0, question_reminders),
           updated_at = ?
     WHERE id = ?
)sql"};

const mysql::Query kResolvedAt{"part.resolved_at", R"sql(
    SELECT resolved_at FROM part WHERE id = ?
)sql"};

void update(mysql::Transaction& transaction, const domain::Part& was, const domain::Part& part,
            domain::Event event, const domain::ActInput& input, const domain::Moment& moment) {
  using domain::Event;
  using domain::PartState;
  const bool resolved = part.state == PartState::resolved;
  auto resolved_at = std::optional(moment.now);
  if (resolved && was.state == PartState::resolved)
    resolved_at = transaction.row(kResolvedAt, part.id)->optional<domain::Instant>("resolved_at");
  const auto verified =
      event == Event::verify ? std::optional(moment.now) : std::optional<domain::Instant>();
  const auto scheduled =
      event == Event::schedule ? to_sql(domain::planned_day_in(input)) : std::nullopt;
  const auto officer =
      event == Event::assign ? domain::chosen<domain::StaffId>(input) : std::nullopt;
  const bool target_moved = part.finish_due != was.finish_due;
  const bool moved = part.state != was.state;
  transaction.execute(kUpdate, domain::to_word(part.state), domain::to_word(part.asked_from),
                      part.round, part.asks, part.schedules, part.extends, part.open_instruction,
                      part.dropped_by_merge, part.asked_at, part.verify_due, part.finish_due,
                      verified, resolved, resolved_at, scheduled, officer, target_moved, moved,
                      moment.now, part.id);
}

void move(mysql::Transaction& transaction, const LockedReport& before, domain::Part& part,
          domain::Event event, const domain::ActInput& input, const domain::Moment& moment) {
  using domain::Event;
  using domain::PartState;
  const auto was = *domain::find_part(before.situation, part.id);
  if (part.round != was.round) {
    start_round(transaction, before.nature, part, moment);
  } else if (part.state == PartState::needs_data && was.state != PartState::needs_data) {
    transaction.execute(kPause, part.id, part.round, moment.now);
  } else if (event == Event::cancel_ask) {
    transaction.execute(kPausedNothing, part.id);
  } else if (was.state == PartState::needs_data && part.state != PartState::needs_data) {
    resume(transaction, before.nature, part, moment);
  }
  const auto until = domain::planned_day_in(input);
  if (event == Event::schedule) part.planned = until;
  if (event == Event::extend && until)
    part.finish_due =
        domain::moved_later(part.finish_due.value_or(moment.now), domain::end_of_day(*until));
  update(transaction, was, part, event, input, moment);
}

}  // namespace

const mysql::Query kPauses{"part.pauses", R"sql(
    SELECT u.paused_from, u.paused_until FROM part_pause u JOIN part p ON p.id = u.part_id
     WHERE p.id = ? AND u.round = p.round ORDER BY u.id
)sql"};

std::vector<domain::Pause> pauses_of(mysql::Transaction& transaction, domain::PartId part) {
  std::vector<domain::Pause> pauses;
  for (const auto& row : transaction.rows(kPauses, part))
    pauses.push_back({row.instant("paused_from"), row.optional<domain::Instant>("paused_until")});
  return pauses;
}

std::optional<domain::PartId> Parts::write(mysql::Transaction& transaction,
                                           const LockedReport& before, domain::Applied& applied,
                                           const domain::ActInput& input,
                                           const domain::Moment& moment) {
  std::optional<domain::PartId> made;
  for (auto& part : applied.situation.parts) {
    if (part.id == domain::PartId{}) {
      made = insert(transaction, before, part, input, moment);
    } else if (std::ranges::find(applied.changed, part.id) != applied.changed.end()) {
      move(transaction, before, part, applied.event, input, moment);
    }
  }
  return made;
}

}  // namespace store
