// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/filing/entry_batches.hpp"

#include "handlers/store/values.hpp"

namespace store {
namespace {

std::vector<domain::ComplaintCode> codes_from(const std::string& text) {
  std::vector<domain::ComplaintCode> codes;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    codes.push_back(code_from(text.substr(at, end - at)));
    at = end + 1;
  }
  return codes;
}

}  // namespace

const mysql::Query kKeep{"entry_batch.keep", R"sql(
    INSERT INTO entry_batch (token, staff_account_id, content, created_at) VALUES (?, ?, ?, ?)
)sql"};

void EntryBatches::keep(mysql::Transaction& transaction, std::string_view token,
                        domain::StaffId officer, std::string_view content,
                        domain::Instant now) try {
  transaction.execute(kKeep, token, officer, mysql::Blob{std::string(content)}, now);
} catch (const mysql::Error& error) {
  if (!error.is_duplicate("uq_entry_batch_token")) throw;
}

const mysql::Query kFind{"entry_batch.find", R"sql(
    SELECT id, token, content, entered_at, codes FROM entry_batch
     WHERE token = ? AND staff_account_id = ?
)sql"};

std::optional<EntryBatch> EntryBatches::find(std::string_view token, domain::StaffId officer) {
  const auto row = connection_.row(kFind, token, officer);
  if (!row) return std::nullopt;
  return EntryBatch{.id = row->integer("id"),
                    .token = row->text("token"),
                    .content = text_or_empty(*row, "content"),
                    .entered = !row->is_null("entered_at"),
                    .codes = codes_from(text_or_empty(*row, "codes"))};
}

const mysql::Query kLock{"entry_batch.lock", R"sql(
    SELECT id FROM entry_batch ORDER BY id FOR UPDATE
)sql"};

void EntryBatches::lock(mysql::Transaction& transaction) {
  (void)transaction.rows(kLock);
}

const mysql::Query kMarkEntered{"entry_batch.mark_entered", R"sql(
    UPDATE entry_batch SET content = NULL, entered_at = ?, codes = ?
     WHERE id = ? AND entered_at IS NULL
)sql"};

bool EntryBatches::mark_entered(mysql::Transaction& transaction, const EntryBatch& batch,
                                domain::Instant now) {
  std::string codes;
  for (const auto& code : batch.codes) codes += (codes.empty() ? "" : " ") + code.stored();
  return transaction.execute(kMarkEntered, now, codes, batch.id) == 1;
}

}  // namespace store
