// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen asks for another e-mail address.
///
///   GET  /akun/profil/email  200, the form
///   POST /akun/profil/email  303 to the profile; 422 with errors; 429 with a time
///
/// Nothing changes before the new mailbox confirms; the old one is told at once and may stop it. An
/// address that another account holds gets the same answer: its owner is told, and no link leaves.
/// Source: docs/decisions/0040; ASVS 6.4, 7.5.1.

#include "fcgi/crypto.hpp"
#include "handlers/accounts/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/accounts/email.hpp"
#include "handlers/web/ask_email.hpp"
#include "handlers/web/too_often.hpp"

namespace accounts {
namespace {

std::optional<domain::Email> check(const fcgi::Form& form, const store::AccountProfile& account,
                                   domain::FieldErrors& errors) {
  const auto typed = form.line("email");
  auto email = domain::Email::parse(typed);
  if (!email) {
    errors.add("email", typed.empty() ? "err.required" : "err.email");
  } else if (email->canonical() == account.email_key) {
    errors.add("email", "err.email.same");
  }
  web::ask_email(errors, form, "email", email);
  return email;
}

std::optional<domain::Instant> too_often(App& app, const fcgi::Visit& visit,
                                         const store::AccountProfile& account,
                                         const domain::Email& email) {
  namespace limits = store::limits;
  auto until =
      app.throttle.count(limits::kChangeEmail, std::to_string(account.id.value), visit.now);
  if (!until) until = app.throttle.count(limits::kRegisterEmail, email.canonical(), visit.now);
  return until;
}

// The row is written for a taken address too: what the profile shows must not tell.
void ask(App& app, const fcgi::Visit& visit, const store::AccountProfile& account,
         const domain::Email& email) {
  const auto confirm = crypto::random_token();
  const auto stop = crypto::random_token();
  const auto holder = app.accounts.find_address(email.canonical());
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    using domain::AccountEvent;
    app.email_changes.add(transaction,
                          {.account = account.id,
                           .old_email = account.email,
                           .old_email_key = account.email_key,
                           .email = email,
                           .confirm_hash = crypto::token_hash(confirm),
                           .stop_hash = crypto::token_hash(stop)},
                          visit.now);
    app.tell(transaction, AccountEvent::email_changed_old, {account.name, account.email},
             {{"keterangan", email.masked()},
              {"tautan", paths::stop_email(stop)},
              {"tenggat", mysql::to_sql(visit.now + store::kStopEmailTime)}},
             visit.now);
    if (holder)
      return app.tell(transaction, AccountEvent::already_registered, *holder, {}, visit.now);
    app.tell(transaction, AccountEvent::email_changed_new, {account.name, email.typed()},
             {{"tautan", paths::confirm_email(confirm)},
              {"tenggat", mysql::to_sql(visit.now + store::kConfirmEmailTime)}},
             visit.now);
  });
}

}  // namespace

fcgi::Response email_form(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto account = profile_of(app, citizen);
  return fcgi::html(view::email_form(app.pages, app.frame(visit), account.email, {}, {}));
}

fcgi::Response change_email(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto account = profile_of(app, citizen);
  const auto typed = visit.form().line("email");
  const auto page = [&](const domain::FieldErrors& errors) {
    return view::email_form(app.pages, app.frame(visit), account.email, typed, errors);
  };

  domain::FieldErrors errors;
  const auto email = check(visit.form(), account, errors);
  confirm_password(app, visit, account, errors);
  if (!errors.empty()) return fcgi::html(page(errors), fcgi::Status::unprocessable);
  if (const auto until = too_often(app, visit, account, *email))
    return web::too_often(visit, *until, page);

  ask(app, visit, account, *email);

  visit.session.flash_next("flash.email.asked");
  return fcgi::see_other(paths::profile());
}

}  // namespace accounts
