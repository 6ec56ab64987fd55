// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/situations.hpp"

#include "handlers/store/reference/accused.hpp"
#include "handlers/store/values.hpp"

namespace store {

std::string_view to_word(LateAs late) {
  return late == LateAs::answer ? "answer" : "work";
}

std::optional<LateAs> late_as_from(std::string_view word) {
  for (const auto late : {LateAs::answer, LateAs::work})
    if (to_word(late) == word) return late;
  return std::nullopt;
}

std::optional<domain::Instant> next_step_due_of(const mysql::Row& row) {
  const bool waits =
      word_of(row, "state", domain::report_state_from) == domain::ReportState::received;
  return waits ? row.optional<domain::Instant>("next_step_due_at") : std::nullopt;
}

domain::Part part_from(const mysql::Row& row) {
  return {
      .id = row.id<domain::PartId>("id"),
      .opd = row.id<domain::OpdId>("opd_id"),
      .state = word_of(row, "state", domain::part_state_from),
      .asked_from = word_of(row, "asked_from", domain::part_state_from),
      .round = static_cast<int>(row.integer("round")),
      .asks = static_cast<int>(row.integer("asks")),
      .schedules = static_cast<int>(row.integer("schedules")),
      .extends = static_cast<int>(row.integer("extends")),
      .open_instruction = row.flag("open_instruction"),
      .dropped_by_merge = row.flag("dropped_by_merge"),
      .asked_at = row.optional<domain::Instant>("asked_at"),
      .finish_due = row.instant("finish_due_at"),
      .verify_due = row.instant("verify_due_at"),
      .planned = date_of(row, "scheduled_for"),
      .headless = row.flag("headless"),
  };
}

domain::Situation situation_from(const mysql::Row& row, std::vector<domain::Part> parts) {
  domain::Situation situation;
  situation.state = word_of(row, "state", domain::report_state_from);
  situation.outcome = optional_word_of(row, "outcome", domain::outcome_from);
  situation.parts = std::move(parts);
  situation.privacy =
      domain::privacy_of({row.flag("hidden_from_public"), row.flag("identity_hidden")});
  situation.privacy_locked = row.flag("privacy_locked");
  situation.accused = accused_from(row);
  situation.desk = word_of(row, "desk", domain::desk_from);
  situation.unseen_by_triage = row.flag("unseen_by_triage");
  situation.emergency = row.flag("emergency");
  situation.hidden = row.flag("hidden");
  situation.ever_forwarded = !row.is_null("published_at");
  situation.responded_at = row.optional<domain::Instant>("responded_at");
  situation.responded = situation.responded_at.has_value();
  situation.opened_by_staff = !row.is_null("opened_at");
  situation.open_instruction = row.flag("open_instruction");
  situation.rated = row.flag("rated");
  situation.reopens = static_cast<int>(row.integer("reopens"));
  situation.objections = static_cast<int>(row.integer("objections"));
  situation.send_backs = static_cast<int>(row.integer("send_backs"));
  situation.received_at = row.instant("received_at");
  situation.asked_at = row.optional<domain::Instant>("asked_at");
  situation.resolved_at = row.optional<domain::Instant>("resolved_at");
  situation.closed_at = row.optional<domain::Instant>("closed_at");
  return situation;
}

// What stands in subqueries is read, not locked: only the report's own row is.
const mysql::Query kLock{"situation.lock", R"sql(
    SELECT c.id, c.code, c.category_id, c.kecamatan_code, c.channel, c.nature, c.state, c.outcome,
           c.hidden_from_public, c.identity_hidden, c.accused_kind, c.accused_opd_id,
           c.accused_village_code, c.accused_kecamatan_code, c.desk, c.unseen_by_triage,
           c.emergency, c.hidden, c.published_at, c.responded_at, c.opened_at, c.open_instruction,
           c.rated, c.reopens, c.objections, c.send_backs, c.received_at, c.asked_at, c.resolved_at,
           c.closed_at, c.last_seq, c.last_hash, c.public_title, c.response_due_at,
           c.response_due_service_at, c.next_step_due_at, c.late_told_at, c.late_as,
           c.reject_reason,
           (SELECT g.privacy_locked FROM category g WHERE g.id = c.category_id) AS privacy_locked,
           (SELECT t.title FROM complaint_text t WHERE t.complaint_id = c.id) AS title,
           (SELECT t.accused_name FROM complaint_text t WHERE t.complaint_id = c.id) AS accused_name
      FROM complaint c WHERE c.id = ? FOR UPDATE
)sql"};

const mysql::Query kParts{"situation.parts", R"sql(
    SELECT p.id, p.opd_id, p.state, p.asked_from, p.round, p.asks, p.schedules, p.extends,
           p.open_instruction, p.dropped_by_merge, p.asked_at, p.verify_due_at, p.finish_due_at,
           p.scheduled_for, p.late_told_at,
           NOT EXISTS (SELECT 1 FROM v_staff s WHERE s.opd_id = p.opd_id AND s.role = 'opd_head'
                          AND s.active = 1) AS headless
      FROM part p WHERE p.complaint_id = ? ORDER BY p.id
)sql"};

const mysql::Query kPast{"situation.past", R"sql(
    SELECT MAX(IF(event IN ('verify', 'send_back'), seq, 0)) AS found,
           MAX(IF(event = 'supply', seq, 0)) AS answered,
           MAX(IF(event = 'object', seq, 0)) AS objected,
           MAX(IF(event IN ('forward', 'reject', 'redirect'), seq, 0)) AS decided
      FROM complaint_event WHERE complaint_id = ?
)sql"};

void put_past(domain::Situation& situation, const mysql::Row& past) {
  situation.found_by_opd = past.integer("found") > 0;
  situation.question_answered = past.integer("answered") > 0;
  situation.open_objection = past.integer("objected") > past.integer("decided");
}

void read_past(mysql::Connection& connection, domain::ComplaintId id,
               domain::Situation& situation) {
  if (const auto past = connection.row(kPast, id); past && !past->is_null("found"))
    put_past(situation, *past);
}

std::optional<LockedReport> Situations::lock(mysql::Transaction& transaction,
                                             domain::ComplaintId id) {
  const auto row = transaction.row(kLock, id);
  if (!row) return std::nullopt;
  std::vector<domain::Part> parts;
  std::map<domain::PartId, domain::Instant> late_told;
  for (const auto& part : transaction.rows(kParts, id)) {
    parts.push_back(part_from(part));
    if (const auto told = part.optional<domain::Instant>("late_told_at"))
      late_told.emplace(parts.back().id, *told);
  }
  auto situation = situation_from(*row, std::move(parts));
  if (const auto past = transaction.row(kPast, id); past && !past->is_null("found"))
    put_past(situation, *past);
  return LockedReport{
      .id = id,
      .situation = std::move(situation),
      .end = {static_cast<int>(row->integer("last_seq")), text_or_empty(*row, "last_hash")},
      .code = code_of(*row, "code"),
      .title = text_or_empty(*row, "title"),
      .public_title = text_or_empty(*row, "public_title"),
      .kecamatan = text_or_empty(*row, "kecamatan_code"),
      .category = row->id<domain::CategoryId>("category_id"),
      .channel = word_of(*row, "channel", domain::channel_from),
      .nature = word_of(*row, "nature", domain::nature_from),
      .response_due_at = row->instant("response_due_at"),
      .response_due_service_at = row->instant("response_due_service_at"),
      .next_step_due_at = row->optional<domain::Instant>("next_step_due_at"),
      .late_told_at = row->optional<domain::Instant>("late_told_at"),
      .late_as = optional_word_of(*row, "late_as", late_as_from),
      .reject_reason = optional_word_of(*row, "reject_reason", domain::rejection_reason_from),
      .part_late_told_at = std::move(late_told)};
}

namespace {

/// A question of the desk, or a merge, stands between a report and its desk, which may take it
/// back: its clock stays as it is until something else happens.
bool is_set_aside(const domain::Situation& situation) {
  using domain::ReportState;
  return situation.state == ReportState::duplicate || situation.state == ReportState::needs_data;
}

}  // namespace

std::optional<domain::Instant> next_step_due(const LockedReport& before,
                                             const domain::Applied& applied,
                                             const domain::Moment& moment) {
  // Until it was answered, the first answer is what is due.
  if (!applied.situation.responded) return std::nullopt;
  if (applied.has(domain::Effect::awaits_decision))
    return domain::decide_due(moment.now, moment.policy, moment.holidays);
  if (applied.situation.state == domain::ReportState::received || is_set_aside(applied.situation))
    return before.next_step_due_at;
  return std::nullopt;
}

Silence silence_of(const domain::Situation& situation, const domain::Moment& moment) {
  using domain::ReportState;
  Silence silence;
  if (situation.state == ReportState::resolved && situation.resolved_at)
    silence.lapse_at = domain::lapse_at(*situation.resolved_at, moment.policy, moment.holidays);
  if (situation.state != ReportState::needs_data) return silence;
  auto asked = situation.asked_at;
  for (const auto& part : situation.parts)
    if (part.state == domain::PartState::needs_data && part.asked_at &&
        (!asked || *part.asked_at < *asked))
      asked = part.asked_at;
  if (asked) silence.abandon_at = domain::abandon_at(*asked, moment.policy);
  return silence;
}

const mysql::Query kSave{"situation.save", R"sql(
    UPDATE complaint
       SET state = ?, outcome = ?, hidden_from_public = ?, identity_hidden = ?, desk = ?,
           unseen_by_triage = ?, emergency = ?, hidden = ?, open_instruction = ?, rated = ?, reopens = ?, objections = ?, send_backs = ?,
           open_parts = ?, resolved_parts = ?, asked_at = ?, resolved_at = ?,
           closed_at = ?, lapse_at = ?, abandon_at = ?, next_step_due_at = ?,
           responded_at = ?, published_at = COALESCE(published_at, ?),
           reminded = IF(?, 0, reminded), question_reminders = IF(?, 0, question_reminders),
           late_told_at = IF(?, NULL, late_told_at), updated_at = ?
     WHERE id = ?
)sql"};

void Situations::save(mysql::Transaction& transaction, const LockedReport& before,
                      const domain::Applied& applied, const domain::Moment& moment) {
  const auto& now = applied.situation;
  const auto flags = domain::flags_of(now.privacy);
  const auto shown = domain::derive_state(now.state, now.parts);
  const bool moved = now.state != before.situation.state;
  std::optional<std::string> outcome;
  if (now.outcome) outcome = domain::to_word(*now.outcome);
  const auto silence = silence_of(now, moment);
  const bool clock_restarts = moved && !is_set_aside(now) && !applied.has(domain::Effect::waits_on);
  const bool forwards = now.ever_forwarded && !before.situation.ever_forwarded;
  transaction.execute(kSave, domain::to_word(now.state), outcome, flags.hidden_from_public,
                      flags.identity_hidden, domain::to_word(now.desk), now.unseen_by_triage,
                      now.emergency, now.hidden, now.open_instruction, now.rated, now.reopens,
                      now.objections, now.send_backs, shown.open, shown.resolved, now.asked_at,
                      now.resolved_at, now.closed_at, silence.lapse_at, silence.abandon_at,
                      next_step_due(before, applied, moment), now.responded_at,
                      forwards ? std::optional(moment.now) : std::nullopt, clock_restarts, moved,
                      clock_restarts, moment.now, before.id);
}

}  // namespace store
