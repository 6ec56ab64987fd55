// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Citizens' accounts: only activated people have one.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/people/account.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/store/people/registrations.hpp"

namespace store {

/// What signing in needs.
struct AccountDoor {
  domain::AccountId id;
  std::string name;
  std::string email;
  std::string password_hash;
};

/// What the holder may see of the own account: everything but the sealed NIK and the password.
struct AccountProfile {
  domain::AccountId id;
  std::string name;
  std::string former_names;  ///< one a line
  std::string email;
  std::string email_key;
  std::string phone;
  std::string password_hash;
  std::string consent_version;
  std::string guardian_name;  ///< of a minor, else empty
  std::optional<domain::Instant> consented_at;
  domain::Instant registered_at;
  domain::Instant activated_at;
  std::optional<domain::Instant> password_changed_at;
};

/// Where the holder of an account is written to.
struct AccountAddress {
  std::string name;
  std::string email;
};

/// Why an account is not made.
enum class AccountConflict {
  email,  ///< somebody activated this address
  nik,    ///< somebody activated this NIK
  phone   ///< as many accounts as a family may share hold this telephone
};

class Accounts {
 public:
  explicit Accounts(mysql::Connection& db) : db_(&db) {}

  /// Makes the account of a registration. Two at once are decided by the unique keys: the later
  /// one gets `email` (uq_account_email) or `nik` (uq_account_nik); the transaction stays usable.
  domain::Result<domain::AccountId, AccountConflict> insert(mysql::Transaction& transaction,
                                                            const PendingRegistration& registration,
                                                            domain::Instant now);
  /// The holder of this NIK, if an activated account has it.
  [[nodiscard]] std::optional<AccountAddress> find_nik_holder(std::string_view nik_lookup);
  /// The holder of this e-mail, if it is activated.
  [[nodiscard]] std::optional<AccountAddress> find_address(std::string_view email_key);
  /// Activated accounts that hold this telephone number (E.164).
  [[nodiscard]] std::size_t count_with_phone(std::string_view phone);

  [[nodiscard]] std::optional<AccountDoor> find_for_sign_in(std::string_view email_key);
  [[nodiscard]] std::optional<AccountProfile> find(domain::AccountId id);

  void change_password(mysql::Transaction& transaction, domain::AccountId id,
                       std::string_view password_hash, domain::Instant now);
  void change_contact(mysql::Transaction& transaction, domain::AccountId id, std::string_view name,
                      std::string_view phone);

  /// Empties the account and the contacts that were linked to its reports: e-mail, telephone and
  /// NIK are free again. A NIK whose account was limited or suspended stays taken. False if it was
  /// erased before. Reports, and the number in their history, stay.
  /// Source: UU 27/2022, articles 8 and 43; docs/decisions/0042.
  bool erase(mysql::Transaction& transaction, domain::AccountId id, domain::Instant now);
  void remove_reset_links(mysql::Transaction& transaction, domain::AccountId id);

  /// A link to a new password, good until `until`; older ones of the account go.
  void add_reset_link(mysql::Transaction& transaction, domain::AccountId id,
                      std::string_view token_hash, domain::Instant until, domain::Instant now);
  /// Whose link it is, if it is neither used nor too old.
  [[nodiscard]] std::optional<domain::AccountId> find_reset_link(std::string_view token_hash,
                                                                 domain::Instant now);
  /// Uses it up; false if another request was faster or it is too old.
  bool use_reset_link(mysql::Transaction& transaction, std::string_view token_hash,
                      domain::Instant now);

 private:
  mysql::Connection* db_;
};

}  // namespace store
