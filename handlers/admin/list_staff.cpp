// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Accounts of staff.
///
///   GET /kelola/petugas  200, active ones first

#include "handlers/admin/actions.hpp"
#include "handlers/view/admin/pages.hpp"

namespace admin {

fcgi::Response list_staff(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  std::vector<view::StaffRow> people;
  for (const auto& line : app.staff.list()) {
    people.push_back({.id = line.id,
                      .name = line.name,
                      .email = line.email,
                      .role = line.role,
                      .body = line.opd_short_name,
                      .active = line.active,
                      .is_self = line.id == officer.id});
  }
  return fcgi::html(view::staff_list(app.pages, app.desk(visit, officer), people));
}

}  // namespace admin
