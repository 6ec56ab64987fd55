// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/complaint_line.hpp"

#include "handlers/store/reference/settings.hpp"
#include "handlers/store/reports/reporter_names.hpp"
#include "handlers/store/reports/situations.hpp"
#include "handlers/store/reports/visibility.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

// Between them the target, the columns of the part, the names and the tables are put in.
constexpr Fixed kLine = R"sql(
           c.id, c.code, c.kind, g.name AS category_name, k.name AS kecamatan_name, t.title,
           c.public_title, c.is_public, c.state, c.outcome, c.reject_reason, c.channel, c.received_at,
           c.responded_at, )sql";

constexpr Fixed kLineDue = R"sql( AS finish_due_at, c.updated_at, c.hidden_from_public,
           c.identity_hidden, c.emergency, c.reopens, c.open_parts, c.resolved_parts,
           n.kind AS next_kind, n.starts_at AS next_from, n.due_at AS next_due, c.send_backs, c.desk, c.opened_at, )sql";

constexpr Fixed kLineWhere = R"sql(
      JOIN category g ON g.id = c.category_id
      LEFT JOIN complaint_text t ON t.complaint_id = c.id
      LEFT JOIN kecamatan k ON k.code = c.kecamatan_code
      LEFT JOIN promise n ON n.id = (
           SELECT MIN(q.id) FROM promise q
            WHERE q.complaint_id = c.id AND q.kept_at IS NULL AND q.void_at IS NULL AND q.paused_at IS NULL
              AND )sql";

constexpr Fixed kNextOfReport = "q.due_at = c.next_due_at) WHERE ";
constexpr Fixed kNextOfPart = "q.part_id = p.id AND q.due_at = p.next_due_at) WHERE ";

constexpr Fixed kNoPart = "NULL AS part_id, NULL AS part_state, NULL AS handles";

// Behind it the states of a part that was given back.
constexpr Fixed kPart = R"sql(p.id AS part_id, p.state AS part_state,
           EXISTS (SELECT 1 FROM part q WHERE q.complaint_id = c.id AND q.opd_id = p.opd_id
                      AND q.state NOT IN )sql";

/// What a line of one list has for its own.
struct LineParts {
  Fixed finish;
  Statement part;
  Fixed next;
  Fixed names;
  const Statement& tables;
};

Statement line(const LineParts& of, TableOrder order) {
  Statement all("SELECT");
  if (order == TableOrder::as_they_stand) all.say(" STRAIGHT_JOIN");
  all.say(kLine).say(of.finish).say(kLineDue).say(of.part).say(", ").say(of.names);
  return all.say(" FROM ").say(of.tables).say(kLineWhere).say(of.next);
}

/// As much of the report as decides how its line is read. The WHERE has left out what nobody of
/// these eyes may know of.
domain::Situation situation_of(const mysql::Row& row, const domain::Officer& officer) {
  domain::Situation situation;
  situation.state = word_of(row, "state", domain::report_state_from);
  situation.privacy =
      domain::privacy_of({row.flag("hidden_from_public"), row.flag("identity_hidden")});
  situation.desk = word_of(row, "desk", domain::desk_from);
  situation.send_backs = static_cast<int>(row.integer("send_backs"));
  if (row.is_null("handles") || !officer.opd) return situation;
  domain::Part part;
  part.opd = *officer.opd;
  part.state = row.flag("handles") ? domain::PartState::forwarded : domain::PartState::returned;
  situation.parts.push_back(part);
  return situation;
}

domain::Knowledge known_by(const mysql::Row& row, const Eyes& eyes) {
  const auto privacy =
      domain::privacy_of({row.flag("hidden_from_public"), row.flag("identity_hidden")});
  const bool is_public = row.flag("is_public");
  if (!eyes.officer) return {privacy, domain::Reader::reporter, is_public};
  const auto actor = domain::actor_of(*eyes.officer);
  const auto reader = domain::reader_of(situation_of(row, *eyes.officer), actor, eyes.policy);
  return {privacy, reader, is_public, actor.opd, names_in(row)};
}

std::string title_of(const mysql::Row& row, const Eyes& eyes) {
  const auto known = known_by(row, eyes);
  return known.words(text_or_empty(row, "title"), text_or_empty(row, "public_title"));
}

std::optional<NextDue> next_from(const mysql::Row& row) {
  if (row.is_null("next_kind")) return std::nullopt;
  return NextDue{word_of(row, "next_kind", domain::promise_kind_from), row.instant("next_from"),
                 row.instant("next_due")};
}

ComplaintLine line_from(const mysql::Row& row, const Eyes& eyes) {
  return {
      .id = row.id<domain::ComplaintId>("id"),
      .code = code_of(row, "code"),
      .kind = word_of(row, "kind", domain::kind_from),
      .category_name = row.text("category_name"),
      .kecamatan_name = text_or_empty(row, "kecamatan_name"),
      .title = title_of(row, eyes),
      .state = word_of(row, "state", domain::report_state_from),
      .outcome = optional_word_of(row, "outcome", domain::outcome_from),
      .reject_reason = optional_word_of(row, "reject_reason", domain::rejection_reason_from),
      .channel = word_of(row, "channel", domain::channel_from),
      .received_at = row.instant("received_at"),
      .responded_at = row.optional<domain::Instant>("responded_at"),
      .next = next_from(row),
      .finish_due_at = row.optional<domain::Instant>("finish_due_at"),
      .updated_at = row.instant("updated_at"),
      .privacy = {row.flag("hidden_from_public"), row.flag("identity_hidden")},
      .emergency = row.flag("emergency"),
      .reopens = static_cast<int>(row.integer("reopens")),
      .open_parts = static_cast<int>(row.integer("open_parts")),
      .resolved_parts = static_cast<int>(row.integer("resolved_parts")),
      .send_backs = static_cast<int>(row.integer("send_backs")),
      .desk = word_of(row, "desk", domain::desk_from),
      .opened_by_staff = !row.is_null("opened_at"),
      .part = row.optional<domain::PartId>("part_id"),
      .part_state = optional_word_of(row, "part_state", domain::part_state_from),
  };
}

}  // namespace

const mysql::Query kNextDue{"complaint.next_due", R"sql(
    SELECT kind AS next_kind, starts_at AS next_from, due_at AS next_due FROM promise
     WHERE complaint_id = ? AND kept_at IS NULL AND void_at IS NULL AND paused_at IS NULL
       AND (? IS NULL OR part_id IN (SELECT id FROM part WHERE complaint_id = ? AND opd_id = ?))
     ORDER BY due_at, id LIMIT 1
)sql"};

std::optional<NextDue> Complaints::next_due(domain::ComplaintId id,
                                            const domain::Officer& officer) {
  const auto opd = works_for_opd(officer.role) ? officer.opd : std::nullopt;
  const auto row = connection_.row(kNextDue, id, opd, id, opd);
  return row ? next_from(*row) : std::nullopt;
}

Eyes eyes_of(mysql::Connection& connection, const domain::Officer& officer) {
  const bool asks = officer.role == domain::Role::leader;
  return {officer, asks ? Settings(connection).policy() : domain::SlaPolicy{}};
}

Statement lines_of(const std::optional<domain::Officer>& officer, const Statement& tables,
                   TableOrder order) {
  const bool hides = officer && officer->role == domain::Role::leader;
  return line({.finish = "NULL",
               .part = Statement(kNoPart),
               .next = kNextOfReport,
               .names = hides ? kNamesOfLine : kNoNamesOfLine,
               .tables = tables},
              order);
}

const Statement& given_back() {
  static const Statement states = [] {
    Statement all;
    for (const auto state : domain::kAllPartStates)
      if (!domain::is_open(state)) (all.empty() ? all.say("(") : all.say(", ")).word(state);
    return all.say(")");
  }();
  return states;
}

LineQuery part_lines_of(const domain::Officer& officer, const Statement& tables, TableOrder order) {
  auto asked = line({.finish = "p.finish_due_at",
                     .part = Statement(kPart).say(given_back()).say(") AS handles"),
                     .next = kNextOfPart,
                     .names = kNamesOfLine,
                     .tables = tables},
                    order);
  asked.say("p.opd_id = ? AND ").bind(officer.opd).say(not_accused(officer)).say(" AND ");
  return {{officer, {}}, std::move(asked)};
}

std::vector<ComplaintLine> read_lines(mysql::Connection& connection, std::string_view name,
                                      const LineQuery& asked) {
  std::vector<ComplaintLine> lines;
  for (const auto& row : asked.asked.rows(connection, name))
    lines.push_back(line_from(row, asked.eyes));
  return lines;
}

}  // namespace store
