// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The administrator's first page.
///
///   GET /kelola  200

#include <algorithm>

#include "handlers/admin/actions.hpp"
#include "handlers/view/admin/pages.hpp"

namespace admin {

fcgi::Response home(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto people = app.staff.list();
  std::vector<std::string> on_duty;
  for (const auto& line : app.roster.list(visit.now, visit.now + std::chrono::milliseconds{1}))
    if (line.counts && !line.removed) on_duty.push_back(line.name);
  const view::AdminFigures figures{
      .active_staff = std::count_if(people.begin(), people.end(),
                                    [](const store::StaffLine& line) { return line.active; }),
      .on_duty = std::move(on_duty),
      .bodies = static_cast<long long>(app.opds.list().size()),
      .categories = static_cast<long long>(app.categories.list_active().size()),
      .now = visit.now,
      .held = app.heartbeats.is_held()};
  return fcgi::html(view::admin_home(app.pages, app.desk(visit, officer), figures));
}

}  // namespace admin
