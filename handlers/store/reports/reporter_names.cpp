// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/reporter_names.hpp"

#include "handlers/store/values.hpp"

namespace store {

domain::ReporterNames names_in(const mysql::Row& row) {
  const bool gone = !row.is_null("names_gone") && row.flag("names_gone");
  return {text_lines(row, "names"), gone};
}

const mysql::Query kNames{"reporter_names.of", R"sql(
    SELECT GROUP_CONCAT(names SEPARATOR '\n') AS names, MAX(gone) AS names_gone
      FROM v_reporter_names WHERE complaint_id = ? GROUP BY complaint_id
)sql"};

domain::ReporterNames names_of(mysql::Connection& connection, domain::ComplaintId complaint) {
  const auto row = connection.row(kNames, complaint);
  return row ? names_in(*row) : domain::ReporterNames{};
}

}  // namespace store
