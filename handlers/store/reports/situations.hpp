// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Where a report stands, from its rows and back into them. Used by the store's own modules.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/life/applied.hpp"
#include "handlers/domain/life/followup.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/store/reports/history.hpp"

namespace store {

/// As what a report is counted late in the figures.
enum class LateAs { answer, work };

[[nodiscard]] std::string_view to_word(LateAs late);
[[nodiscard]] std::optional<LateAs> late_as_from(std::string_view word);

/// A report with its row locked until the transaction ends, and what recording needs of it.
struct LockedReport {
  domain::ComplaintId id;
  domain::Situation situation;
  ChainEnd end;
  domain::ComplaintCode code;
  std::string title;  ///< the citizen's, empty if erased
  std::string public_title;
  std::string kecamatan;
  domain::CategoryId category;
  domain::Channel channel = domain::Channel::web;
  domain::Nature nature = domain::Nature::ordinary;
  domain::Instant response_due_at;
  domain::Instant response_due_service_at;
  std::optional<domain::Instant> next_step_due_at;
  std::optional<domain::Instant> late_told_at;
  std::optional<LateAs> late_as;
  std::optional<domain::RejectionReason> reject_reason;
  std::map<domain::PartId, domain::Instant> part_late_told_at;
};

class Situations {
 public:
  /// Locks the report's row (FOR UPDATE), so that whoever comes second waits and then sees what the
  /// first did. Absent if there is no such report.
  [[nodiscard]] std::optional<LockedReport> lock(mysql::Transaction& transaction,
                                                 domain::ComplaintId id);

  /// Writes the report's own row: state, flags, counters and dates after `applied`, from what it
  /// was (`before`). Not the parts (parts.hpp).
  void save(mysql::Transaction& transaction, const LockedReport& before,
            const domain::Applied& applied, const domain::Moment& moment);
};

/// Until when the desk decides again after something came back, kept while the report waits for it;
/// absent while it waits for its first answer, or for nothing.
[[nodiscard]] std::optional<domain::Instant> next_step_due(const LockedReport& before,
                                                           const domain::Applied& applied,
                                                           const domain::Moment& moment);
/// Until when the desk decides; absent while the report is not at its desk: what the column keeps
/// of one that is set aside counts only once the desk takes that back.
[[nodiscard]] std::optional<domain::Instant> next_step_due_of(const mysql::Row& row);

/// By when a citizen has said nothing, if the report waits for him: it closes.
struct Silence {
  std::optional<domain::Instant> lapse_at;    ///< to what was done
  std::optional<domain::Instant> abandon_at;  ///< to a question
};
[[nodiscard]] Silence silence_of(const domain::Situation& situation, const domain::Moment& moment);

/// From a row that has the report's own columns and its category's `privacy_locked`.
[[nodiscard]] domain::Situation situation_from(const mysql::Row& row,
                                               std::vector<domain::Part> parts);
[[nodiscard]] domain::Part part_from(const mysql::Row& row);

/// What only the history says: that an OPD found something, that a question was answered, that an
/// objection waits.
void read_past(mysql::Connection& connection, domain::ComplaintId id, domain::Situation& situation);

}  // namespace store
