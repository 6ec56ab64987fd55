// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/leftovers.hpp"

namespace store {

const mysql::Query kOldDrafts{"leftover.old_drafts", R"sql(
    SELECT d.id FROM draft d LEFT JOIN account a ON a.id = d.account_id
     WHERE d.sent_at IS NULL AND (d.updated_at < ? OR a.erased_at IS NOT NULL)
     ORDER BY d.updated_at LIMIT ?
)sql"};

std::vector<domain::DraftId> Leftovers::old_drafts(domain::Instant before, int most) {
  std::vector<domain::DraftId> drafts;
  for (const auto& row : connection_.rows(kOldDrafts, before, most))
    drafts.push_back(row.id<domain::DraftId>("id"));
  return drafts;
}

const mysql::Query kRemoveBatches{"leftover.remove_batches", R"sql(
    DELETE FROM entry_batch WHERE created_at < ?
)sql"};

std::uint64_t Leftovers::remove_batches(mysql::Transaction& transaction, domain::Instant before) {
  return transaction.execute(kRemoveBatches, before);
}

}  // namespace store
