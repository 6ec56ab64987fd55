// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// An account of staff is switched off, and on again. It is never deleted: events name its number.
///
///   POST /kelola/petugas/{id}/nonaktif  303 to the list; every session of it ends; 403 for oneself
///   POST /kelola/petugas/{id}/aktif     303 to the list

#include "handlers/admin/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errors.hpp"

namespace admin {

fcgi::Response deactivate(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto person = account_in_path(app, visit);
  const auto list = paths::administration("petugas");
  if (person.id == officer.id) {
    return view::refusal_answer(app.pages, app.desk(visit, officer), domain::Refusal::not_allowed,
                                list);
  }

  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    if (!app.staff.deactivate(transaction, person.id)) return;
    app.staff_sessions.end_all(transaction, person.id);
    app.staff.audit(transaction, "staff_deactivated", officer.id, person.id, visit.now);
  });

  visit.session.flash_next("flash.staff.deactivated");
  return fcgi::see_other(list);
}

fcgi::Response activate_again(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto person = account_in_path(app, visit);

  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    if (app.staff.activate(transaction, person.id))
      app.staff.audit(transaction, "staff_activated", officer.id, person.id, visit.now);
  });

  visit.session.flash_next("flash.staff.activated");
  return fcgi::see_other(paths::administration("petugas"));
}

}  // namespace admin
