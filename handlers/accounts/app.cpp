// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the actions of this area share.

#include <chrono>

#include "fcgi/crypto.hpp"
#include "handlers/access/password.hpp"
#include "handlers/accounts/actions.hpp"
#include "handlers/view/kit/try_again.hpp"
#include "handlers/web/frame.hpp"

namespace accounts {

App::App(const fcgi::Config& config)
    : cookies{.secure = config.is_https()},
      nik_pepper(crypto::from_base64url(config.get("keys.nik_pepper"))),
      nik_sealing_public(crypto::from_base64url(config.get("keys.nik_sealing_public"))),
      db(mysql::address_from(config)),
      outbox(db, crypto::from_base64url(config.get("keys.outbox_public"))),
      pages(config) {}

view::Chrome App::frame(const fcgi::Visit& visit) const {
  return web::citizen_frame(visit);
}

void App::tell(mysql::Transaction& transaction, domain::AccountEvent event,
               const store::AccountAddress& to, domain::Values values, domain::Instant now) {
  outbox.add(transaction, domain::account_notice(event, to.email, std::move(values)), to.name, now);
}

void check_not_common(domain::FieldErrors& errors, std::string_view field,
                      std::string_view password, const std::vector<std::string>& words) {
  if (errors.find(field) == nullptr && guard::is_easily_guessed(password, words))
    errors.add(field, "err.pass.common");
}

std::string confirmation_key(const store::AccountProfile& account) {
  return "signed in " + std::to_string(account.id.value);
}

void confirm_password(App& app, const fcgi::Visit& visit, const store::AccountProfile& account,
                      domain::FieldErrors& errors) {
  const auto password = visit.form().secret("password_now");
  if (password.empty()) return errors.add("password_now", "err.required");
  const auto door = store::Door::citizen;
  const auto key = confirmation_key(account);
  if (const auto until = app.throttle.sign_in_blocked(door, key, visit.now))
    return view::add_try_again(errors, *until, visit.now);
  if (crypto::password_matches(account.password_hash, password)) return;
  app.throttle.sign_in_failed(door, key, visit.now);
  errors.add("password_now", "err.pass.wrong");
}

store::AccountProfile profile_of(App& app, const domain::Citizen& citizen) {
  auto account = app.accounts.find(citizen.id);
  if (!account) throw fcgi::SignInNeeded();
  return *std::move(account);
}

}  // namespace accounts
