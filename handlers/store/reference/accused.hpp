// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The accused body of a report or draft: its columns, the OPD over it, its name.
#pragma once

#include <optional>
#include <string>

#include "fcgi/mysql.hpp"
#include "handlers/domain/accused.hpp"

namespace store {

/// Of the columns accused_kind, accused_opd_id, accused_village_code, accused_kecamatan_code and
/// accused_name. A row of a release that knew OPDs alone has no kind.
[[nodiscard]] std::optional<domain::Accused> accused_from(const mysql::Row& row);

/// The same columns as they are written; all NULL where nobody is accused.
struct AccusedColumns {
  std::optional<std::string> kind;
  std::optional<domain::OpdId> opd;
  std::optional<std::string> village;
  std::optional<std::string> kecamatan;
  std::optional<std::string> name;
};

/// `accused` ready to be written, under the OPD that is or contains it today. Errors:
/// std::runtime_error if none is set over the puskesmas or schools: rather than hide from nobody.
[[nodiscard]] AccusedColumns accused_columns(mysql::Connection& connection,
                                             const std::optional<domain::Accused>& accused);

/// `accused` with the names of what its codes and ids stand for.
[[nodiscard]] domain::NamedBody named(mysql::Connection& connection,
                                      const domain::Accused& accused);

}  // namespace store
