/// \file
/// How a line of a list of reports is read: for whose eyes, from which tables.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/sla.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/store/reports/complaints.hpp"

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
  std::string sql;
  mysql::Values values;
};

/// The states of a part that its OPD has no more (domain::is_open), as SQL's IN wants them.
[[nodiscard]] const std::string& given_back();

/// SELECT of the lines from these tables, in which the report is `c`, up to and with WHERE.
[[nodiscard]] std::string lines_of(const std::optional<domain::Officer>& officer,
                                   std::string_view tables);
/// The same of the parts of the officer's OPD, with what it binds: the part is `p`.
[[nodiscard]] LineQuery part_lines_of(const domain::Officer& officer, std::string_view tables);
/// Reads the tables in the order in which they stand.
[[nodiscard]] std::string in_order(std::string lines);

/// The lines, each title as these eyes may know it.
[[nodiscard]] std::vector<ComplaintLine> read_lines(mysql::Connection& connection,
                                                    std::string_view name, const LineQuery& asked);

}  // namespace store
