// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A week of the roster is copied to the next one.
///
///   POST /kelola/piket/salinan   303 to the next week; `week` is a date of the week to copy
///
/// What is there stays; copying again changes nothing. Shifts of people who left triage, and what
/// would lie in the past, are left out.

#include "handlers/admin/roster_page.hpp"

namespace admin {

fcgi::Response copy_week(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  constexpr std::chrono::days kWeek{7};
  const auto monday = week_of(visit.form().line("week"), visit.now);
  const auto start = domain::start_of_day(monday);
  const auto next = domain::add_days(monday, 7);
  const auto lines = app.roster.list(start, start + kWeek);
  const auto copied = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    int count = 0;
    for (const auto& line : lines) {
      const domain::Shift shift{line.shift.from + kWeek, line.shift.until + kWeek};
      if (line.removed || !line.counts || line.shift.from < start || shift.until <= visit.now)
        continue;
      app.roster.add(transaction, line.staff, shift);
      app.staff.audit(transaction, "roster_added", officer.id, line.staff, visit.now);
      ++count;
    }
    return count;
  });
  return back_to_week(visit, next, copied > 0 ? "flash.roster.copied" : "flash.roster.nothing");
}

}  // namespace admin
