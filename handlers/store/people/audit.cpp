// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/audit.hpp"

#include "handlers/domain/text/text.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

constexpr std::size_t kReasonCharacters = 1000;

}  // namespace

const mysql::Query kAudit{"audit.insert", R"sql(
    INSERT INTO audit_log (at, staff_account_id, act, complaint_id, subject, reason) VALUES (?, ?, ?, ?, ?, ?)
)sql"};

void audit(mysql::Transaction& transaction, const Audited& entry, domain::Instant now) {
  transaction.execute(kAudit, now, entry.by, entry.act, entry.complaint, or_null(entry.subject),
                      or_null(domain::first_code_points(entry.reason, kReasonCharacters)));
}

}  // namespace store
