// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/known_devices.hpp"

#include <algorithm>
#include <string>

namespace store {
namespace {

mysql::Blob blob(std::string_view bytes) {
  return {std::string(bytes)};
}

}  // namespace

const mysql::Query kKnows{"known_device.knows", R"sql(
    SELECT 1 FROM known_device d JOIN account a ON a.id = d.account_id
     WHERE a.email_key = ? AND a.erased_at IS NULL AND d.token_hash = ?
)sql"};

bool KnownDevices::knows(std::string_view email_key, std::string_view token_hash) {
  return db_->row(kKnows, email_key, blob(token_hash)).has_value();
}

const mysql::Query kList{"known_device.list", R"sql(
    SELECT token_hash FROM known_device WHERE account_id = ?
)sql"};

Acquaintance KnownDevices::meet(mysql::Transaction& transaction, domain::AccountId account,
                                std::string_view token_hash) {
  const auto rows = transaction.rows(kList, account);
  if (rows.empty()) return Acquaintance::first;
  const bool known = std::ranges::any_of(
      rows, [&](const auto& row) { return row.text("token_hash") == token_hash; });
  return known ? Acquaintance::known : Acquaintance::fresh;
}

const mysql::Query kNote{"known_device.note", R"sql(
    INSERT INTO known_device (account_id, token_hash, created_at, last_used_at) VALUES (?, ?, ?, ?)
    ON DUPLICATE KEY UPDATE last_used_at = VALUES(last_used_at)
)sql"};

const mysql::Query kForgetBeyond{"known_device.forget_beyond", R"sql(
    DELETE FROM known_device
     WHERE account_id = ? AND token_hash NOT IN (
       SELECT token_hash FROM (
         SELECT token_hash FROM known_device WHERE account_id = ?
          ORDER BY last_used_at DESC, created_at DESC LIMIT 20) AS kept)
)sql"};

Acquaintance KnownDevices::note(mysql::Transaction& transaction, domain::AccountId account,
                                std::string_view token_hash, domain::Instant now) {
  const auto met = meet(transaction, account, token_hash);
  transaction.execute(kNote, account, blob(token_hash), now, now);
  if (met == Acquaintance::fresh) transaction.execute(kForgetBeyond, account, account);
  return met;
}

const mysql::Query kForgetOthers{"known_device.forget_others", R"sql(
    DELETE FROM known_device WHERE account_id = ? AND token_hash <> ?
)sql"};

void KnownDevices::forget_others(mysql::Transaction& transaction, domain::AccountId account,
                                 std::string_view kept) {
  transaction.execute(kForgetOthers, account, blob(kept));
}

}  // namespace store
