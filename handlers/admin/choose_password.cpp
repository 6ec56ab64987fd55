// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A member of staff chooses a password by the link of a mail: the first one, or a new one.
///
///   GET  /petugas/sandi-baru/{token}  200, the form; 410 if the link is old or used
///   POST /petugas/sandi-baru/{token}  303 to sign-in; 422 with errors; 410 as above
///
/// The link works once; every session of the account ends.

#include "fcgi/crypto.hpp"
#include "handlers/access/password.hpp"
#include "handlers/admin/actions.hpp"
#include "handlers/domain/people/account.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/password.hpp"

namespace admin {
namespace {

fcgi::Response old_link(App& app, const fcgi::Visit& visit) {
  return fcgi::html(view::staff_old_link(app.pages, app.door(visit)), fcgi::Status::gone);
}

std::optional<store::StaffLine> holder_of(App& app, const fcgi::Visit& visit) {
  const auto id = app.staff.find_link(crypto::token_hash(visit.at("token")), visit.now);
  return id ? app.staff.find(*id) : std::nullopt;
}

domain::FieldErrors check(const store::StaffLine& person, std::string_view password) {
  domain::FieldErrors errors;
  domain::check_password(errors, "password_new", password);
  if (errors.empty() && guard::is_easily_guessed(password, {person.name, person.email}))
    errors.add("password_new", "err.pass.common");
  return errors;
}

/// False if another request used the link first.
bool change(App& app, const fcgi::Visit& visit, const store::StaffLine& person,
            std::string_view password) {
  const auto hash = crypto::password_hash(password);
  return mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    const auto link = crypto::token_hash(visit.at("token"));
    if (!app.staff.use_link(transaction, link, visit.now)) return false;
    app.staff.change_password(transaction, person.id, hash, visit.now);
    app.staff_sessions.end_all(transaction, person.id);
    if (const auto email = domain::Email::parse(person.email))
      app.throttle.forget_failures(transaction, store::Door::staff, email->canonical());
    app.staff.audit(transaction, "password_chosen", person.id, person.id, visit.now);
    return true;
  });
}

}  // namespace

fcgi::Response new_password_form(App& app, fcgi::Visit& visit) {
  if (!holder_of(app, visit)) return old_link(app, visit);
  return fcgi::html(view::staff_password_form(app.pages, app.door(visit), visit.request.path, {}));
}

fcgi::Response choose_password(App& app, fcgi::Visit& visit) {
  const auto person = holder_of(app, visit);
  if (!person) return old_link(app, visit);

  const auto password = visit.form().secret("password_new");
  const auto errors = check(*person, password);
  if (!errors.empty()) {
    return fcgi::html(
        view::staff_password_form(app.pages, app.door(visit), visit.request.path, errors),
        fcgi::Status::unprocessable);
  }

  if (!change(app, visit, *person, password)) return old_link(app, visit);

  if (visit.session.live) visit.session.new_cookie = "";
  visit.session.flash_next("flash.staff.password");
  return fcgi::see_other(paths::staff_sign_in());
}

}  // namespace admin
