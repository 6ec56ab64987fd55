// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Browsers an account was opened with. Tokens are kept as hashes only.
#pragma once

#include <string_view>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// How a browser stands to an account.
enum class Acquaintance {
  first,  ///< of an account that knew none: before the first sign-in of all
  fresh,  ///< the account knows others, not this one
  known
};

class KnownDevices {
 public:
  explicit KnownDevices(mysql::Connection& db) : db_(&db) {}

  /// Whether the account with this e-mail was opened by the browser that holds the token.
  [[nodiscard]] bool knows(std::string_view email_key, std::string_view token_hash);
  /// How a browser stands to the account; an empty hash is one that holds no token.
  Acquaintance meet(mysql::Transaction& transaction, domain::AccountId account,
                    std::string_view token_hash);
  /// Notes that it opened the account. Of more than 20 the longest unused are forgotten.
  Acquaintance note(mysql::Transaction& transaction, domain::AccountId account,
                    std::string_view token_hash, domain::Instant now);
  /// Forgets every browser of the account but `kept` (a hash, or empty).
  void forget_others(mysql::Transaction& transaction, domain::AccountId account,
                     std::string_view kept);

 private:
  mysql::Connection* db_;
};

}  // namespace store
