// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen signs another device out.
///
///   POST /akun/profil/sesi/{id}  303 to the profile; 404 if it is no session of this account

#include "handlers/accounts/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/address.hpp"

namespace accounts {

fcgi::Response end_session(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto id = web::id_in_path<domain::SessionId>(visit);

  const bool ended = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    return app.citizen_sessions.end_of(transaction, citizen.id, id);
  });
  if (!ended) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");

  visit.session.flash_next("flash.session.ended");
  return fcgi::see_other(paths::profile());
}

}  // namespace accounts
