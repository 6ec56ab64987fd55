// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What is kept about the own account, and the ways to a copy, a correction, an end.
///
///   GET  /akun/data-saya  200
///   POST /akun/data-saya  303 to the copies (copy_data.cpp), which the password opens for a
///                         quarter of an hour; 422 if it is not the present one
///
/// The owner is told by mail that copies were opened. Source: UU 27/2022, articles 7 and 13;
/// docs/decisions/0042.

#include "handlers/accounts/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/accounts/data.hpp"

namespace accounts {
namespace {

std::string page(App& app, const fcgi::Visit& visit, const store::AccountProfile& account,
                 const domain::FieldErrors& errors) {
  const view::Profile shown{.name = account.name,
                            .email = account.email,
                            .phone = account.phone,
                            .registered_at = account.registered_at,
                            .activated_at = account.activated_at,
                            .password_changed_at = account.password_changed_at,
                            .consent_version = account.consent_version};
  return view::my_data(app.pages, app.frame(visit), shown, errors);
}

}  // namespace

fcgi::Response my_data(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  return fcgi::html(page(app, visit, profile_of(app, citizen), {}));
}

fcgi::Response open_copies(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto account = profile_of(app, citizen);

  domain::FieldErrors errors;
  confirm_password(app, visit, account, errors);
  if (!errors.empty())
    return fcgi::html(page(app, visit, account, errors), fcgi::Status::unprocessable);

  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.citizen_sessions.reauthenticated(transaction, {visit.session.live->id}, visit.now);
    app.tell(transaction, domain::AccountEvent::export_ready, {account.name, account.email},
             {{"tautan", paths::my_copies()}, {"waktu", mysql::to_sql(visit.now)}}, visit.now);
  });

  return fcgi::see_other(paths::my_copies());
}

}  // namespace accounts
