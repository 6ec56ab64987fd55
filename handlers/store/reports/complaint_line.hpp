// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// How a line of a list of reports is read: for whose eyes, from which tables.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/sla.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/store/reports/complaints.hpp"
#include "handlers/store/statement.hpp"

namespace store {

/// Whose list it is; no officer: a reporter's own. `policy` counts for a leader alone.
struct Eyes {
  std::optional<domain::Officer> officer;
  domain::SlaPolicy policy;
};
/// Reads the policy where it counts.
[[nodiscard]] Eyes eyes_of(mysql::Connection& connection, const domain::Officer& officer);

/// One list as it is asked for.
struct LineQuery {
  Eyes eyes;
  Statement asked;
};

/// Whether the database chooses in which order it reads the tables, or takes them as they stand.
enum class TableOrder { chosen, as_they_stand };

/// The states of a part that its OPD has no more (domain::is_open), as SQL's IN wants them.
[[nodiscard]] const Statement& given_back();

/// SELECT of the lines from these tables, in which the report is `c`, up to and with WHERE.
[[nodiscard]] Statement lines_of(const std::optional<domain::Officer>& officer,
                                 const Statement& tables, TableOrder order);
/// The same of the parts of the officer's OPD: the part is `p`.
[[nodiscard]] LineQuery part_lines_of(const domain::Officer& officer, const Statement& tables,
                                      TableOrder order);

/// The lines, each title as these eyes may know it.
[[nodiscard]] std::vector<ComplaintLine> read_lines(mysql::Connection& connection,
                                                    std::string_view name, const LineQuery& asked);

}  // namespace store
