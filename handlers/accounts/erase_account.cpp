// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen ends the own account.
///
///   GET  /akun/data-saya/penghapusan  200, what goes and what stays
///   POST /akun/data-saya/penghapusan  303 to sign-in, the account is erased; 303 to the reports,
///   if
///                                     some are to be withdrawn before; 422 with errors
///
/// Asks for the present password. Name, addresses and NIK are emptied, every session ends; reports
/// stay, without an identity, and those that run go on, unless their reporter withdraws them first.
/// Source: UU 27/2022, articles 8 and 43; docs/decisions/0042.

#include "fcgi/log.hpp"
#include "handlers/accounts/device.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/accounts/data.hpp"
#include "handlers/view/kit/running.hpp"

namespace accounts {
namespace {

std::string page(App& app, const fcgi::Visit& visit, std::string_view running,
                 const domain::FieldErrors& errors) {
  return view::erase_form(app.pages, app.frame(visit), running, errors);
}

void erase(App& app, const fcgi::Visit& visit, const store::AccountProfile& account) {
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.citizen_sessions.end_all(transaction, account.id);
    if (!app.accounts.erase(transaction, account.id, visit.now)) return;
    app.email_changes.remove_all(transaction, account.id);
    app.known_devices.forget_others(transaction, account.id, {});
    app.throttle.forget_failures(transaction, store::Door::citizen, account.email_key);
    app.tell(transaction, domain::AccountEvent::erased, {account.name, account.email},
             {{"waktu", mysql::to_sql(visit.now)}}, visit.now);
  });
}

}  // namespace

fcgi::Response erase_form(App& app, fcgi::Visit& visit, const domain::Citizen&) {
  return fcgi::html(page(app, visit, {}, {}));
}

fcgi::Response erase_account(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto account = profile_of(app, citizen);
  const auto running = visit.form().line("running");
  if (running == view::kWithdrawFirst) {
    visit.session.flash_next("flash.withdraw.first");
    return fcgi::see_other(paths::my_reports());
  }

  domain::FieldErrors errors;
  if (running != view::kGoOn) errors.add("running", "err.erase.running");
  confirm_password(app, visit, account, errors);
  if (!errors.empty())
    return fcgi::html(page(app, visit, running, errors), fcgi::Status::unprocessable);

  erase(app, visit, account);

  fcgi::log::info("account_erased",
                  {{"id", visit.request.id}, {"account", std::to_string(account.id.value)}});
  visit.session.new_cookie = "";
  visit.session.flash_next("flash.account.erased");
  auto response = fcgi::see_other(paths::sign_in());
  response.header("Clear-Site-Data", "\"cache\"");
  return response;
}

}  // namespace accounts
