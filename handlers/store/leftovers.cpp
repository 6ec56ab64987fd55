#include "handlers/store/leftovers.hpp"

namespace store {

const mysql::Query kOldDrafts{"leftover.old_drafts", R"sql(
    SELECT id FROM draft WHERE sent_at IS NULL AND updated_at < ? ORDER BY updated_at LIMIT ?
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
