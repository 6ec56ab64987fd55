// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Requests at the counter about an account: recovery, and *Klaim NIK* (docs/decisions/0044).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/people/desk_request.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/result.hpp"

namespace store {

struct DeskRequest {
  domain::DeskRequestId id;
  domain::DeskRequestKind kind = domain::DeskRequestKind::recovery;
  std::string email;  ///< recovery: the new mailbox; NIK claim: that of the sign-up
  std::string email_key;
  std::string given_name;  ///< NIK claim: the name of the sign-up
  std::optional<domain::IdentityCard> card;
  std::string card_name;                     ///< as an officer read it
  std::optional<domain::AccountId> account;  ///< whose mailbox or NIK it is now
  std::string account_name;
  std::string account_email;
  std::optional<domain::StaffId> opened_by;
  std::string opened_by_name;
  domain::Instant created_at;
  domain::DeskRequestDates dates;

  [[nodiscard]] domain::DeskRequestState state(domain::Instant now) const {
    return domain::state_of(dates, now);
  }
};

/// The card as the first officer saw it.
struct SeenCard {
  domain::IdentityCard card = domain::IdentityCard::ktp;
  std::string name;
};

class DeskRequests {
 public:
  explicit DeskRequests(mysql::Connection& connection) : connection_(connection) {}

  // For the counter. Each writes the audit.

  /// A recovery: `link_hash` is of the link that is mailed to the new mailbox. A request for the
  /// same mailbox that was not confirmed yet ends.
  domain::DeskRequestId open_recovery(mysql::Transaction& transaction, const domain::Email& email,
                                      const SeenCard& seen, std::string_view link_hash,
                                      domain::StaffId by, domain::Instant now);
  /// The claim that began when this mailbox was to be activated. Errors: `not_found` without one.
  [[nodiscard]] domain::Result<domain::DeskRequestId, domain::Refusal> open_claim(
      mysql::Transaction& transaction, const domain::Email& email, const SeenCard& seen,
      domain::StaffId by, domain::Instant now);
  /// Two presses of one button within this session follow one another from here on.
  void one_at_a_time(mysql::Transaction& transaction, domain::SessionId session);
  /// What this officer opened for this mailbox since then and nobody ended; the latest.
  [[nodiscard]] std::optional<DeskRequest> find_opened(mysql::Transaction& transaction,
                                                       domain::DeskRequestKind kind,
                                                       const domain::Email& email,
                                                       domain::StaffId by, domain::Instant since);
  /// Those of the last 30 days that an officer has opened, the latest first, at most 50.
  [[nodiscard]] std::vector<DeskRequest> list(domain::Instant now);
  [[nodiscard]] std::optional<DeskRequest> find(domain::DeskRequestId id);
  /// A second officer: the 72 hours begin; `stop_hash` is of the link that stops it.
  /// Errors: `second_person_needed` for whoever opened it; `already_changed` if it is not awaited.
  [[nodiscard]] domain::Result<void, domain::Refusal> confirm(mysql::Transaction& transaction,
                                                              const DeskRequest& request,
                                                              std::string_view stop_hash,
                                                              domain::StaffId by,
                                                              domain::Instant now);
  /// Any officer, until it is carried out. Errors: `already_changed`.
  [[nodiscard]] domain::Result<void, domain::Refusal> refuse(mysql::Transaction& transaction,
                                                             const DeskRequest& request,
                                                             domain::StaffId by,
                                                             std::string_view why,
                                                             domain::Instant now);

  // For whoever asked, and for whoever holds the account.

  [[nodiscard]] std::optional<DeskRequest> find_by_link(std::string_view link_hash);
  [[nodiscard]] std::optional<DeskRequest> find_by_stop(std::string_view stop_hash);
  /// Those that two officers confirmed against this account and nobody ended, the oldest first.
  [[nodiscard]] std::vector<DeskRequest> list_running(domain::AccountId account,
                                                      domain::Instant now);
  /// The activated account of this NIK.
  [[nodiscard]] std::optional<domain::AccountId> holder(std::string_view nik_lookup);
  /// Whoever opened the link typed this account's NIK. False if somebody was faster.
  bool prove(mysql::Transaction& transaction, domain::DeskRequestId id, domain::AccountId account,
             domain::Instant now);
  /// False if it was stopped, refused or carried out before.
  bool stop(mysql::Transaction& transaction, domain::DeskRequestId id, domain::Instant now);
  /// Carries a ripe recovery out: the account has the new mailbox and password.
  /// False if it is not ripe any more, or another account activated that mailbox meanwhile; then
  /// the transaction must not be committed.
  bool recover(mysql::Transaction& transaction, const DeskRequest& request,
               std::string_view password_hash, domain::Instant now);

  // For activation.

  /// A claim begins: the sign-up's mailbox is proved, its NIK is held by `account`. Once while it
  /// lives.
  void begin_claim(mysql::Transaction& transaction, const domain::Email& email,
                   std::string_view name, domain::AccountId account, domain::Instant now);
  /// The ripe claim of this mailbox against this account.
  [[nodiscard]] std::optional<DeskRequest> find_ripe_claim(std::string_view email_key,
                                                           domain::AccountId account,
                                                           domain::Instant now);
  /// The first account gives up its NIK. False if it was stopped meanwhile.
  bool release_nik(mysql::Transaction& transaction, const DeskRequest& request,
                   domain::Instant now);

  // For the courier.

  /// Ripe ones whose asker was not told yet, at most `most`.
  [[nodiscard]] std::vector<DeskRequest> to_tell(domain::Instant now, int most);
  /// Told; of a recovery the link is this one from now on. False if another courier was faster.
  bool mark_told(mysql::Transaction& transaction, domain::DeskRequestId id,
                 std::optional<std::string_view> link_hash, domain::Instant now);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
