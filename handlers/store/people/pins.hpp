// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The PINs of reporters without an account: only a hash is kept, and when an officer saw the
/// digits (docs/decisions/0055).
#pragma once

#include <optional>
#include <string>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// What opens a report without an account, beside its code. The digits are kept nowhere.
struct Pin {
  std::string digits;  ///< domain::kPinDigits of them
  std::string hash;
};

/// A new one, each digit equally likely; takes as long as a sign-in.
[[nodiscard]] Pin new_pin();

/// Who of the staff saw a PIN last, and when.
struct PinSeen {
  domain::Instant at;
  domain::StaffId by;
};

class Pins {
 public:
  explicit Pins(mysql::Connection& connection) : connection_(connection) {}

  /// Notes that `by` sees the PIN with which this report was entered.
  void note_seen(mysql::Transaction& transaction, domain::ComplaintId complaint, domain::StaffId by,
                 domain::Instant now);

  /// The one who sent the report gets another PIN, which `by` sees; the old one opens nothing any
  /// more. False if he has none to get: an account has the report, or he was erased.
  bool renew(mysql::Transaction& transaction, domain::ComplaintId complaint,
             const std::string& hash, domain::StaffId by, domain::Instant now);

  /// Who saw this reporter's PIN.
  [[nodiscard]] std::optional<PinSeen> seen(domain::ReporterId reporter);

  /// The same of the one who sent the report; absent also if he can have no PIN.
  struct Holder {
    std::optional<PinSeen> seen = {};
  };
  [[nodiscard]] std::optional<Holder> holder(domain::ComplaintId complaint);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
