// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the reporters of a report are called: the words that its readers may have to do without.
#pragma once

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/knowledge.hpp"
#include "handlers/store/statement.hpp"

namespace store {

/// Columns `names`, `names_gone` of the complaint `c`.
inline constexpr Fixed kNamesOfLine = R"sql(
           (SELECT GROUP_CONCAT(n.names SEPARATOR '\n') FROM v_reporter_names n
             WHERE n.complaint_id = c.id GROUP BY n.complaint_id) AS names,
           (SELECT MAX(n.gone) FROM v_reporter_names n WHERE n.complaint_id = c.id GROUP BY n.complaint_id) AS names_gone)sql";

/// The same for readers from whom no name is hidden.
inline constexpr Fixed kNoNamesOfLine = "NULL AS names, 0 AS names_gone";

/// Those of a row that has the columns.
[[nodiscard]] domain::ReporterNames names_in(const mysql::Row& row);

[[nodiscard]] domain::ReporterNames names_of(mysql::Connection& connection,
                                             domain::ComplaintId complaint);

}  // namespace store
