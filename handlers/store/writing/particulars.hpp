// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What an act leaves beside state and clocks: the released text, a reason, a rating, a merger.
/// Used by Recorder.
#pragma once

#include <optional>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/store/reports/history.hpp"
#include "handlers/store/reports/situations.hpp"
#include "handlers/store/writing/command.hpp"

namespace store {

class Particulars {
 public:
  explicit Particulars(mysql::Connection& connection) : connection_(connection) {}

  /// Refusals: merge with itself, with one that is not there, not open or more private:
  /// `not_found`; a second rating in a round: `already_done`.
  std::optional<domain::Refusal> write(mysql::Transaction& transaction, const LockedReport& before,
                                       const By& by, const Command& command,
                                       const domain::Moment& moment);

  /// Empties the released place where it is more precise than the category, as it is now, and
  /// `privacy` allow.
  void keep_place_allowed(mysql::Transaction& transaction, domain::ComplaintId complaint,
                          domain::Privacy privacy);

 private:
  std::optional<domain::Refusal> rate(mysql::Transaction& transaction, const LockedReport& before,
                                      const By& by, const Command& command,
                                      const domain::Moment& moment);
  std::optional<domain::Refusal> merge(mysql::Transaction& transaction, const LockedReport& before,
                                       const Command& command);
  mysql::Connection& connection_;
};

/// Ties files of the report to the event they prove.
void tie_attachments(mysql::Transaction& transaction, domain::ComplaintId complaint,
                     domain::EventId event, const std::vector<domain::AttachmentId>& attachments);

}  // namespace store
