// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Another activation link.
///
///   GET  /aktivasi/kirim-ulang  200, the form
///   POST /aktivasi/kirim-ulang  303 back, with one sentence whoever the address belongs to;
///                               422 if it is no address; 429 with a time
///
/// Once a minute and five times a day for one address. The link before no longer works.

#include "fcgi/crypto.hpp"
#include "handlers/activation/actions.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/reference/settings.hpp"
#include "handlers/view/activation/pages.hpp"
#include "handlers/web/by_mail.hpp"

namespace activation {
namespace {

using domain::AccountEvent;

void send_link(App& app, const store::PendingRegistration& pending, domain::Instant now) {
  const auto token = crypto::random_token();
  const auto until = now + store::Settings(app.db).policy().activation;
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.registrations.renew_link(transaction, pending.id, crypto::token_hash(token), until, now);
    app.tell(transaction, AccountEvent::activation, {pending.name, pending.email},
             {{"tautan", paths::activation(token)}, {"tenggat", mysql::to_sql(until)}}, now);
  });
}

// The owner of the address alone learns which of the three it is.
void send(App& app, const domain::Email& email, domain::Instant now) {
  if (const auto pending = app.registrations.find_by_email(email.canonical()))
    return send_link(app, *pending, now);
  const auto holder = app.accounts.find_address(email.canonical());
  if (!holder) return;
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.tell(transaction, AccountEvent::already_registered, *holder, {}, now);
  });
}

}  // namespace

fcgi::Response resend_form(App& app, fcgi::Visit& visit) {
  return fcgi::html(view::activation_resend(app.pages, app.frame(visit), {}, {}));
}

fcgi::Response resend(App& app, fcgi::Visit& visit) {
  const auto page = [&](const std::string& typed, const domain::FieldErrors& errors) {
    return view::activation_resend(app.pages, app.frame(visit), typed, errors);
  };
  return web::answer_by_mail(
      visit, app.throttle,
      {.by_sender = store::limits::kResendAddress,
       .by_mailbox = {store::limits::kResendMinute, store::limits::kResendDay},
       .page = page,
       .send = [&](const domain::Email& email) { send(app, email, visit.now); },
       .flash = "flash.activation.resent",
       .back = paths::resend_activation()});
}

}  // namespace activation
