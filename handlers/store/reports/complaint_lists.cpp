// The lists of store::Complaints: one's own reports, a desk's trays, an OPD's parts.
#include <algorithm>

#include "handlers/store/reports/complaints.hpp"
#include "handlers/store/reports/doubts.hpp"
#include "handlers/store/reports/visibility.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

constexpr auto kEndOfTime = domain::Instant{std::chrono::milliseconds{253'370'764'800'000}};

constexpr std::string_view kLine = R"sql(
           c.id, c.code, c.kind, g.name AS category_name, k.name AS kecamatan_name, t.title, c.state,
           c.outcome, c.channel, c.received_at, c.response_due_at, c.responded_at, c.due_at,
           c.updated_at, c.hidden_from_public, c.identity_hidden, c.emergency, c.reopens,
           c.open_parts, c.resolved_parts, c.next_step_due_at, c.send_backs, c.desk, c.opened_at,
           NULL AS part_id, NULL AS part_state
      FROM %
      JOIN category g ON g.id = c.category_id
      LEFT JOIN complaint_text t ON t.complaint_id = c.id
      LEFT JOIN kecamatan k ON k.code = c.kecamatan_code
     WHERE )sql";

constexpr std::string_view kPartLine = R"sql(
           c.id, c.code, c.kind, g.name AS category_name, k.name AS kecamatan_name,
           IF(c.hidden_from_public = 1 AND c.identity_hidden = 1, c.public_title, t.title) AS title,
           c.state, c.outcome, c.channel, c.received_at, c.response_due_at, c.responded_at,
           p.finish_due_at AS due_at, c.updated_at, c.hidden_from_public, c.identity_hidden,
           c.emergency, c.reopens, c.open_parts, c.resolved_parts, c.next_step_due_at, c.send_backs,
           c.desk, c.opened_at, p.id AS part_id,
           p.state AS part_state
      FROM %
      JOIN category g ON g.id = c.category_id
      LEFT JOIN complaint_text t ON t.complaint_id = c.id
      LEFT JOIN kecamatan k ON k.code = c.kecamatan_code
     WHERE p.opd_id = ? AND (c.accused_opd_id IS NULL OR c.accused_opd_id <> ?) AND )sql";

ComplaintLine line_from(const mysql::Row& row) {
  return {
      .id = row.id<domain::ComplaintId>("id"),
      .code = row.text("code"),
      .kind = word_of(row, "kind", domain::kind_from),
      .category_name = row.text("category_name"),
      .kecamatan_name = text_or_empty(row, "kecamatan_name"),
      .title = text_or_empty(row, "title"),
      .state = word_of(row, "state", domain::report_state_from),
      .outcome = optional_word_of(row, "outcome", domain::outcome_from),
      .channel = word_of(row, "channel", domain::channel_from),
      .received_at = row.instant("received_at"),
      .response_due_at = row.instant("response_due_at"),
      .responded_at = row.optional<domain::Instant>("responded_at"),
      .due_at = row.optional<domain::Instant>("due_at"),
      .updated_at = row.instant("updated_at"),
      .privacy = {row.flag("hidden_from_public"), row.flag("identity_hidden")},
      .emergency = row.flag("emergency"),
      .reopens = static_cast<int>(row.integer("reopens")),
      .open_parts = static_cast<int>(row.integer("open_parts")),
      .resolved_parts = static_cast<int>(row.integer("resolved_parts")),
      .next_step_due_at = row.optional<domain::Instant>("next_step_due_at"),
      .send_backs = static_cast<int>(row.integer("send_backs")),
      .desk = word_of(row, "desk", domain::desk_from),
      .opened_by_staff = !row.is_null("opened_at"),
      .part = row.optional<domain::PartId>("part_id"),
      .part_state = optional_word_of(row, "part_state", domain::part_state_from),
  };
}

/// The lines' SELECT, read from these tables.
std::string lines_of(std::string_view line, std::string_view tables) {
  std::string sql = "SELECT ";
  sql += line;
  sql.replace(sql.find('%'), 1, tables);
  return sql;
}

/// The same, read in the order in which the tables stand.
std::string found_lines(std::string_view line, const std::string& tables) {
  auto sql = lines_of(line, tables);
  sql.insert(std::string_view("SELECT ").size(), "STRAIGHT_JOIN ");
  return sql;
}

/// Which rows of a tray, from where, and in which order.
struct TrayPlan {
  std::string_view tables;
  std::string_view rows;
  std::string_view behind;  ///< binds a cursor's instant, instant and id
  std::string_view order;
};

TrayPlan plan_of(Tray tray) {
  switch (tray) {
    case Tray::unanswered:
      return {"complaint c", "c.state = 'received'",
              " AND (c.response_due_at > ? OR (c.response_due_at = ? AND c.id > ?))",
              " ORDER BY c.response_due_at, c.id LIMIT ?"};
    case Tray::waiting:
      return {"complaint c", "c.state = 'needs_data'",
              " AND (c.response_due_at > ? OR (c.response_due_at = ? AND c.id > ?))",
              " ORDER BY c.response_due_at, c.id LIMIT ?"};
    case Tray::running:
      return {"complaint c", "c.state IN ('forwarded', 'verified', 'in_progress', 'scheduled')",
              " AND (c.due_at > ? OR (c.due_at = ? AND c.id > ?))",
              " ORDER BY c.due_at, c.id LIMIT ?"};
    case Tray::finished:
      break;
  }
  return {"complaint c FORCE INDEX (ix_complaint_recent)",
          "c.state IN ('resolved', 'closed', 'rejected', 'not_ours', 'duplicate', 'withdrawn')",
          " AND (c.received_at < ? OR (c.received_at = ? AND c.id < ?))",
          " ORDER BY c.received_at DESC, c.id DESC LIMIT ?"};
}

TrayPlan part_plan_of(Tray tray) {
  constexpr std::string_view kParts = "part p JOIN complaint c ON c.id = p.complaint_id";
  constexpr std::string_view kBehind =
      " AND (p.finish_due_at > ? OR (p.finish_due_at = ? AND p.id > ?))";
  constexpr std::string_view kSoonest = " ORDER BY p.finish_due_at, p.id LIMIT ?";
  switch (tray) {
    case Tray::unanswered:
      return {kParts, "c.closed_at IS NULL AND p.state = 'forwarded'", kBehind, kSoonest};
    case Tray::waiting:
      return {kParts, "c.closed_at IS NULL AND p.state = 'needs_data'", kBehind, kSoonest};
    case Tray::running:
      return {kParts, "c.closed_at IS NULL AND p.state IN ('verified', 'in_progress', 'scheduled')",
              kBehind, kSoonest};
    case Tray::finished:
      break;
  }
  return {
      kParts,
      "p.state <> 'dropped' AND (c.closed_at IS NOT NULL OR p.state IN ('resolved', 'returned'))",
      " AND (p.finish_due_at < ? OR (p.finish_due_at = ? AND p.id < ?))",
      " ORDER BY p.finish_due_at DESC, p.id DESC LIMIT ?"};
}

void bind_cursor(mysql::Values& values, const std::optional<Cursor>& after) {
  if (!after) return;
  values.push_back(mysql::to_value(after->at));
  values.push_back(mysql::to_value(after->at));
  values.push_back(mysql::to_value(after->id));
}

/// One list as it is asked for.
struct Asked {
  std::string sql;
  mysql::Values values;
};

std::vector<ComplaintLine> read(mysql::Connection& connection, std::string_view name,
                                const Asked& asked) {
  const mysql::Query query{name, asked.sql};
  std::vector<ComplaintLine> lines;
  for (const auto& row : connection.select(query, asked.values)) lines.push_back(line_from(row));
  return lines;
}

/// Every report of a tray, or the emergencies among them alone.
enum class Which { all, emergencies };

constexpr std::string_view kEmergencies = " AND c.emergency = 1";

Asked desk_list(mysql::Connection& connection, const domain::Officer& officer, Tray tray,
                Which which, const std::optional<Cursor>& after, int most) {
  const auto plan = plan_of(tray);
  auto [where, values] = visible_to(connection, officer);
  Asked asked{lines_of(kLine, plan.tables), std::move(values)};
  asked.sql += where;
  asked.sql += " AND ";
  asked.sql += plan.rows;
  if (which == Which::emergencies) asked.sql += kEmergencies;
  if (after) asked.sql += plan.behind;
  asked.sql += plan.order;
  bind_cursor(asked.values, after);
  asked.values.push_back(mysql::to_value(most));
  return asked;
}

Asked opd_list(const domain::Officer& officer, Tray tray, Which which,
               const std::optional<Cursor>& after, int most) {
  const auto plan = part_plan_of(tray);
  Asked asked{lines_of(kPartLine, plan.tables),
              {mysql::to_value(officer.opd), mysql::to_value(officer.opd)}};
  asked.sql += plan.rows;
  if (which == Which::emergencies) asked.sql += kEmergencies;
  if (after) asked.sql += plan.behind;
  asked.sql += plan.order;
  bind_cursor(asked.values, after);
  asked.values.push_back(mysql::to_value(most));
  return asked;
}

}  // namespace

std::vector<ComplaintLine> Complaints::list(domain::AccountId account, std::optional<Cursor> after,
                                            int most) {
  std::string sql = lines_of(kLine, "complaint c JOIN reporter own ON own.complaint_id = c.id");
  sql += "own.account_id = ?";
  if (after) sql += " AND (c.updated_at < ? OR (c.updated_at = ? AND c.id < ?))";
  sql += " ORDER BY c.updated_at DESC, c.id DESC LIMIT ?";
  mysql::Values values{mysql::to_value(account)};
  bind_cursor(values, after);
  values.push_back(mysql::to_value(most));
  return read(connection_, "complaint.list_of_account", {sql, values});
}

std::vector<ComplaintLine> Complaints::list(const domain::Officer& officer, Tray tray,
                                            std::optional<Cursor> after, int most) {
  return read(connection_, "complaint.list_of_desk",
              desk_list(connection_, officer, tray, Which::all, after, most));
}

std::vector<ComplaintLine> list_doubted(mysql::Connection& connection,
                                        const domain::Officer& officer, int most) {
  // From the marks, which are few, to their reports. A later step of a desk or an OPD settles it.
  auto sql = lines_of(kLine, R"sql((SELECT DISTINCT d.complaint_id FROM answer_doubt d
      WHERE NOT EXISTS (
        SELECT 1 FROM complaint_event e
         WHERE e.complaint_id = d.complaint_id AND e.at > d.at
           AND e.event IN ('return_answer', 'verify', 'start', 'schedule', 'progress', 'resolve',
                           'reply', 'comment', 'forward', 'split', 'reject', 'redirect')))
      marked JOIN complaint c ON c.id = marked.complaint_id)sql");
  auto [where, values] = visible_to(connection, officer);
  sql += where;
  sql += " ORDER BY c.updated_at DESC, c.id DESC LIMIT ?";
  values.push_back(mysql::to_value(most));
  return read(connection, "complaint.list_doubted", {sql, std::move(values)});
}

std::vector<ComplaintLine> Complaints::list_emergencies(const domain::Officer& officer, Tray tray,
                                                        int most) {
  return read(connection_, "complaint.emergencies_of_desk",
              desk_list(connection_, officer, tray, Which::emergencies, {}, most));
}

std::vector<ComplaintLine> Complaints::list_parts(const domain::Officer& officer, Tray tray,
                                                  std::optional<Cursor> after, int most) {
  return read(connection_, "complaint.list_of_opd",
              opd_list(officer, tray, Which::all, after, most));
}

std::vector<ComplaintLine> Complaints::list_part_emergencies(const domain::Officer& officer,
                                                             Tray tray, int most) {
  return read(connection_, "complaint.emergencies_of_opd",
              opd_list(officer, tray, Which::emergencies, {}, most));
}

std::vector<ComplaintLine> Complaints::list_recorded(const domain::Officer& clerk,
                                                     std::optional<Cursor> after, int most) {
  std::string sql = lines_of(kLine, "complaint c");
  auto [where, values] = visible_to(connection_, clerk);
  sql += where;
  sql += " AND c.recorded_by = ?";
  if (after) sql += " AND c.id < ?";
  sql += " ORDER BY c.id DESC LIMIT ?";
  values.push_back(mysql::to_value(clerk.id));
  if (after) values.push_back(mysql::to_value(after->id));
  values.push_back(mysql::to_value(most));
  return read(connection_, "complaint.list_recorded", {sql, values});
}

namespace {

/// Adds what a search ends with, and reads it.
std::vector<ComplaintLine> read_found(mysql::Connection& connection, std::string_view name,
                                      std::string sql, mysql::Values values,
                                      std::optional<Cursor> after, int most) {
  if (after) {
    sql += " AND w0.complaint_id < ?";
    values.push_back(mysql::to_value(after->id));
  }
  sql += " ORDER BY w0.complaint_id DESC LIMIT ?";
  values.push_back(mysql::to_value(most));
  return read(connection, name, {std::move(sql), std::move(values)});
}

}  // namespace

std::vector<ComplaintLine> Complaints::search(const domain::Officer& officer,
                                              const SearchWords& words, std::optional<Cursor> after,
                                              int most) {
  if (words.nothing_fits) return {};
  auto visible = visible_to(connection_, officer);
  const auto join = join_postings(Postings::original, words);
  auto sql = found_lines(kLine, join.from + " JOIN complaint c ON c.id = w0.complaint_id");
  sql += visible.where;
  sql += " AND ";
  sql += join.where;
  visible.values.insert(visible.values.end(), join.values.begin(), join.values.end());
  return read_found(connection_, "complaint.search", std::move(sql), std::move(visible.values),
                    after, most);
}

std::vector<ComplaintLine> Complaints::search_parts(const domain::Officer& officer,
                                                    const SearchWords& original,
                                                    const SearchWords& released,
                                                    std::optional<Cursor> after, int most) {
  const auto found = [&](Postings postings, const SearchWords& words, std::string_view reports) {
    if (words.nothing_fits) return std::vector<ComplaintLine>();
    const auto join = join_postings(postings, words);
    auto sql = found_lines(kPartLine, join.from +
                                          " JOIN complaint c ON c.id = w0.complaint_id"
                                          " JOIN part p ON p.complaint_id = c.id");
    sql += "p.state <> 'dropped' AND ";
    sql += reports;
    sql += " AND ";
    sql += join.where;
    mysql::Values values{mysql::to_value(officer.opd), mysql::to_value(officer.opd)};
    values.insert(values.end(), join.values.begin(), join.values.end());
    return read_found(connection_, "complaint.search_parts", std::move(sql), std::move(values),
                      after, most);
  };
  auto lines = found(Postings::original, original, "c.identity_hidden = 0");
  const auto anonymous = found(Postings::released, released, "c.identity_hidden = 1");
  lines.insert(lines.end(), anonymous.begin(), anonymous.end());
  std::ranges::sort(lines, std::ranges::greater{}, &ComplaintLine::id);
  if (std::ssize(lines) > most) lines.resize(static_cast<std::size_t>(most));
  return lines;
}

Cursor cursor_of_mine(const ComplaintLine& line) {
  return {line.updated_at, line.id.value};
}

Cursor cursor_of_tray(const ComplaintLine& line, Tray tray) {
  switch (tray) {
    case Tray::unanswered:
    case Tray::waiting:
      return {line.response_due_at, line.id.value};
    case Tray::running:
      return {line.due_at.value_or(kEndOfTime), line.id.value};
    case Tray::finished:
      break;
  }
  return {line.received_at, line.id.value};
}

Cursor cursor_of_found(const ComplaintLine& line) {
  return {line.received_at, line.id.value};
}

Cursor cursor_of_part(const ComplaintLine& line, Tray) {
  return {line.due_at.value_or(kEndOfTime), line.part ? line.part->value : 0};
}

}  // namespace store
