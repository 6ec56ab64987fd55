// SPDX-License-Identifier: AGPL-3.0-or-later
// The lists of store::Complaints: one's own reports, a desk's trays, an OPD's parts.
#include <algorithm>
#include <iterator>

#include "handlers/store/reports/complaint_line.hpp"
#include "handlers/store/reports/complaints.hpp"
#include "handlers/store/reports/doubts.hpp"
#include "handlers/store/reports/visibility.hpp"
#include "handlers/store/values.hpp"
#include "handlers/store/words/words.hpp"

namespace store {
namespace {

constexpr auto kEndOfTime = domain::Instant{std::chrono::milliseconds{253'370'764'800'000}};

/// Which rows of a tray, from where, and in which order.
struct TrayPlan {
  Fixed tables;
  Fixed rows;
  Fixed behind;  ///< binds a cursor's instant, instant and id
  Fixed order;
};

constexpr Fixed kBehindDue = " AND (c.next_due_at > ? OR (c.next_due_at = ? AND c.id > ?))";
constexpr Fixed kDueFirst = " ORDER BY c.next_due_at, c.id LIMIT ?";

TrayPlan plan_of(Tray tray) {
  switch (tray) {
    case Tray::unanswered:
      return {"complaint c", "c.state = 'received'", kBehindDue, kDueFirst};
    case Tray::waiting:
      return {"complaint c", "c.state = 'needs_data'", kBehindDue, kDueFirst};
    case Tray::running:
      return {"complaint c", "c.state IN ('forwarded', 'verified', 'in_progress', 'scheduled')",
              kBehindDue, kDueFirst};
    case Tray::finished:
      break;
  }
  return {"complaint c FORCE INDEX (ix_complaint_recent)",
          "c.state IN ('resolved', 'closed', 'rejected', 'not_ours', 'duplicate', 'withdrawn')",
          " AND (c.received_at < ? OR (c.received_at = ? AND c.id < ?))",
          " ORDER BY c.received_at DESC, c.id DESC LIMIT ?"};
}

TrayPlan part_plan_of(Tray tray) {
  constexpr Fixed kParts = "part p JOIN complaint c ON c.id = p.complaint_id";
  constexpr Fixed kBehind = " AND (p.next_due_at > ? OR (p.next_due_at = ? AND p.id > ?))";
  constexpr Fixed kSoonest = " ORDER BY p.next_due_at, p.id LIMIT ?";
  switch (tray) {
    case Tray::unanswered:
      return {kParts, "c.closed_at IS NULL AND p.state = 'forwarded'", kBehind, kSoonest};
    case Tray::waiting:
      // Its clocks stand still: what was asked for the sooner target comes first.
      return {kParts, "c.closed_at IS NULL AND p.state = 'needs_data'",
              " AND (p.finish_due_at > ? OR (p.finish_due_at = ? AND p.id > ?))",
              " ORDER BY p.finish_due_at, p.id LIMIT ?"};
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

/// What stands behind a list's own condition: which rows of the tray, from where, how many.
void ask_tray(Statement& asked, const TrayPlan& plan, bool emergencies,
              const std::optional<Cursor>& after, int most) {
  asked.say(plan.rows);
  if (emergencies) asked.say(" AND c.emergency = 1");
  if (after) asked.say(plan.behind).bind(after->at, after->at, after->id);
  asked.say(plan.order).bind(most);
}

/// Every report of a tray, the emergencies among them alone, or what a leader decides.
enum class Which { all, emergencies, decisions };

LineQuery desk_list(mysql::Connection& connection, const domain::Officer& officer, Tray tray,
                    Which which, const std::optional<Cursor>& after, int most) {
  const auto plan = plan_of(tray);
  LineQuery list{eyes_of(connection, officer),
                 lines_of(officer, Statement(plan.tables), TableOrder::chosen)};
  list.asked.say(visible_to(connection, officer)).say(" AND ");
  if (which == Which::decisions)
    list.asked.say("(c.desk = 'leader' OR c.send_backs >= ?) AND ")
        .bind(list.eyes.policy.send_backs_before_leader);
  ask_tray(list.asked, plan, which == Which::emergencies, after, most);
  return list;
}

LineQuery opd_list(const domain::Officer& officer, Tray tray, Which which,
                   const std::optional<Cursor>& after, int most) {
  const auto plan = part_plan_of(tray);
  auto list = part_lines_of(officer, Statement(plan.tables), TableOrder::chosen);
  ask_tray(list.asked, plan, which == Which::emergencies, after, most);
  return list;
}

}  // namespace

std::vector<ComplaintLine> Complaints::list(domain::AccountId account, std::optional<Cursor> after,
                                            int most) {
  auto asked = lines_of({}, Statement("complaint c JOIN reporter own ON own.complaint_id = c.id"),
                        TableOrder::chosen);
  asked.say("own.account_id = ?").bind(account);
  if (after)
    asked.say(" AND (c.updated_at < ? OR (c.updated_at = ? AND c.id < ?))")
        .bind(after->at, after->at, after->id);
  asked.say(" ORDER BY c.updated_at DESC, c.id DESC LIMIT ?").bind(most);
  return read_lines(connection_, "complaint.list_of_account", {{}, std::move(asked)});
}

std::vector<ComplaintLine> Complaints::list(const domain::Officer& officer, Tray tray,
                                            std::optional<Cursor> after, int most) {
  return read_lines(connection_, "complaint.list_of_desk",
                    desk_list(connection_, officer, tray, Which::all, after, most));
}

std::vector<ComplaintLine> list_doubted(mysql::Connection& connection,
                                        const domain::Officer& officer, int most) {
  // From the marks, which are few, to their reports. A later step of a desk or an OPD settles it.
  const Statement tables(R"sql((SELECT DISTINCT d.complaint_id FROM answer_doubt d
      WHERE NOT EXISTS (
        SELECT 1 FROM complaint_event e
         WHERE e.complaint_id = d.complaint_id AND e.at > d.at
           AND e.event IN ('return_answer', 'verify', 'start', 'schedule', 'progress', 'resolve',
                           'reply', 'comment', 'forward', 'split', 'reject', 'redirect')))
      marked JOIN complaint c ON c.id = marked.complaint_id)sql");
  auto asked = lines_of(officer, tables, TableOrder::chosen);
  asked.say(visible_to(connection, officer));
  asked.say(" ORDER BY c.updated_at DESC, c.id DESC LIMIT ?").bind(most);
  return read_lines(connection, "complaint.list_doubted",
                    {eyes_of(connection, officer), std::move(asked)});
}

std::vector<ComplaintLine> Complaints::list_emergencies(const domain::Officer& officer, Tray tray,
                                                        int most) {
  return read_lines(connection_, "complaint.emergencies_of_desk",
                    desk_list(connection_, officer, tray, Which::emergencies, {}, most));
}

std::vector<ComplaintLine> Complaints::list_decisions(const domain::Officer& leader,
                                                      std::optional<Cursor> after, int most) {
  return read_lines(
      connection_, "complaint.list_decisions",
      desk_list(connection_, leader, Tray::unanswered, Which::decisions, after, most));
}

std::vector<ComplaintLine> Complaints::list_parts(const domain::Officer& officer, Tray tray,
                                                  std::optional<Cursor> after, int most) {
  return read_lines(connection_, "complaint.list_of_opd",
                    opd_list(officer, tray, Which::all, after, most));
}

std::vector<ComplaintLine> Complaints::list_part_emergencies(const domain::Officer& officer,
                                                             Tray tray, int most) {
  return read_lines(connection_, "complaint.emergencies_of_opd",
                    opd_list(officer, tray, Which::emergencies, {}, most));
}

std::vector<ComplaintLine> Complaints::list_recorded(const domain::Officer& clerk,
                                                     std::optional<Cursor> after, int most) {
  auto asked = lines_of(clerk, Statement("complaint c"), TableOrder::chosen);
  asked.say(visible_to(connection_, clerk)).say(" AND c.recorded_by = ?").bind(clerk.id);
  if (after) asked.say(" AND c.id < ?").bind(after->id);
  asked.say(" ORDER BY c.id DESC LIMIT ?").bind(most);
  return read_lines(connection_, "complaint.list_recorded", {{clerk, {}}, std::move(asked)});
}

namespace {

/// Adds what a search ends with, and reads it.
std::vector<ComplaintLine> read_found(mysql::Connection& connection, std::string_view name,
                                      LineQuery list, std::optional<Cursor> after, int most) {
  if (after) list.asked.say(" AND w0.complaint_id < ?").bind(after->id);
  list.asked.say(" ORDER BY w0.complaint_id DESC LIMIT ?").bind(most);
  return read_lines(connection, name, list);
}

}  // namespace

std::vector<ComplaintLine> Complaints::search(const domain::Officer& officer,
                                              const SearchWords& words, std::optional<Cursor> after,
                                              int most) {
  if (words.nothing_fits) return {};
  auto join = join_postings(Postings::original, words);
  join.from.say(" JOIN complaint c ON c.id = w0.complaint_id");
  auto asked = lines_of(officer, join.from, TableOrder::as_they_stand);
  asked.say(visible_to(connection_, officer)).say(" AND ").say(join.where);
  return read_found(connection_, "complaint.search",
                    {eyes_of(connection_, officer), std::move(asked)}, after, most);
}

std::vector<ComplaintLine> Complaints::search_as_read(const domain::Officer& officer,
                                                      const SearchWords& words,
                                                      std::string_view typed,
                                                      std::optional<Cursor> after, int most) {
  auto stems = searched_stems(typed);
  if (stems.size() > Search::kMostWords) stems.resize(Search::kMostWords);
  const auto reads_all = [&](const ComplaintLine& line) {
    const auto report = find(line.code, officer);
    if (!report) return false;
    const auto read = stems_of(report->title + "\n" + report->story + "\n" + report->place);
    return std::ranges::all_of(
        stems, [&](const auto& stem) { return std::ranges::find(read, stem) != read.end(); });
  };
  std::vector<ComplaintLine> found;
  while (std::ssize(found) < most) {
    const auto lines = search(officer, words, after, most);
    std::ranges::copy_if(lines, std::back_inserter(found), reads_all);
    if (std::ssize(lines) < most) break;
    after = cursor_of_found(lines.back());
  }
  if (std::ssize(found) > most) found.erase(found.begin() + most, found.end());
  return found;
}

std::vector<ComplaintLine> Complaints::search_parts(const domain::Officer& officer,
                                                    const SearchWords& original,
                                                    const SearchWords& released,
                                                    std::optional<Cursor> after, int most) {
  const auto found = [&](Postings postings, const SearchWords& words, const Statement& reports) {
    if (words.nothing_fits) return std::vector<ComplaintLine>();
    auto join = join_postings(postings, words);
    join.from.say(
        " JOIN complaint c ON c.id = w0.complaint_id JOIN part p ON p.complaint_id = c.id");
    auto list = part_lines_of(officer, join.from, TableOrder::as_they_stand);
    list.asked.say("p.state <> 'dropped' AND ").say(reports).say(" AND ").say(join.where);
    return read_found(connection_, "complaint.search_parts", std::move(list), after, most);
  };
  auto lines = found(Postings::original, original,
                     Statement("c.identity_hidden = 0 AND p.state NOT IN ").say(given_back()));
  const auto hidden = found(Postings::released, released,
                            Statement("(c.identity_hidden = 1 AND p.state NOT IN ")
                                .say(given_back())
                                .say(" OR p.state = 'returned' AND c.is_public = 1)"));
  lines.insert(lines.end(), hidden.begin(), hidden.end());
  std::ranges::sort(lines, std::ranges::greater{}, &ComplaintLine::id);
  if (std::ssize(lines) > most) lines.erase(lines.begin() + most, lines.end());
  return lines;
}

Cursor cursor_of_mine(const ComplaintLine& line) {
  return {line.updated_at, line.id.value};
}

Cursor cursor_of_tray(const ComplaintLine& line, Tray tray) {
  if (tray == Tray::finished) return {line.received_at, line.id.value};
  return {line.next ? line.next->due : kEndOfTime, line.id.value};
}

Cursor cursor_of_found(const ComplaintLine& line) {
  return {line.received_at, line.id.value};
}

Cursor cursor_of_part(const ComplaintLine& line, Tray tray) {
  const auto id = line.part ? line.part->value : 0;
  const bool by_due = tray == Tray::unanswered || tray == Tray::running;
  if (by_due) return {line.next ? line.next->due : kEndOfTime, id};
  return {line.finish_due_at.value_or(kEndOfTime), id};
}

}  // namespace store
