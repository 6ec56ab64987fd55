// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What staff did that is no event of a report: insert-only, read by the administrator.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// One line of the audit.
struct Audited {
  std::string_view act;  ///< a fixed word, at most 40 characters
  std::optional<domain::StaffId> by = {};
  std::optional<domain::ComplaintId> complaint = {};
  std::string subject = {};  ///< "reporter 12": numbers, never a name
  std::string reason = {};   ///< the officer's words, or empty; cut to 1,000 characters
};

/// Appends it; with the transaction it comes or goes.
void audit(mysql::Transaction& transaction, const Audited& entry, domain::Instant now);

}  // namespace store
