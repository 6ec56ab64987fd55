// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen changes the own password while signed in.
///
///   GET  /akun/profil/sandi  200, the form
///   POST /akun/profil/sandi  303 to the profile; 422 with errors
///
/// Asks for the present one, ends every other session, gives this one a new secret, tells by mail.
/// Source: ASVS 6.2.3, 7.4.3.

#include "fcgi/crypto.hpp"
#include "handlers/accounts/device.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/people/shared_phone.hpp"
#include "handlers/view/accounts/profile.hpp"

namespace accounts {
namespace {

store::StartedSession change(App& app, const fcgi::Visit& visit,
                             const store::AccountProfile& account, std::string_view password) {
  const auto hash = crypto::password_hash(password);
  return mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.accounts.change_password(transaction, account.id, hash, visit.now);
    const bool shortened = store::is_shortened(app.db, {visit.session.live->id});
    app.citizen_sessions.end_all(transaction, account.id);
    app.known_devices.forget_others(transaction, account.id, device_hash(app, visit));
    app.throttle.forget_failures(transaction, store::Door::citizen, account.email_key);
    app.throttle.forget_failures(transaction, store::Door::citizen, confirmation_key(account));
    app.tell(transaction, domain::AccountEvent::password_changed, {account.name, account.email},
             {{"waktu", mysql::to_sql(visit.now)}}, visit.now);
    auto started =
        app.citizen_sessions.start(transaction, account.id, visit.request.user_agent, visit.now);
    if (shortened) store::shorten(transaction, started.id, visit.now);
    return started;
  });
}

}  // namespace

fcgi::Response password_form(App& app, fcgi::Visit& visit, const domain::Citizen&) {
  return fcgi::html(view::profile_password(app.pages, app.frame(visit), {}));
}

fcgi::Response change_password(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto account = profile_of(app, citizen);
  const auto password = visit.form().secret("password_new");

  domain::FieldErrors errors;
  confirm_password(app, visit, account, errors);
  domain::check_password(errors, "password_new", password);
  check_not_common(errors, "password_new", password, {account.name, account.email, account.phone});
  if (!errors.empty()) {
    return fcgi::html(view::profile_password(app.pages, app.frame(visit), errors),
                      fcgi::Status::unprocessable);
  }

  visit.session.new_cookie = change(app, visit, account, password).cookie;
  visit.session.flash_next("flash.password.saved");
  return fcgi::see_other(paths::profile());
}

}  // namespace accounts
