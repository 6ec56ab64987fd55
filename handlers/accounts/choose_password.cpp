// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen chooses a new password by the link of a mail.
///
///   GET  /akun/sandi-baru/{token}  200, the form; 410 and the way to a new link if it is old
///   POST /akun/sandi-baru/{token}  303 to sign-in; 422 with errors; 410 as above
///
/// The link works once. Every session of the account ends, nobody is signed in by it, and the owner
/// gets a notice. Source: OWASP Forgot Password.

#include "fcgi/crypto.hpp"
#include "handlers/accounts/device.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/password.hpp"

namespace accounts {
namespace {

fcgi::Response old_link(App& app, const fcgi::Visit& visit) {
  return fcgi::html(view::old_reset_link(app.pages, app.frame(visit)), fcgi::Status::gone);
}

std::optional<store::AccountProfile> holder_of(App& app, const fcgi::Visit& visit) {
  const auto id = app.accounts.find_reset_link(crypto::token_hash(visit.at("token")), visit.now);
  return id ? app.accounts.find(*id) : std::nullopt;
}

/// False if another request used the link first.
bool change(App& app, const fcgi::Visit& visit, const store::AccountProfile& account,
            std::string_view password) {
  const auto hash = crypto::password_hash(password);
  return mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    const auto link = crypto::token_hash(visit.at("token"));
    if (!app.accounts.use_reset_link(transaction, link, visit.now)) return false;
    app.accounts.change_password(transaction, account.id, hash, visit.now);
    app.citizen_sessions.end_all(transaction, account.id);
    app.known_devices.forget_others(transaction, account.id, device_hash(app, visit));
    app.throttle.forget_failures(transaction, store::Door::citizen, account.email_key);
    app.tell(transaction, domain::AccountEvent::password_changed, {account.name, account.email},
             {{"waktu", mysql::to_sql(visit.now)}}, visit.now);
    return true;
  });
}

}  // namespace

fcgi::Response new_password_form(App& app, fcgi::Visit& visit) {
  if (!holder_of(app, visit)) return old_link(app, visit);
  return fcgi::html(view::new_password_form(app.pages, app.frame(visit), visit.request.path, {}));
}

fcgi::Response choose_password(App& app, fcgi::Visit& visit) {
  const auto account = holder_of(app, visit);
  if (!account) return old_link(app, visit);

  const auto password = visit.form().secret("password_new");
  domain::FieldErrors errors;
  domain::check_password(errors, "password_new", password);
  check_not_common(errors, "password_new", password,
                   {account->name, account->email, account->phone});
  if (!errors.empty()) {
    return fcgi::html(
        view::new_password_form(app.pages, app.frame(visit), visit.request.path, errors),
        fcgi::Status::unprocessable);
  }

  if (!change(app, visit, *account, password)) return old_link(app, visit);

  if (visit.session.live) visit.session.new_cookie = "";
  visit.session.flash_next("flash.password.changed");
  return fcgi::see_other(paths::sign_in());
}

}  // namespace accounts
