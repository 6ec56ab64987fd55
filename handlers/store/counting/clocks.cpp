// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/counting/clocks.hpp"

#include <set>

#include "handlers/store/values.hpp"

namespace store {

const mysql::Query kLapsed{"clock.lapsed", R"sql(
    SELECT id FROM complaint WHERE state = 'resolved' AND lapse_at < ? ORDER BY lapse_at LIMIT ?
)sql"};

std::vector<domain::ComplaintId> Clocks::lapsed(domain::Instant now, int most) {
  std::vector<domain::ComplaintId> all;
  for (const auto& row : connection_.rows(kLapsed, now, most))
    all.push_back(row.id<domain::ComplaintId>("id"));
  return all;
}

const mysql::Query kQuestions{"clock.questions", R"sql(
    SELECT c.id AS complaint_id, NULL AS part_id, c.asked_at, c.question_reminders
      FROM complaint c WHERE c.state = 'needs_data' AND c.open_parts = 0 AND c.asked_at IS NOT NULL
    UNION ALL
    SELECT p.complaint_id, p.id, p.asked_at, p.question_reminders
      FROM part p JOIN complaint c ON c.id = p.complaint_id
     WHERE p.state = 'needs_data' AND p.asked_at IS NOT NULL AND c.closed_at IS NULL
     ORDER BY asked_at LIMIT ?
)sql"};

std::vector<OpenQuestion> Clocks::questions(int most) {
  std::vector<OpenQuestion> all;
  for (const auto& row : connection_.rows(kQuestions, most))
    all.push_back({row.id<domain::ComplaintId>("complaint_id"),
                   row.optional<domain::PartId>("part_id"), row.instant("asked_at"),
                   static_cast<int>(row.integer("question_reminders"))});
  return all;
}

domain::Promise promise_from(const mysql::Row& row) {
  return {.id = row.id<domain::PromiseId>("id"),
          .kind = word_of(row, "kind", domain::promise_kind_from),
          .part = row.optional<domain::PartId>("part_id"),
          .starts_at = row.instant("starts_at"),
          .due_at = row.instant("due_at"),
          .first_due_at = row.instant("first_due_at"),
          .paused_at = row.optional<domain::Instant>("paused_at"),
          .kept_at = row.optional<domain::Instant>("kept_at"),
          .void_at = row.optional<domain::Instant>("void_at"),
          .rung = static_cast<int>(row.integer("rung"))};
}

const mysql::Query kRinging{"clock.ringing", R"sql(
    SELECT id, complaint_id, part_id, kind, starts_at, due_at, first_due_at, paused_at, kept_at,
           void_at, next_ring_at,
           (SELECT COALESCE(MAX(r.step), 0) FROM ring r WHERE r.promise_id = promise.id) AS rung
      FROM promise WHERE next_ring_at <= ? AND (next_ring_at > ? OR (next_ring_at = ? AND id > ?))
     ORDER BY next_ring_at, id LIMIT ?
)sql"};

std::vector<RingingPromise> Clocks::ringing(domain::Instant now,
                                            const std::optional<RingingPromise>& after, int most) {
  const auto at = after ? after->rings_at : domain::Instant{};
  const auto id = after ? after->promise.id : domain::PromiseId{};
  std::vector<RingingPromise> all;
  for (const auto& row : connection_.rows(kRinging, now, at, at, id, most))
    all.push_back({.complaint = row.id<domain::ComplaintId>("complaint_id"),
                   .promise = promise_from(row),
                   .rings_at = row.instant("next_ring_at")});
  return all;
}

const mysql::Query kReckonedOtherwise{"clock.reckoned_otherwise", R"sql(
    SELECT complaint_id FROM promise WHERE reckoned < ? OR reckoned > ? ORDER BY reckoned, id LIMIT ?
)sql"};

std::vector<domain::ComplaintId> Clocks::reckoned_otherwise(std::int64_t calendar, int most) {
  std::set<domain::ComplaintId> all;
  for (const auto& row : connection_.rows(kReckonedOtherwise, calendar, calendar, most))
    all.insert(row.id<domain::ComplaintId>("complaint_id"));
  return {all.begin(), all.end()};
}

const mysql::Query kNoteReminders{"clock.note_reminders", R"sql(
    UPDATE complaint SET question_reminders = ? WHERE id = ?
)sql"};

const mysql::Query kNotePartReminders{"clock.note_part_reminders", R"sql(
    UPDATE part SET question_reminders = ? WHERE id = ?
)sql"};

void Clocks::note_reminders(mysql::Transaction& transaction, const OpenQuestion& question,
                            int count) {
  if (question.part) {
    transaction.execute(kNotePartReminders, count, *question.part);
  } else {
    transaction.execute(kNoteReminders, count, question.complaint);
  }
}

const mysql::Query kRegistrations{"clock.registrations", R"sql(
    DELETE FROM registration WHERE created_at < ?
)sql"};

std::uint64_t Clocks::remove_registrations(mysql::Transaction& transaction,
                                           domain::Instant before) {
  return transaction.execute(kRegistrations, before);
}

const mysql::Query kCitizenSessions{"clock.citizen_sessions", R"sql(
    DELETE FROM citizen_session WHERE expires_at < ?
)sql"};

const mysql::Query kStaffSessions{"clock.staff_sessions", R"sql(
    DELETE FROM staff_session WHERE expires_at < ?
)sql"};

const mysql::Query kThrottles{"clock.throttles", R"sql(
    DELETE FROM throttle WHERE window_start < ?
)sql"};

const mysql::Query kFailures{"clock.failures", R"sql(
    DELETE FROM sign_in_failure WHERE last_at < ?
)sql"};

const mysql::Query kTokens{"clock.tokens", R"sql(
    DELETE FROM account_token WHERE expires_at < ?
)sql"};

const mysql::Query kEmailChanges{"clock.email_changes", R"sql(
    DELETE FROM email_change WHERE stop_until < ?
)sql"};

const mysql::Query kReplyLinks{"clock.reply_links", R"sql(
    DELETE FROM reply_link WHERE expires_at < ?
)sql"};

void Clocks::remove_ended(mysql::Transaction& transaction, domain::Instant now) {
  constexpr std::chrono::hours kLongestWindow{48};
  /// So long an old link is still known as one, and says what to do instead.
  constexpr std::chrono::days kKnownAsOld{60};
  transaction.execute(kCitizenSessions, now);
  transaction.execute(kStaffSessions, now);
  transaction.execute(kTokens, now);
  transaction.execute(kEmailChanges, now);
  transaction.execute(kReplyLinks, now - kKnownAsOld);
  transaction.execute(kThrottles, now - kLongestWindow);
  transaction.execute(kFailures, now - kLongestWindow);
}

}  // namespace store
