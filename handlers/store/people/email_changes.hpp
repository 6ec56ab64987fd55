// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Changes of a citizen's e-mail that wait for the new mailbox, or can still be undone by the old.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// How long the new mailbox may confirm, and the old one stop or undo it (from the request, and
/// again from the change). Source: docs/decisions/0040.
inline constexpr std::chrono::hours kConfirmEmailTime{24};
inline constexpr std::chrono::hours kStopEmailTime{72};

/// A change asked for; the hashes are those of the two links.
struct NewEmailChange {
  domain::AccountId account;
  std::string old_email;
  std::string old_email_key;
  domain::Email email;
  std::string confirm_hash;
  std::string stop_hash;
};

/// A change that waits or can be undone.
struct EmailChange {
  domain::EmailChangeId id;
  domain::AccountId account;
  std::string old_email;
  std::string old_email_key;
  std::string new_email;
  std::string new_email_key;
  domain::Instant confirm_until;
  domain::Instant stop_until;
  std::optional<domain::Instant> confirmed_at;

  [[nodiscard]] bool waits(domain::Instant now) const {
    return !confirmed_at && confirm_until > now;
  }
};

/// Why an address is not set.
enum class EmailRefusal {
  old_link,  ///< used, replaced or too old
  taken      ///< somebody activated this address meanwhile
};

class EmailChanges {
 public:
  explicit EmailChanges(mysql::Connection& db) : db_(&db) {}

  /// Takes the place of one that waits: that can no longer be confirmed, but still be stopped.
  void add(mysql::Transaction& transaction, const NewEmailChange& change, domain::Instant now);
  /// The one that waits for the new mailbox.
  [[nodiscard]] std::optional<EmailChange> find_waiting(domain::AccountId account,
                                                        domain::Instant now);
  /// By the link of the new mailbox, also one that was used; absent if it is of another account.
  [[nodiscard]] std::optional<EmailChange> find_by_confirm(domain::AccountId account,
                                                           std::string_view confirm_hash);
  /// By either link of the old mailbox, while it is good.
  [[nodiscard]] std::optional<EmailChange> find_by_stop(std::string_view hash, domain::Instant now);

  /// Sets the new address, once. Two accounts that claim one are decided by uq_account_email: the
  /// later gets `taken` and its change goes. From now on `undo_hash` undoes it as well.
  domain::Result<void, EmailRefusal> confirm(mysql::Transaction& transaction,
                                             const EmailChange& change, std::string_view undo_hash,
                                             domain::Instant now);
  /// Ends the change; one that happened is taken back. Later ones of the account go too, earlier
  /// ones can still be stopped: a thief must not use his own mailbox to void the owner's link.
  /// `old_link` if another request was faster; `taken` if the old address has another account now:
  /// the change goes, the address stays.
  domain::Result<void, EmailRefusal> stop(mysql::Transaction& transaction,
                                          const EmailChange& change);
  /// The account's own holder takes back what still waits for this address; the old mailbox can
  /// still stop it. False if it waits no more.
  bool cancel(mysql::Transaction& transaction, domain::AccountId account,
              std::string_view new_email, domain::Instant now);
  /// With the account.
  void remove_all(mysql::Transaction& transaction, domain::AccountId account);

 private:
  mysql::Connection* db_;
};

}  // namespace store
