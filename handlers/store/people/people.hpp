// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who is behind a report, and who of the staff is to be told: names and addresses, never a NIK.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/life/notice.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// One reporter of a report: an account, or a contact of another channel.
struct Reporter {
  domain::ReporterId id;
  domain::ComplaintId complaint;
  domain::ComplaintCode code;  ///< of that report
  std::optional<domain::AccountId> account;
  std::optional<domain::ContactId> contact;
  std::string name;
  std::string email;                       ///< empty: told by *Kabari pelapor*
  std::string phone;                       ///< E.164, or empty
  std::string address;                     ///< of a letter, a profile in a social medium; or empty
  std::optional<domain::Channel> channel;  ///< of a contact
  bool identity_hidden = false;
  bool hidden_from_public = false;  ///< of that report
  bool is_first = false;            ///< who sent it; others joined by merging
  domain::Instant joined_at;
};

/// Who reports without an account: how he is reached, as far as he said.
struct NewContact {
  std::string name;
  std::string email;
  std::string phone;  ///< E.164
  std::string address;
  domain::Channel channel;
  bool identity_hidden;
};

/// Somebody of the staff to write to.
struct StaffAddress {
  domain::StaffId id;
  std::string name;
  std::string email;
  domain::Role role = domain::Role::triage;  ///< as whom he reads what he is told
  std::optional<domain::OpdId> opd = {};
};

class People {
 public:
  explicit People(mysql::Connection& connection) : connection_(connection) {}

  /// The reporters of a report, first the one who sent it. Not of merged ones.
  [[nodiscard]] std::vector<Reporter> reporters(domain::ComplaintId complaint);
  /// Those of the report and of every report merged into it: all who are told. Without those who
  /// were erased, with their account or by code and PIN; of each only who it is, name and e-mail.
  [[nodiscard]] std::vector<Reporter> told(domain::ComplaintId complaint);

  /// A new reporter with an account.
  domain::ReporterId add(mysql::Transaction& transaction, domain::ComplaintId complaint,
                         domain::AccountId account, bool identity_hidden, domain::Instant now);
  /// A new reporter without account: the contact, its identity, found or made, and, if there is
  /// one, the hash of his PIN.
  domain::ReporterId add(mysql::Transaction& transaction, domain::ComplaintId complaint,
                         const NewContact& contact, const std::optional<std::string>& pin_hash,
                         domain::Instant now);

  /// The active staff an audience stands for, at `now`. `duty`: of that desk who is on the roster;
  /// nobody there: all of the desk. `opd`, `opd_head`: of that body; where it has no active one,
  /// the other of the two; where it has nobody, `duty`: a message always reaches somebody who may
  /// act. Nobody of the accused body. Empty for the other audiences.
  [[nodiscard]] std::vector<StaffAddress> staff(const domain::Recipient& audience,
                                                domain::Instant now);

  /// Who keeps the service: the active administrators.
  [[nodiscard]] std::vector<StaffAddress> administrators();

  /// The names of staff by id, for a timeline that officers read. Unknown ids are left out.
  [[nodiscard]] std::string staff_name(domain::StaffId id);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
