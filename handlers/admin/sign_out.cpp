// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Staff sign out.
///
///   POST /petugas/keluar  303 to sign-in; the session's row is gone, also if there was none

#include "fcgi/log.hpp"
#include "handlers/admin/actions.hpp"
#include "handlers/paths/paths.hpp"

namespace admin {

fcgi::Response sign_out(App& app, fcgi::Visit& visit) {
  if (visit.session.live) {
    mysql::transact(app.db, [&](mysql::Transaction& transaction) {
      app.staff_sessions.end(transaction, {visit.session.live->id});
    });
    fcgi::log::info("staff_sign_out", {{"id", visit.request.id}});
  }
  visit.session.new_cookie = "";
  visit.session.flash_next("flash.signed_out");
  auto response = fcgi::see_other(paths::staff_sign_in());
  response.header("Clear-Site-Data", "\"cache\"");
  return response;
}

}  // namespace admin
