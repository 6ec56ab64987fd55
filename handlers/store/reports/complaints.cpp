// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/complaints.hpp"

#include "handlers/domain/filing/position.hpp"
#include "handlers/store/reference/settings.hpp"
#include "handlers/store/reports/entry_at_desk.hpp"
#include "handlers/store/reports/reporter_names.hpp"
#include "handlers/store/reports/situations.hpp"
#include "handlers/store/reports/visibility.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

constexpr Fixed kWhole = R"sql(
    SELECT c.id, c.code, c.kind, c.category_id, g.code AS category_code, g.name AS category_name,
           g.privacy_locked, c.kecamatan_code, k.name AS kecamatan_name, c.village_code,
           v.name AS village_name, c.happened_on, c.channel, c.nature, t.title, t.story, t.place,
           c.public_title, c.public_text, c.public_place, g.about_person,
           c.recorded_at, c.recorded_by, c.response_due_at,
           c.response_due_service_at, c.responded_at, c.next_step_due_at, c.total_due_at, c.due_at,
           c.lapse_at, c.abandon_at, c.published_at, c.reject_reason, c.merged_into_id,
           c.merged_reports, c.reporters, m.code AS merged_into_code, c.updated_at, c.state, c.outcome, c.hidden_from_public,
           c.identity_hidden, c.accused_kind, c.accused_opd_id, c.accused_village_code,
           c.accused_kecamatan_code, t.accused_name, c.desk, c.unseen_by_triage, c.emergency, c.hidden,
           c.opened_at, c.open_instruction, c.rated, c.reopens, c.objections, c.send_backs,
           c.received_at, c.asked_at, c.resolved_at, c.closed_at
      FROM complaint c
      JOIN category g ON g.id = c.category_id
      LEFT JOIN complaint_text t ON t.complaint_id = c.id
      LEFT JOIN kecamatan k ON k.code = c.kecamatan_code
      LEFT JOIN village v ON v.code = c.village_code
      LEFT JOIN complaint m ON m.id = c.merged_into_id
     WHERE )sql";

Complaint complaint_from(const mysql::Row& row) {
  return {
      .id = row.id<domain::ComplaintId>("id"),
      .code = code_of(row, "code"),
      .kind = word_of(row, "kind", domain::kind_from),
      .category = row.id<domain::CategoryId>("category_id"),
      .category_code = row.text("category_code"),
      .category_name = row.text("category_name"),
      .kecamatan = text_or_empty(row, "kecamatan_code"),
      .kecamatan_name = text_or_empty(row, "kecamatan_name"),
      .village = text_or_empty(row, "village_code"),
      .village_name = text_or_empty(row, "village_name"),
      .happened_on = date_of(row, "happened_on"),
      .channel = word_of(row, "channel", domain::channel_from),
      .nature = word_of(row, "nature", domain::nature_from),
      .title = text_or_empty(row, "title"),
      .story = text_or_empty(row, "story"),
      .place = text_or_empty(row, "place"),
      .answers = {},
      .public_title = text_or_empty(row, "public_title"),
      .public_text = text_or_empty(row, "public_text"),
      .public_place = text_or_empty(row, "public_place"),
      .about_person = row.flag("about_person"),
      .known = {},
      .recorded_at = row.instant("recorded_at"),
      .recorded_by = row.optional<domain::StaffId>("recorded_by"),
      .response_due_at = row.instant("response_due_at"),
      .response_due_service_at = row.instant("response_due_service_at"),
      .responded_at = row.optional<domain::Instant>("responded_at"),
      .next_step_due_at = next_step_due_of(row),
      .total_due_at = row.optional<domain::Instant>("total_due_at"),
      .due_at = row.optional<domain::Instant>("due_at"),
      .lapse_at = row.optional<domain::Instant>("lapse_at"),
      .abandon_at = row.optional<domain::Instant>("abandon_at"),
      .published_at = row.optional<domain::Instant>("published_at"),
      .reject_reason = optional_word_of(row, "reject_reason", domain::rejection_reason_from),
      .merged_into_code = optional_code_of(row, "merged_into_code"),
      .merged_into = row.optional<domain::ComplaintId>("merged_into_id"),
      .merged_reports = static_cast<int>(row.integer("merged_reports")),
      .reporters = static_cast<int>(row.integer("reporters")),
      .updated_at = row.instant("updated_at"),
      .situation = {},
      .parts = {},
  };
}

PartView part_view_from(const mysql::Row& row) {
  return {
      .rules = part_from(row),
      .opd_code = row.text("opd_code"),
      .opd_short_name = row.text("opd_short_name"),
      .opd_name = row.text("opd_name"),
      .task = text_or_empty(row, "task"),
      .forwarded_at = row.instant("forwarded_at"),
      .verify_due_at = row.instant("verify_due_at"),
      .finish_due_at = row.instant("finish_due_at"),
      .original_finish_due_at = row.instant("original_finish_due_at"),
      .verified_at = row.optional<domain::Instant>("verified_at"),
      .resolved_at = row.optional<domain::Instant>("resolved_at"),
      .scheduled_for = date_of(row, "scheduled_for"),
  };
}

}  // namespace

const mysql::Query kParts{"complaint.parts", R"sql(
    SELECT p.id, p.opd_id, o.code AS opd_code, o.short_name AS opd_short_name, o.name AS opd_name,
           p.state, p.asked_from, p.round, p.asks, p.schedules, p.extends, p.open_instruction,
           p.dropped_by_merge, p.asked_at, p.task, p.forwarded_at, p.verify_due_at, p.finish_due_at,
           p.original_finish_due_at, p.verified_at, p.resolved_at, p.scheduled_for,
           NOT EXISTS (SELECT 1 FROM v_staff s WHERE s.opd_id = p.opd_id AND s.role = 'opd_head'
                          AND s.active = 1) AS headless
      FROM part p JOIN opd o ON o.id = p.opd_id WHERE p.complaint_id = ? ORDER BY p.id
)sql"};

const mysql::Query kAnswers{"complaint.answers", R"sql(
    SELECT question, answer FROM complaint_answer WHERE complaint_id = ?
)sql"};

std::optional<Complaint> Complaints::whole(const std::optional<mysql::Row>& row) {
  if (!row) return std::nullopt;
  auto complaint = complaint_from(*row);
  std::vector<domain::Part> rules;
  for (const auto& part : connection_.rows(kParts, complaint.id)) {
    complaint.parts.push_back(part_view_from(part));
    rules.push_back(complaint.parts.back().rules);
  }
  complaint.situation = situation_from(*row, std::move(rules));
  return complaint;
}

namespace {

void read_answers(mysql::Connection& connection, Complaint& complaint) {
  for (const auto& row : connection.rows(kAnswers, complaint.id))
    complaint.answers[row.text("question")] = row.text("answer");
}

/// A place of the phone is a number to the masks, and no word: it is known whole or not at all.
std::string known_answer(const domain::Knowledge& known, std::string_view question,
                         const std::string& answer) {
  if (question == domain::kPositionAnswer) return answer;
  return known.words(known.text(), answer, {});
}

domain::Knowledge known_to_reporter(const Complaint& complaint) {
  return {complaint.situation.privacy, domain::Reader::reporter,
          domain::is_public(complaint.situation)};
}

}  // namespace

void Complaints::keep_known(Complaint& complaint, domain::Knowledge known) {
  const auto sight = known.text();
  complaint.title = known.words(complaint.title, complaint.public_title);
  complaint.story = known.words(complaint.story, complaint.public_text);
  complaint.place = known.words(complaint.place, {});
  if (sight == domain::TextSight::original || sight == domain::TextSight::handling)
    read_answers(connection_, complaint);
  for (auto& [question, answer] : complaint.answers) answer = known_answer(known, question, answer);
  for (auto& part : complaint.parts) {
    const auto step = known.step({domain::Event::forward, false, part.rules.opd});
    part.task = known.words(step ? step->words : domain::TextSight::nothing, part.task, {});
  }
  if (sight == domain::TextSight::nothing)
    complaint.public_title = complaint.public_text = complaint.public_place = {};
  complaint.known = std::move(known);
}

void Complaints::keep_known_to_reporter(Complaint& complaint) {
  complaint.situation.choice_is_desks = choice_is_desks(connection_, complaint.id);
  keep_known(complaint, known_to_reporter(complaint));
}

std::optional<Complaint> Complaints::find(const domain::ComplaintCode& code,
                                          domain::AccountId account) {
  auto asked = Statement(kWhole).say(R"sql(c.code = ?
       AND EXISTS (SELECT 1 FROM reporter r WHERE r.complaint_id = c.id AND r.account_id = ?))sql");
  auto found =
      whole(asked.bind(code.stored(), account).row(connection_, "complaint.find_of_account"));
  if (found) keep_known_to_reporter(*found);
  return found;
}

std::optional<Complaint> Complaints::find(const domain::ComplaintCode& code,
                                          domain::ReporterId reporter) {
  auto asked = Statement(kWhole).say(R"sql(c.code = ?
       AND EXISTS (SELECT 1 FROM reporter r WHERE r.complaint_id = c.id AND r.id = ?))sql");
  auto found =
      whole(asked.bind(code.stored(), reporter).row(connection_, "complaint.find_of_reporter"));
  if (found) keep_known_to_reporter(*found);
  return found;
}

std::optional<Complaint> Complaints::find(const domain::ComplaintCode& code,
                                          const domain::Officer& officer) {
  const auto asked = Statement(kWhole)
                         .say("c.code = ? AND ")
                         .bind(code.stored())
                         .say(visible_to(connection_, officer));
  auto found = whole(asked.row(connection_, "complaint.find_of_staff"));
  if (!found) return std::nullopt;
  read_past(connection_, found->id, found->situation);
  if (found->recorded_by && !found->situation.ever_forwarded) {
    found->situation.entry = entry_at_desk(connection_, found->id);
    found->situation.choice_is_desks = choice_is_desks(connection_, found->id);
  }
  const auto actor = domain::actor_of(officer);
  const auto policy = Settings(connection_).policy();
  auto known = domain::knowledge_of(found->situation, actor, policy);
  if (known.reader() == domain::Reader::nobody) return std::nullopt;
  if (known.hides_names())
    known = domain::knowledge_of(found->situation, actor, policy, names_of(connection_, found->id));
  keep_known(*found, std::move(known));
  return found;
}

std::optional<Complaint> Complaints::find(domain::ComplaintId id) {
  const auto asked = Statement(kWhole).say("c.id = ?").bind(id);
  auto found = whole(asked.row(connection_, "complaint.find_by_id"));
  if (found) read_past(connection_, found->id, found->situation);
  return found;
}

const mysql::Query kCountFiled{"complaint.count_filed", R"sql(
    SELECT COUNT(*) AS reports FROM reporter
     WHERE account_id = ? AND is_first = 1 AND joined_at >= ?
)sql"};

int Complaints::count_filed(domain::AccountId account, domain::Instant since) {
  return static_cast<int>(connection_.row(kCountFiled, account, since)->integer("reports"));
}

const mysql::Query kCountRecorded{"complaint.count_recorded", R"sql(
    SELECT COUNT(*) AS reports FROM complaint WHERE recorded_by = ? AND recorded_at >= ?
)sql"};

int Complaints::count_recorded(domain::StaffId officer, domain::Instant since) {
  return static_cast<int>(connection_.row(kCountRecorded, officer, since)->integer("reports"));
}

const mysql::Query kFindSame{"complaint.find_same", R"sql(
    SELECT c.code FROM complaint c JOIN complaint_text t ON t.complaint_id = c.id
      LEFT JOIN v_reporter r ON r.complaint_id = c.id AND r.is_first = 1
     WHERE c.received_at >= ? AND c.received_at < ? AND c.channel = ?
       AND (t.story = ? OR (r.address = ? AND r.address <> '')) ORDER BY c.id LIMIT 1
)sql"};

std::optional<domain::ComplaintCode> Complaints::find_same(domain::Channel channel,
                                                           domain::Instant received_at,
                                                           std::string_view story,
                                                           std::string_view contact_address) {
  const auto minute = std::chrono::floor<std::chrono::minutes>(received_at);
  const auto row = connection_.row(kFindSame, domain::Instant{minute},
                                   domain::Instant{minute + std::chrono::minutes{1}},
                                   domain::to_word(channel), story, contact_address);
  return row ? std::optional(code_of(*row, "code")) : std::nullopt;
}

const mysql::Query kMarkOpened{"complaint.mark_opened", R"sql(
    UPDATE complaint SET opened_at = ? WHERE id = ? AND opened_at IS NULL
)sql"};

void Complaints::mark_opened(mysql::Transaction& transaction, domain::ComplaintId id,
                             domain::Instant now) {
  transaction.execute(kMarkOpened, now, id);
}

}  // namespace store
