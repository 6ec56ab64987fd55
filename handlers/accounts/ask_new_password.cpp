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
#include "handlers/view/accounts_password.hpp"
#include "handlers/view/paths.hpp"
#include "handlers/view/try_again.hpp"

namespace accounts {
namespace {

std::optional<domain::Instant> too_often(App& app, const fcgi::Visit& visit,
                                         const domain::Email& email) {
  namespace limits = store::limits;
  auto until = app.throttle.count(limits::kResetAddress, visit.request.remote_address, visit.now);
  if (!until) until = app.throttle.count(limits::kResetAccount, email.canonical(), visit.now);
  return until;
}

void send_link(App& app, const fcgi::Visit& visit, const store::AccountDoor& door) {
  const auto token = crypto::random_token();
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.accounts.add_reset_link(transaction, door.id, crypto::token_hash(token), visit.now);
    app.tell(transaction, domain::AccountEvent::password_reset, {door.name, door.email},
             {{"tautan", view::paths::new_password(token)},
              {"tenggat", mysql::to_sql(visit.now + store::kResetTime)}},
             visit.now);
  });
}

}  // namespace

fcgi::Response forgotten_form(App& app, fcgi::Visit& visit) {
  return fcgi::html(view::forgotten_form(app.pages, app.frame(visit), {}, {}));
}

fcgi::Response ask_new_password(App& app, fcgi::Visit& visit) {
  const auto typed = visit.form().line("email");
  const auto page = [&](const domain::FieldErrors& errors) {
    return view::forgotten_form(app.pages, app.frame(visit), typed, errors);
  };

  domain::FieldErrors errors;
  const auto email = domain::Email::parse(typed);
  if (!email) {
    errors.add("email", typed.empty() ? "err.required" : "err.email");
    return fcgi::html(page(errors), fcgi::Status::unprocessable);
  }
  if (const auto until = too_often(app, visit, *email)) {
    view::add_try_again(errors, *until, visit.now);
    return view::too_many(page(errors), *until, visit.now);
  }

  if (const auto door = app.accounts.find_for_sign_in(email->canonical()))
    send_link(app, visit, *door);

  visit.session.flash_next("flash.reset.sent");
  return fcgi::see_other(view::paths::forgotten_password());
}

}  // namespace accounts
