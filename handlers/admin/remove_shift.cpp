// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A shift is taken out of the roster, and brought back.
///
///   POST /kelola/piket/{id}/penghapusan   303 to its week; a running shift ends now, one that is
///                                         over stays what it was
///   POST /kelola/piket/{id}/pemulihan     303 to its week; over by now: nothing is changed
///
/// 404 for a shift that never was.

#include "handlers/admin/roster_page.hpp"

namespace admin {

fcgi::Response remove_shift(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto line = shift_in_path(app, visit);
  const bool removed = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    if (!app.roster.remove(transaction, line.id, visit.now)) return false;
    app.staff.audit(transaction, "roster_removed", officer.id, line.staff, visit.now);
    return true;
  });
  const bool was_running = line.shift.from <= visit.now;
  return back_to_week(visit, domain::to_local_date(line.shift.from),
                      !removed      ? "flash.roster.unchanged"
                      : was_running ? "flash.roster.ended"
                                    : "flash.roster.removed");
}

fcgi::Response restore_shift(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto line = shift_in_path(app, visit);
  const bool restored = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    if (!app.roster.restore(transaction, line.id, visit.now)) return false;
    app.staff.audit(transaction, "roster_restored", officer.id, line.staff, visit.now);
    return true;
  });
  return back_to_week(visit, domain::to_local_date(line.shift.from),
                      restored ? "flash.roster.restored" : "flash.roster.unchanged");
}

}  // namespace admin
