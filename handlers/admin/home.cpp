/// \file
/// The administrator's first page.
///
///   GET /kelola  200

#include <algorithm>

#include "handlers/admin/actions.hpp"
#include "handlers/view/admin_pages.hpp"

namespace admin {

fcgi::Response home(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto people = app.staff.list();
  const view::AdminFigures figures{
      .active_staff = std::count_if(people.begin(), people.end(),
                                    [](const store::StaffLine& line) { return line.active; }),
      .bodies = static_cast<long long>(app.opds.list().size()),
      .categories = static_cast<long long>(app.categories.list_active().size())};
  return fcgi::html(view::admin_home(app.pages, app.desk(visit, officer), figures));
}

}  // namespace admin
