// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen signs up.
///
///   GET  /akun/daftar  200, the form
///   POST /akun/daftar  303 to registration_sent.cpp, whoever the address belongs to;
///                      422 with every error; 429 with a time after too many tries
///
/// What is told to the owner of a known address stands in the mail alone.
/// Source: docs/contract.md, S1 to S3; docs/decisions/0004 and 0005.

#include "handlers/view/accounts/register.hpp"
#include "fcgi/crypto.hpp"
#include "handlers/accounts/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/ask_email.hpp"
#include "handlers/web/by_mail.hpp"
#include "handlers/web/draft_cookie.hpp"
#include "handlers/web/too_often.hpp"

namespace accounts {
namespace {

using domain::AccountEvent;
constexpr std::chrono::minutes kSameForm{1};
constexpr long kCookieSeconds = 600;

domain::RegistrationDraft read_draft(const fcgi::Form& form) {
  return {.name = form.line("name"),
          .nik = form.line("nik"),
          .email = form.line("email"),
          .phone = form.line("phone"),
          .password = form.secret("password"),
          .consent = form.has("consent"),
          .minor = form.has("minor"),
          .guardian_name = form.line("guardian_name"),
          .guardian_consent = form.has("guardian_consent")};
}

domain::FieldErrors check(
    App& app, const fcgi::Form& form, const domain::RegistrationDraft& typed,
    const domain::Result<domain::Registration, domain::FieldErrors>& checked) {
  auto errors = checked ? domain::FieldErrors{} : checked.error();
  web::ask_email(errors, form, "email", domain::Email::parse(typed.email));
  check_not_common(errors, "password", typed.password, {typed.name, typed.email, typed.phone});
  const auto phone = domain::Phone::parse(typed.phone, domain::PhoneRule::account);
  if (phone && app.accounts.count_with_phone(phone->e164()) >= domain::kAccountsPerPhone)
    errors.add("phone", "err.phone.many");
  return errors;
}

/// The same form sent twice: the first one's link must stay good.
bool is_same(const std::optional<store::PendingRegistration>& pending,
             const store::NewRegistration& fresh, std::string_view password, domain::Instant now) {
  return pending && pending->nik_lookup == fresh.nik_lookup &&
         now - pending->token_sent_at < kSameForm && pending->name == fresh.name &&
         pending->phone == fresh.phone &&
         crypto::password_matches(pending->password_hash, password);
}

// One transaction: sign-up, drafts of this browser, mail; or the mail to the owner alone.
void store_and_tell(App& app, const fcgi::Visit& visit, const domain::Registration& person) {
  const auto token = crypto::random_token();
  const store::NewRegistration fresh{
      .name = person.name,
      .email = person.email.typed(),
      .email_key = person.email.canonical(),
      .phone = person.phone.e164(),
      .password_hash = crypto::password_hash(person.password),
      .nik_sealed = crypto::seal(person.nik.digits(), app.nik_sealing_public),
      .nik_lookup = store::nik_key(person.nik.digits(), app.nik_pepper),
      .consent_version = std::string(kNoticeVersion),
      .token_hash = crypto::token_hash(token),
      .until = visit.now + app.settings.policy().activation,
      .guardian_name = person.guardian_name};
  const auto holder = app.accounts.find_address(fresh.email_key);
  const auto pending = app.registrations.find_by_email(fresh.email_key);
  if (!holder && is_same(pending, fresh, person.password, visit.now)) return;
  const auto draft = visit.request.cookies.find(web::draft_cookie(app.cookies));
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    if (holder)
      return app.tell(transaction, AccountEvent::already_registered, *holder, {}, visit.now);
    const auto id = app.registrations.insert(transaction, fresh, visit.now);
    if (draft) app.registrations.bind_drafts(transaction, id, crypto::token_hash(*draft));
    app.tell(transaction, AccountEvent::activation, {fresh.name, fresh.email},
             {{"tautan", paths::activation(token)}, {"tenggat", mysql::to_sql(fresh.until)}},
             visit.now);
  });
}

}  // namespace

fcgi::Response registration_form(App& app, fcgi::Visit& visit) {
  return fcgi::html(view::register_form(app.pages, app.frame(visit), {}, {}));
}

fcgi::Response register_account(App& app, fcgi::Visit& visit) {
  const auto typed = read_draft(visit.form());
  const auto page = [&](const domain::FieldErrors& errors) {
    return view::register_form(app.pages, app.frame(visit), typed, errors);
  };
  const auto checked = domain::check_registration(typed);
  auto errors = check(app, visit.form(), typed, checked);
  if (!errors.empty()) return fcgi::html(page(errors), fcgi::Status::unprocessable);
  if (const auto until =
          web::count_try(app.throttle, visit, checked->email, store::limits::kRegisterAddress,
                         {store::limits::kRegisterEmail}))
    return web::too_often(visit, *until, page);

  store_and_tell(app, visit, *checked);
  auto response = fcgi::see_other(paths::register_sent());
  fcgi::set_cookie(response, app.email_cookie(), crypto::base64url(checked->email.typed()),
                   app.cookies.secure, kCookieSeconds);
  return response;
}

}  // namespace accounts
