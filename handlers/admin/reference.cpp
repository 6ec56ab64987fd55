// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Reference data, to read.
///
///   GET /kelola/opd       200, all bodies
///   GET /kelola/kategori  200, the active categories

#include "handlers/admin/actions.hpp"
#include "handlers/view/admin/pages.hpp"

namespace admin {

fcgi::Response opd_list(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  return fcgi::html(view::opd_list(app.pages, app.desk(visit, officer), app.opds.list()));
}

fcgi::Response category_list(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  return fcgi::html(view::category_list(app.pages, app.desk(visit, officer),
                                        app.categories.list_active(), app.opds.list()));
}

}  // namespace admin
