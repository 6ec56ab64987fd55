/// \file
/// Which reports an officer may know of, as a WHERE: what is not his is not found.
#pragma once

#include <string_view>

#include "fcgi/mysql.hpp"
#include "handlers/domain/officer.hpp"

namespace store {

/// A condition on `complaint c`, of fixed text, and the values it binds in order.
struct Visible {
  std::string_view where;
  mysql::Values values;
};

/// The same as domain::may_see, said in SQL; a test compares the two over all roles and desks. For
/// a leader the setting is read that decides when a report becomes his.
[[nodiscard]] Visible visible_to(mysql::Connection& connection, const domain::Officer& officer);

}  // namespace store
