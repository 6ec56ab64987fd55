// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen forgot the password.
///
///   GET  /akun/lupa-sandi  200, the form
///   POST /akun/lupa-sandi  303 back, with one sentence whether the address is known or not;
///                          422 if it is no address; 429 with a time
///
/// A known address gets a link, good for an hour; a newer one replaces it. Works while sign-in is
/// slowed down. Source: OWASP Forgot Password.

#include "fcgi/crypto.hpp"
#include "handlers/accounts/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/password.hpp"
#include "handlers/web/by_mail.hpp"

namespace accounts {
namespace {

void send_link(App& app, const fcgi::Visit& visit, const store::AccountDoor& door) {
  const auto token = crypto::random_token();
  const auto until = visit.now + app.settings.policy().reset;
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.accounts.add_reset_link(transaction, door.id, crypto::token_hash(token), until, visit.now);
    app.tell(transaction, domain::AccountEvent::password_reset, {door.name, door.email},
             {{"tautan", paths::new_password(token)}, {"tenggat", mysql::to_sql(until)}},
             visit.now);
  });
}

}  // namespace

fcgi::Response forgotten_form(App& app, fcgi::Visit& visit) {
  return fcgi::html(view::forgotten_form(app.pages, app.frame(visit), {}, {}));
}

fcgi::Response ask_new_password(App& app, fcgi::Visit& visit) {
  const auto page = [&](const std::string& typed, const domain::FieldErrors& errors) {
    return view::forgotten_form(app.pages, app.frame(visit), typed, errors);
  };
  const auto send = [&](const domain::Email& email) {
    if (const auto door = app.accounts.find_for_sign_in(email.canonical()))
      send_link(app, visit, *door);
  };
  return web::answer_by_mail(visit, app.throttle,
                             {.by_sender = store::limits::kResetAddress,
                              .by_mailbox = {store::limits::kResetAccount},
                              .page = page,
                              .send = send,
                              .flash = "flash.reset.sent",
                              .back = paths::forgotten_password()});
}

}  // namespace accounts
