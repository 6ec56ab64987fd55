// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/supports.hpp"

namespace store {
namespace {

const mysql::Query kAdd{"support.add", R"sql(
    INSERT IGNORE INTO support (complaint_id, account_id, at) VALUES (?, ?, ?)
)sql"};

const mysql::Query kHas{"support.has", R"sql(
    SELECT 1 AS there FROM support WHERE complaint_id = ? AND account_id = ?
)sql"};

const mysql::Query kCount{"support.count", R"sql(
    SELECT COUNT(*) AS n FROM support WHERE complaint_id = ?
)sql"};

}  // namespace

void Supports::add(mysql::Transaction& transaction, domain::ComplaintId complaint,
                   domain::AccountId account, domain::Instant now) {
  transaction.execute(kAdd, complaint, account, now);
}

bool Supports::has(domain::ComplaintId complaint, domain::AccountId account) {
  return connection_.row(kHas, complaint, account).has_value();
}

std::int64_t Supports::count(domain::ComplaintId complaint) {
  return connection_.row(kCount, complaint)->integer("n");
}

}  // namespace store
