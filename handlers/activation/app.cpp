// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the actions of this area share.

#include "fcgi/crypto.hpp"
#include "handlers/activation/actions.hpp"
#include "handlers/web/frame.hpp"

namespace activation {

App::App(const fcgi::Config& config)
    : db(mysql::address_from(config)),
      outbox(db, crypto::from_base64url(config.get("keys.outbox_public"))),
      pages(config) {}

view::Chrome App::frame(const fcgi::Visit& visit) const {
  return web::citizen_frame(visit);
}

void App::tell(mysql::Transaction& transaction, domain::AccountEvent event,
               const store::AccountAddress& to, domain::Values values, domain::Instant now) {
  outbox.add(transaction, domain::account_notice(event, to.email, std::move(values)), to.name, now);
}

}  // namespace activation
