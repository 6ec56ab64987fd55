// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen proves the e-mail address.
///
///   GET  /aktivasi/{token}  200, what was registered and a button: mail scanners follow links;
///                           410 and the way to a new link if it is old or used
///   POST /aktivasi/{token}  303 to sign-in; 409 if another account holds the NIK, or five the
///                           telephone number; 410 as above
///
/// The account row is made here and the registration goes, with the drafts that waited for it. Of
/// two at once for one e-mail or NIK the unique keys choose one.
/// Source: docs/contract.md, S3; docs/decisions/0004.

#include "fcgi/crypto.hpp"
#include "fcgi/log.hpp"
#include "handlers/activation/actions.hpp"
#include "handlers/activation/nik_claim.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/activation/pages.hpp"

namespace activation {
namespace {

using domain::AccountEvent;
using store::AccountConflict;

std::optional<store::PendingRegistration> find_pending(App& app, const fcgi::Visit& visit) {
  return app.registrations.find_by_token(crypto::token_hash(visit.at("token")));
}

fcgi::Response old_link(App& app, const fcgi::Visit& visit, std::string_view email) {
  return fcgi::html(view::activation_old_link(app.pages, app.frame(visit), email),
                    fcgi::Status::gone);
}

/// The registration goes also when its mailbox has an account by now: nobody needs it any more.
domain::Result<domain::AccountId, AccountConflict> make_account(
    App& app, const store::PendingRegistration& pending, domain::Instant now) {
  const auto work = [&](mysql::Transaction& transaction) {
    auto account = app.accounts.insert(transaction, pending, now);
    if (account) {
      app.registrations.give_drafts(transaction, pending.id, *account);
      app.registrations.remove(transaction, pending.id);
      app.tell(transaction, AccountEvent::welcome, {pending.name, pending.email}, {}, now);
    } else if (account.error() == AccountConflict::email) {
      app.registrations.remove(transaction, pending.id);
    }
    return account;
  };
  return mysql::transact(app.db, work, mysql::OnRefusal::commit);
}

fcgi::Response refuse(App& app, fcgi::Visit& visit, const store::PendingRegistration& pending,
                      AccountConflict conflict) {
  if (conflict == AccountConflict::nik) {
    tell_nik_held(app, pending, visit.now);
    return fcgi::html(view::activation_nik_held(app.pages, app.frame(visit)),
                      fcgi::Status::conflict);
  }
  return fcgi::html(view::activation_phone_full(app.pages, app.frame(visit)),
                    fcgi::Status::conflict);
}

}  // namespace

fcgi::Response confirm_page(App& app, fcgi::Visit& visit) {
  const auto pending = find_pending(app, visit);
  if (!pending) return old_link(app, visit, {});
  if (!pending->is_link_good(visit.now)) return old_link(app, visit, pending->email);
  return fcgi::html(view::activation_confirm(app.pages, app.frame(visit), visit.request.path,
                                             pending->name, pending->email));
}

fcgi::Response activate(App& app, fcgi::Visit& visit) {
  const auto pending = find_pending(app, visit);
  if (!pending) return old_link(app, visit, {});
  if (!pending->is_link_good(visit.now)) return old_link(app, visit, pending->email);

  auto account = make_account(app, *pending, visit.now);
  if (!account && account.error() == AccountConflict::nik)
    if (const auto claimed = make_claimed_account(app, *pending, visit.now)) account = *claimed;

  // Somebody with the same mailbox was faster, most likely the same press of the button.
  const bool is_active = account || account.error() == AccountConflict::email;
  if (!is_active) return refuse(app, visit, *pending, account.error());
  fcgi::log::info("activated", {{"id", visit.request.id}});
  visit.session.flash_next("flash.account.activated");
  return fcgi::see_other(paths::sign_in());
}

}  // namespace activation
