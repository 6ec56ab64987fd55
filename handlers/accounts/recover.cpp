// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The way back into an account whose mailbox was lost, after two officers saw the identity card.
///
///   GET  /akun/pemulihan/{token}   200: the NIK is asked for, or where it stands, or the new
///                                  password; 410 once it is over
///   POST /akun/pemulihan/{token}   303 back with the right NIK, to sign-in with a new password;
///                                  422; 429 with a time; 409 if the mailbox has an account; 410
///
/// The NIK is compared by its slow digest and stored nowhere. Source: docs/decisions/0044.

#include "fcgi/crypto.hpp"
#include "handlers/accounts/actions.hpp"
#include "handlers/accounts/recovering.hpp"
#include "handlers/domain/people/nik.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/password.hpp"
#include "handlers/web/too_often.hpp"

namespace accounts {
namespace {

using domain::DeskRequestState;

fcgi::Response prove(App& app, fcgi::Visit& visit, const store::DeskRequest& request) {
  const auto typed = visit.form().line("nik");
  domain::FieldErrors errors;
  const auto nik = domain::Nik::parse(typed);
  if (!nik) errors.add("nik", typed.empty() ? "err.required" : std::string(nik.error()));
  if (!errors.empty()) return nik_page(app, visit, errors);
  const auto key = std::to_string(request.id.value);
  if (const auto until = app.throttle.count(store::limits::kRecoveryNik, key, visit.now))
    return web::too_often(visit, *until, [&](const domain::FieldErrors& said) {
      return nik_page(app, visit, said).body;
    });

  const auto holder = app.desk_requests.holder(store::nik_key(nik->digits(), app.nik_pepper));
  if (!holder) errors.add("nik", "err.nik.no_account");
  if (holder && app.accounts.find_address(request.email_key)) {
    const auto account = app.accounts.find(*holder);
    const bool own = account && account->email_key == request.email_key;
    errors.add("nik", own ? "err.mailbox.own" : "err.mailbox.taken");
  }
  if (!errors.empty()) return nik_page(app, visit, errors);

  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    (void)app.desk_requests.prove(transaction, request.id, *holder, visit.now);
  });
  return fcgi::see_other(visit.request.path);
}

/// Thrown so that nothing of the transaction stays.
struct NotRecovered {};

bool recover_now(App& app, const fcgi::Visit& visit, const store::DeskRequest& request,
                 std::string_view password) try {
  const auto hash = crypto::password_hash(password);
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    if (!app.desk_requests.recover(transaction, request, hash, visit.now)) throw NotRecovered{};
    app.citizen_sessions.end_all(transaction, *request.account);
    // A link that would take an older change back must not undo this one.
    app.email_changes.remove_all(transaction, *request.account);
    app.throttle.forget_failures(transaction, store::Door::citizen, request.email_key);
    const domain::Values when{{"waktu", mysql::to_sql(visit.now)}};
    app.tell(transaction, domain::AccountEvent::email_changed_old,
             {request.account_name, request.account_email}, when, visit.now);
    app.tell(transaction, domain::AccountEvent::email_changed_new,
             {request.account_name, request.email}, {}, visit.now);
  });
  return true;
} catch (const NotRecovered&) {
  return false;
}

fcgi::Response choose(App& app, fcgi::Visit& visit, const store::DeskRequest& request) {
  const auto password = visit.form().secret("password_new");
  domain::FieldErrors errors;
  domain::check_password(errors, "password_new", password);
  check_not_common(errors, "password_new", password, {request.account_name, request.email});
  if (!errors.empty())
    return fcgi::html(
        view::new_password_form(app.pages, app.frame(visit), visit.request.path, errors),
        fcgi::Status::unprocessable);
  if (!recover_now(app, visit, request, password)) return over_page(app, visit);
  if (visit.session.live) visit.session.new_cookie = "";
  visit.session.flash_next("flash.recovered");
  return fcgi::see_other(paths::sign_in());
}

}  // namespace

fcgi::Response recovery_page(App& app, fcgi::Visit& visit) {
  const auto request = app.desk_requests.find_by_link(crypto::token_hash(visit.at("token")));
  if (!request) return over_page(app, visit);
  switch (request->state(visit.now)) {
    case DeskRequestState::unproved:
      return nik_page(app, visit, {});
    case DeskRequestState::ripe:
      return fcgi::html(
          view::new_password_form(app.pages, app.frame(visit), visit.request.path, {}));
    case DeskRequestState::unconfirmed:
    case DeskRequestState::waiting:
      return standing_page(app, visit, *request);
    default:
      return over_page(app, visit);
  }
}

fcgi::Response recover(App& app, fcgi::Visit& visit) {
  const auto request = app.desk_requests.find_by_link(crypto::token_hash(visit.at("token")));
  const auto state = request ? request->state(visit.now) : DeskRequestState::expired;
  if (state == DeskRequestState::unproved) return prove(app, visit, *request);
  if (state == DeskRequestState::ripe) return choose(app, visit, *request);
  return recovery_page(app, visit);
}

}  // namespace accounts
