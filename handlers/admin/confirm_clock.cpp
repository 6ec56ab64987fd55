// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Whether the machine's clock can be believed, and the administrator's word that it can.
///
///   GET  /kelola/jam  200
///   POST /kelola/jam  303 to it; `last`: the latest jump he has seen. One that came after it
///   waits.

#include "handlers/admin/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/admin/clock.hpp"

namespace admin {
namespace {

constexpr int kShown = 10;

}  // namespace

fcgi::Response show_clock(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  view::ClockPage page{.now = visit.now};
  for (auto& line : app.heartbeats.list_jumps(kShown))
    page.jumps.push_back({line.id, line.jump, std::move(line.confirmed_by), line.confirmed_at});
  return fcgi::html(view::clock(app.pages, app.desk(visit, officer), page));
}

fcgi::Response confirm_clock(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto last = visit.form().number("last");
  if (!last) throw fcgi::HttpError(fcgi::Status::bad_request, "http.400");
  const bool confirmed = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    if (!app.heartbeats.confirm(transaction, *last, officer.id, visit.now)) return false;
    app.staff.audit(transaction, "clock_confirmed", officer.id, officer.id, visit.now);
    return true;
  });
  visit.session.flash_next(confirmed ? "flash.clock.confirmed" : "flash.clock.already");
  return fcgi::see_other(paths::administration("jam"));
}

}  // namespace admin
