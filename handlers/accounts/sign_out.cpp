// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen signs out.
///
///   POST /akun/keluar  303 to sign-in; the session's row is gone, also if there was none; what the
///                     browser kept of us is cleared

#include "fcgi/log.hpp"
#include "handlers/accounts/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/draft_cookie.hpp"

namespace accounts {

fcgi::Response sign_out(App& app, fcgi::Visit& visit) {
  if (visit.session.live) {
    mysql::transact(app.db, [&](mysql::Transaction& transaction) {
      app.citizen_sessions.end(transaction, {visit.session.live->id});
    });
    fcgi::log::info("sign_out", {{"id", visit.request.id}});
  }
  visit.session.new_cookie = "";
  visit.session.flash_next("flash.signed_out");
  auto response = fcgi::see_other(paths::sign_in());
  // Also what belongs to one who wrote or registered before signing in: the next person is another.
  for (const auto& name : {web::draft_cookie(app.cookies), app.email_cookie()})
    fcgi::set_cookie(response, name, "", app.cookies.secure, -1);
  response.header("Clear-Site-Data", "\"cache\", \"storage\"");
  return response;
}

}  // namespace accounts
