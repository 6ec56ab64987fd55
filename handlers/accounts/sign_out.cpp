// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen signs out, or whoever must not be seen here leaves.
///
///   POST /akun/keluar   303 to sign-in; of *Keluar cepat* (`cepat`) to a harmless page of others,
///                       or 204 to the script that has left already (`diam`); the session's row is
///                       gone, also if there was none; what the browser kept of us is cleared
///
/// *Keluar cepat* leads out and lets the browser forget also where the session ended or the token
/// is wrong: nobody in a hurry is asked to send something again.

#include "fcgi/log.hpp"
#include "handlers/accounts/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/quick_exit.hpp"
#include "handlers/web/draft_cookie.hpp"

namespace accounts {
namespace {

/// Also what belongs to one who wrote, registered or looked without signing in: the next person is
/// another.
fcgi::Response forgetting(const App& app, fcgi::Response response) {
  for (const auto& name :
       {web::draft_cookie(app.cookies), web::pass_cookie(app.cookies), app.email_cookie()})
    fcgi::set_cookie(response, name, "", app.cookies.secure, -1);
  response.header("Clear-Site-Data", "\"cache\", \"storage\"");
  return response;
}

bool is_quick(const fcgi::Visit& visit) {
  return visit.form().has("cepat");
}

/// Out to a page of others; a script is there by now and follows no answer.
fcgi::Response leaving(const App& app, fcgi::Visit& visit) {
  visit.session.new_cookie = "";
  const bool silent = visit.form().line("cepat") == "diam";
  fcgi::Response out;
  out.status = silent ? fcgi::Status::no_content : fcgi::Status::see_other;
  if (!silent) out.header("Location", view::harmless_page());
  return forgetting(app, std::move(out));
}

}  // namespace

fcgi::Response sign_out(App& app, fcgi::Visit& visit) {
  if (visit.session.live) {
    mysql::transact(app.db, [&](mysql::Transaction& transaction) {
      app.citizen_sessions.end(transaction, {visit.session.live->id});
    });
    fcgi::log::info("sign_out", {{"id", visit.request.id}});
  }
  if (is_quick(visit)) return leaving(app, visit);
  visit.session.new_cookie = "";
  visit.session.flash_next("flash.signed_out");
  return forgetting(app, fcgi::see_other(paths::sign_in()));
}

std::optional<fcgi::Response> leave_anyway(App& app, fcgi::Visit& visit) {
  if (visit.request.path != paths::sign_out()) return std::nullopt;
  if (is_quick(visit)) return leaving(app, visit);
  // Who signs out with a session that has ended is signed out.
  if (visit.session.ended) return fcgi::see_other(paths::sign_in());
  return std::nullopt;
}

}  // namespace accounts
