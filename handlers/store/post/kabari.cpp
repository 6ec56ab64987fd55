// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/post/kabari.hpp"

#include <algorithm>
#include "fcgi/json.hpp"

#include "handlers/store/reports/openings.hpp"
#include "handlers/store/reports/visibility.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

/// The button pressed twice is one try.
constexpr std::chrono::minutes kBetweenTries{1};

std::vector<domain::Instant> instants(const std::string& listed) {
  std::vector<domain::Instant> all;
  for (std::size_t at = 0; at < listed.size();) {
    const auto end = std::min(listed.find('|', at), listed.size());
    all.push_back(mysql::instant_from_sql(listed.substr(at, end - at)));
    at = end + 1;
  }
  return all;
}

TellState state_from(std::string_view word) {
  if (word == "told") return TellState::told;
  return word == "open" ? TellState::open : TellState::unreachable;
}

ToTell to_tell_from(const mysql::Row& row, const Opened& opened) {
  const auto privacy =
      domain::privacy_of({row.flag("hidden_from_public"), row.flag("identity_hidden")});
  ToTell told{
      .id = row.id<domain::KabariId>("id"),
      .complaint = row.id<domain::ComplaintId>("complaint_id"),
      .reporter = row.id<domain::ReporterId>("reporter_id"),
      .code = code_of(row, "code"),
      .identity_hidden = domain::flags_of(privacy).identity_hidden,
      .masked = !opened.shows(row.id<domain::ComplaintId>("own_id"), privacy),
      .has_contact = !row.is_null("phone") || !row.is_null("address"),
      .name = {},
      .phone = {},
      .address = {},
      .identity = {},
      .code_only = row.flag("code_only"),
      .merged = row.flag("merged"),
      // A PIN opens what the person may open: who may not know him makes none.
      .takes_pin =
          row.flag("takes_pin") && opened.shows(row.id<domain::ComplaintId>("own_id"), privacy),
      .pin_seen_at = row.optional<domain::Instant>("pin_seen_at"),
      .template_key = row.text("template"),
      .values = values_from_json(row.text("details")),
      .state = state_from(row.text("state")),
      .tries = instants(text_or_empty(row, "tried_at")),
      .event = word_of(row, "event", domain::event_from),
      .created_at = row.instant("created_at"),
      .since = row.instant("since"),
  };
  if (told.masked) return told;
  told.name = text_or_empty(row, "name");
  told.phone = text_or_empty(row, "phone");
  told.address = text_or_empty(row, "address");
  told.identity = row.optional<domain::IdentityId>("identity_id");
  return told;
}

}  // namespace

const mysql::Query kAdd{"kabari.add", R"sql(
    INSERT INTO kabari (complaint_id, reporter_id, event_id, template, details, created_at)
    VALUES (?, ?, ?, ?, ?, ?)
)sql"};

void Kabari::add(mysql::Transaction& transaction, const domain::Notice& notice,
                 domain::ComplaintId complaint, domain::EventId event, domain::Instant now) {
  transaction.execute(kAdd, complaint, notice.to.reporter, event, notice.template_key,
                      json::write(notice.values), now);
}

namespace {

/// A reporter can be gone to by phone, by letter or at his profile; one who was erased is not told.
constexpr Fixed kWaiting = R"sql(
    SELECT k.reporter_id, MAX(k.state = 'open') AS has_open,
           MAX(r.phone IS NOT NULL OR r.address IS NOT NULL) AS has_contact,
           COALESCE(MIN(IF(k.state = 'open', k.created_at, NULL)), MIN(k.created_at)) AS since
      FROM kabari k
      JOIN complaint c ON c.id = k.complaint_id
      JOIN v_reporter r ON r.id = k.reporter_id
      JOIN reporter p ON p.id = k.reporter_id
     WHERE k.state IN ('open', 'unreachable') AND p.erased_at IS NULL)sql";

constexpr Fixed kAtDesk = " AND c.desk = ? AND ";
constexpr Fixed kByReporter = " GROUP BY k.reporter_id ";

constexpr Fixed kColumns = R"sql(
    SELECT k.id, k.complaint_id, k.reporter_id, own.id AS own_id, own.code, r.name, r.identity_id,
           own.identity_hidden, own.hidden_from_public,
           c.hidden_from_public OR own.hidden_from_public AS code_only,
           own.merged_into_id IS NOT NULL AS merged,
           e.event = 'file' AND p.account_id IS NULL AS takes_pin, p.pin_seen_at, r.phone, r.address, k.template, k.details,
           k.state, e.event, k.created_at,
           (SELECT GROUP_CONCAT(t.at ORDER BY t.id SEPARATOR '|') FROM kabari_try t
             WHERE t.kabari_id = k.id) AS tried_at, )sql";

constexpr Fixed kTables = R"sql(
      JOIN complaint c ON c.id = k.complaint_id
      JOIN complaint_event e ON e.id = k.event_id
      JOIN v_reporter r ON r.id = k.reporter_id
      JOIN reporter p ON p.id = k.reporter_id AND p.erased_at IS NULL
      JOIN complaint own ON own.id = r.complaint_id )sql";

/// Only rows at the officer's desk that he may see.
Statement at_desk(mysql::Connection& connection, const domain::Officer& officer) {
  return Statement(kAtDesk)
      .bind(domain::to_word(domain::desk_at(officer.role)))
      .say(visible_to(connection, officer));
}

std::vector<ToTell> to_tell(const std::vector<mysql::Row>& rows, const Opened& opened) {
  std::vector<ToTell> all;
  all.reserve(rows.size());
  for (const auto& row : rows) all.push_back(to_tell_from(row, opened));
  return all;
}

Fixed having(TellList list) {
  switch (list) {
    case TellList::unreachable:
      return " HAVING has_contact = 1 AND has_open = 0 ";
    case TellList::no_contact:
      return " HAVING has_contact = 0 ";
    case TellList::open:
      break;
  }
  return " HAVING has_contact = 1 AND has_open = 1 ";
}

}  // namespace

std::vector<ToTell> Kabari::list(const domain::Officer& officer, TellList list,
                                 const std::optional<Cursor>& after, int most,
                                 std::optional<domain::Instant> since) {
  auto text = Statement("WITH waiting AS (")
                  .say(kWaiting)
                  .say(at_desk(connection_, officer))
                  .say(kByReporter)
                  .say(having(list));
  if (after)
    text.say(" AND (since > ? OR (since = ? AND k.reporter_id > ?))")
        .bind(after->at, after->at, after->id);
  text.say(" ORDER BY since, k.reporter_id LIMIT ?)").bind(most);
  text.say(kColumns).say("w.since FROM waiting w JOIN kabari k ON k.reporter_id = w.reporter_id");
  text.say(kTables).say(" WHERE k.state IN ('open', 'unreachable')");
  text.say(at_desk(connection_, officer));
  text.say(" ORDER BY w.since, k.reporter_id, k.id");
  return to_tell(text.rows(connection_, "kabari.list"),
                 Openings(connection_).by(officer.id, since));
}

std::vector<ToTell> Kabari::list_of(const domain::Officer& officer, domain::ReporterId reporter,
                                    std::optional<domain::Instant> since) {
  auto text = Statement(kColumns).say("k.created_at AS since FROM kabari k").say(kTables);
  text.say(" WHERE k.state IN ('open', 'unreachable') AND k.reporter_id = ?").bind(reporter);
  text.say(at_desk(connection_, officer)).say(" ORDER BY k.id");
  return to_tell(text.rows(connection_, "kabari.list_of"),
                 Openings(connection_).by(officer.id, since));
}

std::optional<ToTell> Kabari::find(const domain::Officer& officer, domain::KabariId id,
                                   std::optional<domain::Instant> since) {
  auto text = Statement(kColumns).say("k.created_at AS since FROM kabari k").say(kTables);
  text.say(" WHERE k.id = ?").bind(id).say(at_desk(connection_, officer));
  const auto found =
      to_tell(text.rows(connection_, "kabari.find"), Openings(connection_).by(officer.id, since));
  return found.empty() ? std::nullopt : std::optional(found.front());
}

namespace {

constexpr Fixed kCounts = R"sql(
    SELECT COALESCE(SUM(has_contact = 1 AND has_open = 1), 0) AS open,
           COALESCE(SUM(has_contact = 1 AND has_open = 0), 0) AS unreachable,
           COALESCE(SUM(has_contact = 0), 0) AS no_contact,
           MIN(IF(has_contact = 1 AND has_open = 1, since, NULL)) AS oldest FROM ()sql";

Backlog backlog_from(const mysql::Row& row) {
  return {.open = static_cast<int>(row.integer("open")),
          .unreachable = static_cast<int>(row.integer("unreachable")),
          .no_contact = static_cast<int>(row.integer("no_contact")),
          .oldest = row.optional<domain::Instant>("oldest")};
}

}  // namespace

Backlog Kabari::backlog(const domain::Officer& officer) {
  const auto text = Statement(kCounts)
                        .say(kWaiting)
                        .say(at_desk(connection_, officer))
                        .say(kByReporter)
                        .say(") people");
  return backlog_from(text.rows(connection_, "kabari.backlog").front());
}

Backlog Kabari::backlog_of_all(const domain::Officer& reader) {
  const auto text = Statement(kCounts)
                        .say(kWaiting)
                        .say(" AND ")
                        .say(not_accused(reader))
                        .say(kByReporter)
                        .say(") people");
  return backlog_from(text.rows(connection_, "kabari.backlog_of_all").front());
}

const mysql::Query kTold{"kabari.told", R"sql(
    UPDATE kabari SET state = 'told', told_by = ?, done_at = ?, last_try_at = ?, tries = tries + 1,
                      details = '{}'
     WHERE id = ? AND state IN ('open', 'unreachable')
)sql"};

bool Kabari::mark_told(mysql::Transaction& transaction, domain::KabariId id, domain::StaffId by,
                       domain::Instant now) {
  return transaction.execute(kTold, by, now, now, id) == 1;
}

// MariaDB assigns from left to right: state is decided on the tries before this one.
const mysql::Query kTry{"kabari.try", R"sql(
    UPDATE kabari SET state = IF(tries + 1 >= ?, 'unreachable', 'open'),
                      done_at = IF(tries + 1 >= ?, ?, NULL), tries = tries + 1, last_try_at = ?,
                      told_by = ?
     WHERE id = ? AND state = 'open' AND (last_try_at IS NULL OR last_try_at <= ?)
)sql"};

const mysql::Query kTryNoted{"kabari.try_noted", R"sql(
    INSERT INTO kabari_try (kabari_id, staff_account_id, at) VALUES (?, ?, ?)
)sql"};

bool Kabari::mark_try(mysql::Transaction& transaction, domain::KabariId id, domain::StaffId by,
                      int most, domain::Instant now) {
  if (transaction.execute(kTry, most, most, now, now, by, id, now - kBetweenTries) != 1)
    return false;
  transaction.execute(kTryNoted, id, by, now);
  return true;
}

const mysql::Query kAgain{"kabari.again", R"sql(
    UPDATE kabari SET state = 'open', tries = 0, done_at = NULL
     WHERE id = ? AND state = 'unreachable'
)sql"};

bool Kabari::mark_open(mysql::Transaction& transaction, domain::KabariId id) {
  return transaction.execute(kAgain, id) == 1;
}

Cursor cursor_after(const std::vector<ToTell>& rows) {
  return {rows.back().since, rows.back().reporter.value};
}

}  // namespace store
