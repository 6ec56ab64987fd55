// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen changes the own name or telephone number.
///
///   GET  /akun/profil/ubah  200, the form
///   POST /akun/profil/ubah  303 to the profile; 422 with errors
///
/// Asks for the present password. A changed number is told by mail. Source: ASVS 7.5.1.

#include "handlers/accounts/actions.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/accounts/profile.hpp"

namespace accounts {
namespace {

std::optional<domain::Phone> check(App& app, const store::AccountProfile& account,
                                   std::string_view name, std::string_view typed,
                                   domain::FieldErrors& errors) {
  domain::check_text(errors, "name", name, domain::kNameLength, domain::Lines::one);
  auto phone = domain::Phone::parse(typed, domain::PhoneRule::account);
  if (!phone) {
    errors.add("phone", typed.empty() ? "err.required" : domain::phone_fault(typed));
  } else if (phone->e164() != account.phone &&
             app.accounts.count_with_phone(phone->e164()) >= domain::kAccountsPerPhone) {
    errors.add("phone", "err.phone.many");
  }
  return phone;
}

}  // namespace

fcgi::Response contact_form(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto account = profile_of(app, citizen);
  const auto phone = domain::Phone::from_stored(account.phone).display();
  return fcgi::html(view::profile_edit(app.pages, app.frame(visit), account.name, phone, {}));
}

fcgi::Response change_contact(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto account = profile_of(app, citizen);
  const auto name = visit.form().line("name");
  const auto typed = visit.form().line("phone");

  domain::FieldErrors errors;
  const auto phone = check(app, account, name, typed, errors);
  confirm_password(app, visit, account, errors);
  if (!errors.empty()) {
    return fcgi::html(view::profile_edit(app.pages, app.frame(visit), name, typed, errors),
                      fcgi::Status::unprocessable);
  }

  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.accounts.change_contact(transaction, citizen.id, name, phone->e164());
    if (phone->e164() == account.phone) return;
    app.tell(transaction, domain::AccountEvent::phone_changed, {name, account.email},
             {{"waktu", mysql::to_sql(visit.now)}}, visit.now);
  });

  visit.session.flash_next("flash.account.saved");
  return fcgi::see_other(paths::profile());
}

}  // namespace accounts
