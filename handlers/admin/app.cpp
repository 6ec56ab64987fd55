// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the actions of this area share.

#include "fcgi/crypto.hpp"
#include "handlers/admin/actions.hpp"
#include "handlers/domain/people/account_notice.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/address.hpp"
#include "handlers/web/frame.hpp"

namespace admin {

App::App(const fcgi::Config& config)
    : db(mysql::address_from(config)),
      outbox(db, crypto::from_base64url(config.get("keys.outbox_public"))),
      pages(config) {}

view::Chrome App::door(const fcgi::Visit& visit) const {
  return web::staff_frame(visit, std::nullopt);
}

view::Chrome App::desk(const fcgi::Visit& visit, const domain::Officer& officer) const {
  return web::staff_frame(visit, officer);
}

store::StaffLine account_in_path(App& app, const fcgi::Visit& visit) {
  auto person = app.staff.find(web::id_in_path<domain::StaffId>(visit));
  if (!person) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *std::move(person);
}

void send_link(App& app, mysql::Transaction& transaction, const store::StaffLine& person,
               domain::Instant now) {
  const auto token = crypto::random_token();
  app.staff.add_link(transaction, person.id, crypto::token_hash(token), now);
  const auto notice =
      domain::account_notice(domain::AccountEvent::password_reset, person.email,
                             {{"tautan", paths::staff_new_password(token)},
                              {"tenggat", mysql::to_sql(now + store::kStaffLinkTime)}});
  app.outbox.add(transaction, notice, person.name, now);
}

}  // namespace admin
