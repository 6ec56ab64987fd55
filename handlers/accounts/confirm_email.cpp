// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The new mailbox confirms a change of e-mail.
///
///   GET  /akun/email-baru/{token}  200, a page with a button: mail scanners follow links; 410 if
///   the
///                                  link is old, or of another account
///   POST /akun/email-baru/{token}  303 to the profile; 410 as above, or if the address is taken
///
/// Only for the account itself, signed in: a stranger whose address was written by mistake must not
/// get it. Both mailboxes are told. Source: docs/decisions/0040.

#include "fcgi/crypto.hpp"
#include "handlers/accounts/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/accounts/email.hpp"

namespace accounts {
namespace {

fcgi::Response old_link(App& app, const fcgi::Visit& visit) {
  return fcgi::html(view::old_email_link(app.pages, app.frame(visit)), fcgi::Status::gone);
}

std::optional<store::EmailChange> change_at(App& app, const fcgi::Visit& visit,
                                            const domain::Citizen& citizen) {
  return app.email_changes.find_by_confirm(citizen.id, crypto::token_hash(visit.at("token")));
}

/// A change to an address that was taken meanwhile goes all the same.
domain::Result<void, store::EmailRefusal> confirm(App& app, const fcgi::Visit& visit,
                                                  const domain::Citizen& citizen,
                                                  const store::EmailChange& change) {
  const auto undo = crypto::random_token();
  const auto work = [&](mysql::Transaction& transaction) {
    using domain::AccountEvent;
    auto done = app.email_changes.confirm(transaction, change, crypto::token_hash(undo), visit.now);
    if (!done) return done;
    app.accounts.remove_reset_links(transaction, change.account);
    app.tell(transaction, AccountEvent::email_changed_new, {citizen.name, change.new_email}, {},
             visit.now);
    app.tell(transaction, AccountEvent::email_changed_old, {citizen.name, change.old_email},
             {{"waktu", mysql::to_sql(visit.now)},
              {"tautan", paths::stop_email(undo)},
              {"tenggat", mysql::to_sql(visit.now + store::kStopEmailTime)}},
             visit.now);
    return done;
  };
  return mysql::transact(app.db, work, mysql::OnRefusal::commit);
}

}  // namespace

fcgi::Response confirm_email_form(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto change = change_at(app, visit, citizen);
  if (!change || !change->waits(visit.now)) return old_link(app, visit);
  return fcgi::html(view::confirm_email(app.pages, app.frame(visit), visit.request.path,
                                        change->old_email, change->new_email));
}

fcgi::Response confirm_email(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto change = change_at(app, visit, citizen);
  if (!change) return old_link(app, visit);

  // The second press of the button finds it done.
  if (!confirm(app, visit, citizen, *change) &&
      profile_of(app, citizen).email_key != change->new_email_key)
    return old_link(app, visit);

  visit.session.flash_next("flash.email.changed");
  return fcgi::see_other(paths::profile());
}

}  // namespace accounts
