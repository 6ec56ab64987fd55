// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// People who work with reports. A row is never deleted, because events name its number.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// How long a link to choose a password is good: somebody may read mail only on working days.
inline constexpr std::chrono::hours kStaffLinkTime{72};

/// What signing in needs.
struct StaffDoor {
  domain::StaffId id;
  std::string name;
  std::string password_hash;
  domain::Role role = domain::Role::clerk;
};

/// One line of the list.
struct StaffLine {
  domain::StaffId id;
  std::string name;
  std::string email;
  domain::Role role = domain::Role::clerk;
  std::optional<domain::OpdId> opd = {};
  std::string opd_short_name = {};  ///< empty without a body
  bool active = true;
};

struct NewStaff {
  std::string name;
  std::string email;
  std::string email_key;
  std::string password_hash;
  domain::Role role = domain::Role::clerk;
  std::optional<domain::OpdId> opd;
  std::optional<domain::StaffId> created_by;  ///< absent: from the command line
};

enum class StaffConflict { email };

class StaffAccounts {
 public:
  explicit StaffAccounts(mysql::Connection& db) : db_(&db) {}

  /// Active accounts only.
  [[nodiscard]] std::optional<StaffDoor> find_for_sign_in(std::string_view email_key);
  [[nodiscard]] std::optional<StaffLine> find(domain::StaffId id);
  /// Active or not.
  [[nodiscard]] std::optional<domain::StaffId> find_id(std::string_view email_key);
  /// Active ones first, then by role and name.
  [[nodiscard]] std::vector<StaffLine> list();

  domain::Result<domain::StaffId, StaffConflict> insert(mysql::Transaction& transaction,
                                                        const NewStaff& staff, domain::Instant now);
  /// False if it was as asked already.
  bool deactivate(mysql::Transaction& transaction, domain::StaffId id);
  bool activate(mysql::Transaction& transaction, domain::StaffId id);
  void change_password(mysql::Transaction& transaction, domain::StaffId id,
                       std::string_view password_hash, domain::Instant now);

  /// A link to choose a password, good for `kStaffLinkTime`; older ones of the account go.
  void add_link(mysql::Transaction& transaction, domain::StaffId id, std::string_view token_hash,
                domain::Instant now);
  /// Whose link it is, if neither used nor too old and the account is active.
  [[nodiscard]] std::optional<domain::StaffId> find_link(std::string_view token_hash,
                                                         domain::Instant now);
  bool use_link(mysql::Transaction& transaction, std::string_view token_hash, domain::Instant now);

  /// Notes in the audit log what was done to the account `subject`. `act` is a snake_case word.
  void audit(mysql::Transaction& transaction, std::string_view act,
             std::optional<domain::StaffId> by, domain::StaffId subject, domain::Instant now);

 private:
  mysql::Connection* db_;
};

}  // namespace store
