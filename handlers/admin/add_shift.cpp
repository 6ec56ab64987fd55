// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A shift is added to the roster.
///
///   POST /kelola/piket   303 to its week; 422 and the page with everything typed
///
/// The same shift sent twice, or by two administrators, is there once; one that was removed comes
/// back. Shifts may overlap: then both people are told.

#include "handlers/admin/roster_page.hpp"
#include "handlers/domain/text/written_time.hpp"

namespace admin {

fcgi::Response add_shift(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto form = visit.form();
  (void)form.nonce();
  const view::ShiftTyped typed{.officer = form.line("officer"),
                               .starts_at = form.line("starts_at"),
                               .ends_at = form.line("ends_at")};
  const auto today = domain::to_local_date(visit.now);
  const auto from = domain::read_written_time(typed.starts_at, today, domain::Yearless::coming);
  const auto until = domain::read_written_time(typed.ends_at, today, domain::Yearless::coming);
  auto errors = domain::check_shift(from, until, visit.now);
  const auto id = form.id<domain::StaffId>("officer");
  const auto person = id ? app.staff.find(*id) : std::nullopt;
  if (!person || !person->active || person->role != domain::Role::triage)
    errors.add("officer", "err.shift.officer");
  if (!errors.empty())
    return roster_page(app, visit, officer, week_of(form.line("week"), visit.now), typed, errors);

  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.roster.add(transaction, person->id, {*from, *until});
    app.staff.audit(transaction, "roster_added", officer.id, person->id, visit.now);
  });
  return back_to_week(visit, domain::to_local_date(*from), "flash.roster.added");
}

}  // namespace admin
