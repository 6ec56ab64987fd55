#include "handlers/store/kabari.hpp"

#include "handlers/store/values.hpp"
#include "handlers/store/visibility.hpp"

namespace store {
namespace {

/// The button pressed twice is one try.
constexpr std::chrono::minutes kBetweenTries{1};

ToTell to_tell_from(const mysql::Row& row) {
  return {
      .id = row.id<domain::KabariId>("id"),
      .complaint = row.id<domain::ComplaintId>("complaint_id"),
      .code = row.text("code"),
      .reporter = row.id<domain::ReporterId>("reporter_id"),
      .name = text_or_empty(row, "name"),
      .identity_hidden = row.flag("identity_hidden"),
      .phone = text_or_empty(row, "phone"),
      .address = text_or_empty(row, "address"),
      .template_key = row.text("template"),
      .values = values_from_json(row.text("details")),
      .tries = static_cast<int>(row.integer("tries")),
      .created_at = row.instant("created_at"),
  };
}

}  // namespace

const mysql::Query kAdd{"kabari.add", R"sql(
    INSERT INTO kabari (complaint_id, reporter_id, event_id, template, details, created_at)
    VALUES (?, ?, ?, ?, ?, ?)
)sql"};

void Kabari::add(mysql::Transaction& transaction, const domain::Notice& notice,
                 domain::ComplaintId complaint, domain::EventId event, domain::Instant now) {
  transaction.execute(kAdd, complaint, notice.to.reporter, event, notice.template_key,
                      to_json(notice.values), now);
}

namespace {

constexpr std::string_view kOpen = R"sql(
    SELECT k.id, k.complaint_id, c.code, k.reporter_id, r.name,
           r.identity_hidden OR own.identity_hidden AS identity_hidden, r.phone,
           r.address, k.template, k.details, k.tries, k.created_at
      FROM kabari k
      JOIN complaint c ON c.id = k.complaint_id
      JOIN v_reporter r ON r.id = k.reporter_id
      JOIN complaint own ON own.id = r.complaint_id
     WHERE k.state = 'open' AND c.desk = ? AND )sql";

/// The desk at which this role tells people.
domain::Desk desk_at(domain::Role role) {
  switch (role) {
    case domain::Role::inspector:
      return domain::Desk::inspector;
    case domain::Role::leader:
      return domain::Desk::leader;
    default:
      return domain::Desk::triage;
  }
}

/// Open rows of the officer's desk; `rest` is fixed text and `value` what it binds.
std::vector<ToTell> open_rows(mysql::Connection& connection, const domain::Officer& officer,
                              std::string_view name, std::string_view rest, mysql::Value value) {
  auto visible = visible_to(officer);
  std::string sql(kOpen);
  sql += visible.where;
  sql += rest;
  visible.values.insert(visible.values.begin(),
                        mysql::to_value(domain::to_word(desk_at(officer.role))));
  visible.values.push_back(std::move(value));
  std::vector<ToTell> all;
  for (const auto& row : connection.select({name, sql}, visible.values))
    all.push_back(to_tell_from(row));
  return all;
}

}  // namespace

std::vector<ToTell> Kabari::list_open(const domain::Officer& officer, int most) {
  return open_rows(connection_, officer, "kabari.list_open", " ORDER BY k.created_at, k.id LIMIT ?",
                   mysql::to_value(most));
}

std::optional<ToTell> Kabari::find_open(const domain::Officer& officer, domain::KabariId id) {
  const auto rows =
      open_rows(connection_, officer, "kabari.find_open", " AND k.id = ?", mysql::to_value(id));
  return rows.empty() ? std::nullopt : std::optional(rows.front());
}

const mysql::Query kContactShown{"audit.kabari_contact", R"sql(
    INSERT INTO audit_log (at, staff_account_id, act, complaint_id, subject)
    VALUES (?, ?, 'kabari_contact_shown', ?, ?)
)sql"};

void Kabari::note_contact_shown(mysql::Transaction& transaction, const ToTell& row,
                                domain::StaffId by, domain::Instant now) {
  transaction.execute(kContactShown, now, by, row.complaint,
                      "reporter " + std::to_string(row.reporter.value));
}

const mysql::Query kOldest{"kabari.oldest", R"sql(
    SELECT created_at FROM kabari WHERE state = 'open' ORDER BY created_at, id LIMIT 1
)sql"};

std::optional<domain::Instant> Kabari::oldest_open() {
  const auto row = connection_.row(kOldest);
  if (!row) return std::nullopt;
  return row->instant("created_at");
}

const mysql::Query kTold{"kabari.told", R"sql(
    UPDATE kabari SET state = 'told', told_by = ?, done_at = ?, last_try_at = ?, tries = tries + 1,
                      details = '{}'
     WHERE id = ? AND state = 'open'
)sql"};

bool Kabari::mark_told(mysql::Transaction& transaction, domain::KabariId id, domain::StaffId by,
                       domain::Instant now) {
  return transaction.execute(kTold, by, now, now, id) == 1;
}

// MariaDB assigns from left to right: state is decided on the tries before this one.
const mysql::Query kTry{"kabari.try", R"sql(
    UPDATE kabari SET state = IF(tries + 1 >= ?, 'unreachable', 'open'),
                      done_at = IF(tries + 1 >= ?, ?, NULL), tries = tries + 1, last_try_at = ?,
                      told_by = ?, details = IF(state = 'unreachable', '{}', details)
     WHERE id = ? AND state = 'open' AND (last_try_at IS NULL OR last_try_at <= ?)
)sql"};

bool Kabari::mark_try(mysql::Transaction& transaction, domain::KabariId id, domain::StaffId by,
                      int most, domain::Instant now) {
  return transaction.execute(kTry, most, most, now, now, by, id, now - kBetweenTries) == 1;
}

}  // namespace store
