// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/counting/digests.hpp"

#include "handlers/store/values.hpp"

namespace store {

// Any row that is always there will do.
const mysql::Query kLock{"digest.lock", R"sql(
    SELECT name FROM setting WHERE name = 'digest.time' FOR UPDATE
)sql"};

void Digests::lock(mysql::Transaction& transaction) {
  transaction.rows(kLock);
}

const mysql::Query kLast{"digest.last", R"sql(
    SELECT created_at FROM outbox WHERE template = 'staff_digest' ORDER BY id DESC LIMIT 1
)sql"};

std::optional<domain::Instant> Digests::last() {
  const auto row = connection_.row(kLast);
  return row ? std::optional(row->instant("created_at")) : std::nullopt;
}

const mysql::Query kReaders{"digest.readers", R"sql(
    SELECT id, name, email, role, opd_id FROM v_staff
     WHERE active = 1 AND role IN ('triage', 'opd_officer', 'opd_head', 'inspector', 'leader')
     ORDER BY id
)sql"};

std::vector<DigestReader> Digests::readers() {
  std::vector<DigestReader> all;
  for (const auto& row : connection_.rows(kReaders))
    all.push_back({{.id = row.id<domain::StaffId>("id"),
                    .name = row.text("name"),
                    .role = word_of(row, "role", domain::role_from),
                    .opd = row.optional<domain::OpdId>("opd_id")},
                   row.text("email")});
  return all;
}

const mysql::Query kAnswered{"digest.answered", R"sql(
    SELECT DISTINCT complaint_id FROM complaint_event WHERE at >= ? AND event = 'supply'
)sql"};

std::set<domain::ComplaintId> Digests::answered(domain::Instant since) {
  std::set<domain::ComplaintId> all;
  for (const auto& row : connection_.rows(kAnswered, since))
    all.insert(row.id<domain::ComplaintId>("complaint_id"));
  return all;
}

}  // namespace store
