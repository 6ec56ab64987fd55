// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What is kept of a reporter without an account, in his own hands: by code and PIN he sees,
/// corrects and erases it (docs/decisions/0055).
#pragma once

#include <optional>
#include <string>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/time.hpp"

namespace store {

struct KeptContact {
  domain::Channel channel = domain::Channel::other;  ///< by which he wrote; stays as it was
  std::string name;                                  ///< each of these may be empty
  std::string former_names;                          ///< corrected since, one a line
  std::string email;
  std::string phone;  ///< E.164
  std::string address;
  bool identity_hidden = false;
};

class OwnContact {
 public:
  explicit OwnContact(mysql::Connection& connection) : connection_(connection) {}

  /// Absent: an account has the report, or it was erased.
  [[nodiscard]] std::optional<KeptContact> find(domain::ReporterId reporter);

  /// Name and ways as in `contact`, and the identity that they are; another name joins the former
  /// ones. False if it is no longer his to change.
  bool change(mysql::Transaction& transaction, domain::ReporterId reporter,
              const KeptContact& contact);

  /// Empties name and ways, and the words that waited to be told; the PIN opens nothing any more
  /// and nobody is told again. The report stays, without identity. False if it is no longer his.
  /// Source: UU 27/2022, articles 8 and 43, as for an account (docs/decisions/0042).
  bool erase(mysql::Transaction& transaction, domain::ReporterId reporter, domain::Instant now);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
