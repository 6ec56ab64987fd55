// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A new account of staff.
///
///   GET  /kelola/petugas/baru  200, the form
///   POST /kelola/petugas       303 to the list; 422 with errors
///
/// Nobody types a password for somebody else: the person gets a link by mail. Until it is used the
/// account has a password that nobody knows.

#include "fcgi/crypto.hpp"
#include "handlers/admin/actions.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/admin/pages.hpp"
#include "handlers/web/ask_email.hpp"

namespace admin {
namespace {

view::StaffTyped read_typed(const fcgi::Form& form) {
  return {.name = form.line("staff_name"),
          .email = form.line("email"),
          .role = form.line("role"),
          .opd = form.line("opd")};
}

domain::Result<store::NewStaff, domain::FieldErrors> check(App& app, const fcgi::Form& form,
                                                           const view::StaffTyped& typed) {
  domain::FieldErrors errors;
  domain::check_text(errors, "staff_name", typed.name, domain::kNameLength, domain::Lines::one);
  const auto email = domain::Email::parse(typed.email);
  if (!email) errors.add("email", typed.email.empty() ? "err.required" : "err.email");
  web::ask_email(errors, form, "email", email);
  const auto role = domain::role_from(typed.role);
  if (!role || !is_staff(*role)) errors.add("role", "err.choose");
  auto opd = form.id<domain::OpdId>("opd");
  if (opd && !app.opds.find(*opd)) opd.reset();
  if (!opd && ((role && needs_body(*role)) || !typed.opd.empty()))
    errors.add("opd", "err.staff_opd");
  if (!errors.empty()) return tl::unexpected(std::move(errors));
  return store::NewStaff{.name = typed.name,
                         .email = email->typed(),
                         .email_key = email->canonical(),
                         .password_hash = crypto::password_hash(crypto::random_token()),
                         .role = *role,
                         .opd = opd,
                         .created_by = std::nullopt};
}

/// False if another account has this address.
bool create(App& app, const store::NewStaff& staff, domain::StaffId by, domain::Instant now) {
  return mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    const auto id = app.staff.insert(transaction, staff, now);
    if (!id) return false;
    send_link(app, transaction, {.id = *id, .name = staff.name, .email = staff.email}, now);
    app.staff.audit(transaction, "staff_created", by, *id, now);
    return true;
  });
}

fcgi::Response form_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                         const view::StaffTyped& typed, const domain::FieldErrors& errors) {
  return fcgi::html(
      view::staff_form(app.pages, app.desk(visit, officer), typed, app.opds.list_active(), errors),
      errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

}  // namespace

fcgi::Response new_staff(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  return form_page(app, visit, officer, {}, {});
}

fcgi::Response create_staff(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto form = visit.form();
  const auto typed = read_typed(form);

  auto staff = check(app, form, typed);
  if (!staff) return form_page(app, visit, officer, typed, staff.error());
  staff->created_by = officer.id;

  if (!create(app, *staff, officer.id, visit.now)) {
    domain::FieldErrors errors;
    errors.add("email", "err.staff_email");
    return form_page(app, visit, officer, typed, errors);
  }

  visit.session.flash_next("flash.staff.created");
  return fcgi::see_other(paths::administration("petugas"));
}

}  // namespace admin
