// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reference/roster.hpp"

namespace store {
namespace {

RosterLine line_from(const mysql::Row& row) {
  return {.id = row.id<domain::ShiftId>("id"),
          .staff = row.id<domain::StaffId>("staff_account_id"),
          .name = row.text("name"),
          .shift = {row.instant("starts_at"), row.instant("ends_at")},
          .counts = row.flag("counts"),
          .removed = !row.is_null("removed_at")};
}

}  // namespace

const mysql::Query kComing{"roster.coming", R"sql(
    SELECT r.starts_at, r.ends_at
      FROM roster r JOIN v_staff s ON s.id = r.staff_account_id
     WHERE r.ends_at > ? AND r.removed_at IS NULL AND s.role = 'triage' AND s.active = 1
     ORDER BY r.starts_at, r.id LIMIT 500
)sql"};

std::vector<domain::Shift> Roster::coming(domain::Instant now) {
  std::vector<domain::Shift> shifts;
  for (const auto& row : connection_.rows(kComing, now))
    shifts.push_back({row.instant("starts_at"), row.instant("ends_at")});
  return shifts;
}

const mysql::Query kList{"roster.list", R"sql(
    SELECT r.id, r.staff_account_id, s.name, r.starts_at, r.ends_at, r.removed_at,
           s.role = 'triage' AND s.active = 1 AS counts
      FROM roster r JOIN v_staff s ON s.id = r.staff_account_id
     WHERE r.ends_at > ? AND r.starts_at < ? ORDER BY r.starts_at, s.name, r.id
)sql"};

std::vector<RosterLine> Roster::list(domain::Instant from, domain::Instant until) {
  std::vector<RosterLine> lines;
  for (const auto& row : connection_.rows(kList, from, until)) lines.push_back(line_from(row));
  return lines;
}

const mysql::Query kFind{"roster.find", R"sql(
    SELECT r.id, r.staff_account_id, s.name, r.starts_at, r.ends_at, r.removed_at,
           s.role = 'triage' AND s.active = 1 AS counts
      FROM roster r JOIN v_staff s ON s.id = r.staff_account_id WHERE r.id = ?
)sql"};

std::optional<RosterLine> Roster::find(domain::ShiftId id) {
  const auto row = connection_.row(kFind, id);
  return row ? std::optional(line_from(*row)) : std::nullopt;
}

const mysql::Query kAdd{"roster.add", R"sql(
    INSERT INTO roster (staff_account_id, starts_at, ends_at) VALUES (?, ?, ?)
    ON DUPLICATE KEY UPDATE removed_at = NULL
)sql"};

void Roster::add(mysql::Transaction& transaction, domain::StaffId staff,
                 const domain::Shift& shift) {
  transaction.execute(kAdd, staff, shift.from, shift.until);
}

const mysql::Query kRemove{"roster.remove", R"sql(
    UPDATE roster SET removed_at = ? WHERE id = ? AND starts_at > ? AND removed_at IS NULL
)sql"};

const mysql::Query kEnd{"roster.end", R"sql(
    UPDATE roster SET ends_at = ?
     WHERE id = ? AND starts_at < ? AND ends_at > ? AND removed_at IS NULL
)sql"};

bool Roster::remove(mysql::Transaction& transaction, domain::ShiftId id, domain::Instant now) {
  if (transaction.execute(kRemove, now, id, now) == 1) return true;
  return transaction.execute(kEnd, now, id, now, now) == 1;
}

const mysql::Query kRestore{"roster.restore", R"sql(
    UPDATE roster SET removed_at = NULL WHERE id = ? AND ends_at > ? AND removed_at IS NOT NULL
)sql"};

bool Roster::restore(mysql::Transaction& transaction, domain::ShiftId id, domain::Instant now) {
  return transaction.execute(kRestore, id, now) == 1;
}

}  // namespace store
