// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen takes back a change of e-mail that waits for the new mailbox.
///
///   POST /akun/profil/email/batal  303 to the profile, also if it waits no more
///
/// Asks for no password: the account keeps the address it has. The form names the address, so that
/// a page seen before cannot take back a later change. Source: docs/decisions/0040.

#include "handlers/accounts/actions.hpp"
#include "handlers/paths/paths.hpp"

namespace accounts {

fcgi::Response cancel_email(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto address = visit.form().line("email");

  const bool cancelled = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    return app.email_changes.cancel(transaction, citizen.id, address, visit.now);
  });

  visit.session.flash_next(cancelled ? "flash.email.cancelled" : "flash.email.not_waiting");
  return fcgi::see_other(paths::profile());
}

}  // namespace accounts
