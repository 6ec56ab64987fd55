// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The way to a report without an account: its code, and an e-mail address or a PIN.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/result.hpp"

namespace store {

/// One reporter of a report, and by what he can prove himself.
struct Tracked {
  domain::ComplaintId complaint;
  domain::ReporterId reporter;
  std::optional<domain::AccountId> account;  ///< whose report it is by now: the PIN is spent
  std::string name;
  std::string email;     ///< as typed, or empty; of an anonymous report always empty
  std::string pin_hash;  ///< crypto::password_matches, or empty
};

class Tracking {
 public:
  explicit Tracking(mysql::Connection& connection) : connection_(connection) {}

  /// The reporters of the report with this code; empty if there is no such report.
  [[nodiscard]] std::vector<Tracked> list(const domain::ComplaintCode& code);
  /// The same of one reporter.
  [[nodiscard]] std::optional<Tracked> find(const domain::ComplaintCode& code,
                                            domain::ReporterId reporter);

  /// True if this account is a reporter of the report with this code.
  [[nodiscard]] bool is_of(const domain::ComplaintCode& code, domain::AccountId account);

  /// The code of this reporter's report.
  [[nodiscard]] std::optional<domain::ComplaintCode> code_of(domain::ReporterId reporter);

  /// The reporter is this account from now on: its e-mail is told, its list shows the report. The
  /// contact stays as it was recorded. Errors: `already_changed` if an account has it already,
  /// `already_done` if this account is a reporter of the report (uq_reporter_account).
  domain::Result<void, domain::Refusal> link(mysql::Transaction& transaction,
                                             domain::ReporterId reporter,
                                             domain::AccountId account);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
