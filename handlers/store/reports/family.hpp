// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report and those merged into it: one matter, many who told of it.
#pragma once

#include <string>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/store/reports/complaints.hpp"

namespace store {

/// A report merged into another, its words as the reader of that one may know them.
struct Sibling {
  domain::ComplaintId id;
  domain::ComplaintCode code;
  std::string title;
  std::string story;
  domain::ReportState state = domain::ReportState::received;
  std::string kecamatan_name;
  domain::Instant received_at;
};

class Family {
 public:
  explicit Family(mysql::Connection& connection) : connection_(connection) {}

  /// The reports merged into `target`, also by way of others, oldest first; none about a body in
  /// which `officer` works, who reads `target`.
  [[nodiscard]] std::vector<Sibling> merged(const Complaint& target,
                                            const domain::Officer& officer);

  /// What a report in the end was merged into; absent if it was not.
  [[nodiscard]] std::optional<domain::ComplaintId> root(domain::ComplaintId merged);

 private:
  mysql::Connection& connection_;
};

/// Counts the people behind `target` and the reports merged into it, and those of whatever it is
/// merged into itself. An account counts once, however often it wrote.
void count_family(mysql::Transaction& transaction, domain::ComplaintId target);

}  // namespace store
