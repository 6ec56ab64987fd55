// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The roster, week by week: who of triage is on duty.
///
///   GET /kelola/piket   200; ?minggu= a date picks its week, without one: this week

#include "handlers/admin/roster_page.hpp"

namespace admin {

fcgi::Response show_roster(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto monday = week_of(visit.request.query.find("minggu").value_or(""), visit.now);
  return roster_page(app, visit, officer, monday, {}, {});
}

}  // namespace admin
