// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/counting/clocks.hpp"

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

const mysql::Query kUnanswered{"clock.unanswered", R"sql(
    SELECT id, received_at, response_due_at, response_due_service_at, next_step_due_at, updated_at,
           reminded
      FROM complaint WHERE state = 'received' AND (responded_at IS NULL OR next_step_due_at IS NOT NULL)
     ORDER BY response_due_at LIMIT ?
)sql"};

std::vector<RunningClock> Clocks::unanswered(int most) {
  std::vector<RunningClock> all;
  for (const auto& row : connection_.rows(kUnanswered, most)) {
    RunningClock clock{row.id<domain::ComplaintId>("id"),
                       std::nullopt,
                       row.instant("received_at"),
                       row.instant("response_due_at"),
                       static_cast<int>(row.integer("reminded")),
                       row.instant("response_due_service_at")};
    if (const auto next = row.optional<domain::Instant>("next_step_due_at")) {
      clock.start = row.instant("updated_at");
      clock.due = *next;
      clock.due_in_service_hours = *next;
    }
    all.push_back(clock);
  }
  return all;
}

const mysql::Query kUnfinished{"clock.unfinished", R"sql(
    SELECT p.complaint_id, p.id, p.forwarded_at, p.finish_due_at, p.reminded
      FROM part p JOIN complaint c ON c.id = p.complaint_id
     WHERE p.state IN ('forwarded', 'verified', 'in_progress', 'scheduled') AND c.closed_at IS NULL
     ORDER BY p.finish_due_at LIMIT ?
)sql"};

std::vector<RunningClock> Clocks::unfinished(int most) {
  std::vector<RunningClock> all;
  for (const auto& row : connection_.rows(kUnfinished, most))
    all.push_back({row.id<domain::ComplaintId>("complaint_id"), row.id<domain::PartId>("id"),
                   row.instant("forwarded_at"), row.instant("finish_due_at"),
                   static_cast<int>(row.integer("reminded")), row.instant("finish_due_at")});
  return all;
}

const mysql::Query kNotePercent{"clock.note_percent", R"sql(
    UPDATE complaint SET reminded = ? WHERE id = ?
)sql"};

const mysql::Query kNotePartPercent{"clock.note_part_percent", R"sql(
    UPDATE part SET reminded = ? WHERE id = ?
)sql"};

void Clocks::note_percent(mysql::Transaction& transaction, const RunningClock& clock, int percent) {
  if (clock.part) {
    transaction.execute(kNotePartPercent, percent, *clock.part);
  } else {
    transaction.execute(kNotePercent, percent, clock.complaint);
  }
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
