// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen signs every other device out.
///
///   POST /akun/profil/sesi  303 to the profile, also if there was no other

#include "handlers/accounts/actions.hpp"
#include "handlers/paths/paths.hpp"

namespace accounts {

fcgi::Response end_other_sessions(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.citizen_sessions.end_others(transaction, citizen.id, {visit.session.live->id});
  });

  visit.session.flash_next("flash.sessions.ended");
  return fcgi::see_other(paths::profile());
}

}  // namespace accounts
