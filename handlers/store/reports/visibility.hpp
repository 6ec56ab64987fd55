// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Which reports an officer may know of, as a WHERE: what is not his is not found.
#pragma once

#include "fcgi/mysql.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/store/statement.hpp"

namespace store {

/// That the report `c` does not hide from this officer as one of the accused body:
/// domain::hides_from, said in SQL. For whatever reads reports of others by a WHERE of its own.
[[nodiscard]] Statement not_accused(const domain::Officer& officer);

/// The same as domain::may_see, said in SQL; a test compares the two over all roles and desks. For
/// a leader the setting is read that decides when a report becomes his.
[[nodiscard]] Statement visible_to(mysql::Connection& connection, const domain::Officer& officer);

}  // namespace store
