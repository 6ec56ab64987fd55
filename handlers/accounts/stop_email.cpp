// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The old mailbox stops a change of e-mail, or takes it back.
///
///   GET  /akun/email-batal/{token}  200, a page with a button; 410 if the link is old
///   POST /akun/email-batal/{token}  303 to sign-in; 409 if the old address has another account
///                                   now; 410 as above
///
/// For whoever reads the old mailbox, without signing in: a thief may hold the password. So the
/// password opens nothing any more, every session ends, and a link to a new one goes to the old
/// address. Source: docs/decisions/0040.

#include "fcgi/crypto.hpp"
#include "fcgi/log.hpp"
#include "handlers/accounts/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/accounts/email.hpp"

namespace accounts {
namespace {

fcgi::Response old_link(App& app, const fcgi::Visit& visit) {
  return fcgi::html(view::old_email_link(app.pages, app.frame(visit)), fcgi::Status::gone);
}

std::optional<store::EmailChange> change_at(App& app, const fcgi::Visit& visit) {
  return app.email_changes.find_by_stop(crypto::token_hash(visit.at("token")), visit.now);
}

/// One transaction: the address, the password, the sessions, the link to a new password. A change
/// ends also when its old address cannot be given back.
domain::Result<void, store::EmailRefusal> stop(App& app, const fcgi::Visit& visit,
                                               const store::EmailChange& change) {
  const auto token = crypto::random_token();
  const auto until = visit.now + app.settings.policy().reset;
  const auto nobodys = crypto::password_hash(crypto::random_token());
  const auto name = app.accounts.find(change.account).value().name;
  const auto work = [&](mysql::Transaction& transaction) {
    auto stopped = app.email_changes.stop(transaction, change);
    if (!stopped) return stopped;
    app.accounts.change_password(transaction, change.account, nobodys, visit.now);
    app.citizen_sessions.end_all(transaction, change.account);
    app.known_devices.forget_others(transaction, change.account, {});
    app.throttle.forget_failures(transaction, store::Door::citizen, change.old_email_key);
    app.accounts.add_reset_link(transaction, change.account, crypto::token_hash(token), until,
                                visit.now);
    app.tell(transaction, domain::AccountEvent::password_reset, {name, change.old_email},
             {{"tautan", paths::new_password(token)}, {"tenggat", mysql::to_sql(until)}},
             visit.now);
    return stopped;
  };
  return mysql::transact(app.db, work, mysql::OnRefusal::commit);
}

}  // namespace

fcgi::Response stop_email_form(App& app, fcgi::Visit& visit) {
  const auto change = change_at(app, visit);
  if (!change) return old_link(app, visit);
  return fcgi::html(view::stop_email(app.pages, app.frame(visit), visit.request.path,
                                     change->old_email, change->confirmed_at));
}

fcgi::Response stop_email(App& app, fcgi::Visit& visit) {
  const auto change = change_at(app, visit);
  if (!change) return old_link(app, visit);

  const auto stopped = stop(app, visit, *change);
  if (!stopped && stopped.error() == store::EmailRefusal::old_link) return old_link(app, visit);
  if (!stopped)
    return fcgi::html(view::email_taken(app.pages, app.frame(visit)), fcgi::Status::conflict);

  fcgi::log::warning("email_change_stopped", {{"id", visit.request.id}});
  if (visit.session.live) visit.session.new_cookie = "";
  visit.session.flash_next("flash.email.stopped");
  return fcgi::see_other(paths::sign_in());
}

}  // namespace accounts
