// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/purges.hpp"

namespace store {

const mysql::Query kAdd{"purge.add", R"sql(
    INSERT INTO cache_purge (complaint_id, reason, created_at) VALUES (?, ?, ?)
)sql"};

void Purges::add(mysql::Transaction& transaction, std::optional<domain::ComplaintId> complaint,
                 std::string_view reason, domain::Instant now) {
  transaction.execute(kAdd, complaint, reason, now);
}

const mysql::Query kLastOpen{"purge.last_open", R"sql(
    SELECT id, created_at FROM cache_purge WHERE done_at IS NULL ORDER BY id DESC LIMIT 1
)sql"};

std::optional<Purge> Purges::last_open() {
  const auto row = connection_.row(kLastOpen);
  if (!row) return std::nullopt;
  return Purge{row->integer("id"), row->instant("created_at")};
}

const mysql::Query kDone{"purge.done", R"sql(
    UPDATE cache_purge SET done_at = ? WHERE done_at IS NULL AND id <= ?
)sql"};

void Purges::mark_done(mysql::Transaction& transaction, std::int64_t last, domain::Instant now) {
  transaction.execute(kDone, now, last);
}

const mysql::Query kPhotos{"purge.photos", R"sql(
    SELECT a.public_name FROM complaint c JOIN attachment a ON a.complaint_id = c.id
     WHERE c.is_public = 0 AND a.public_name IS NOT NULL
)sql"};

std::vector<std::string> Purges::photos_to_remove() {
  std::vector<std::string> names;
  for (const auto& row : connection_.rows(kPhotos)) names.push_back(row.text("public_name"));
  return names;
}

const mysql::Query kForgetPhoto{"purge.forget_photo", R"sql(
    UPDATE attachment SET public_name = NULL WHERE public_name = ?
)sql"};

void Purges::forget_photo(mysql::Transaction& transaction, std::string_view public_name) {
  transaction.execute(kForgetPhoto, public_name);
}

}  // namespace store
