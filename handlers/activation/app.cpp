/// \file
/// What the actions of this area share.

#include "fcgi/crypto.hpp"
#include "fcgi/csrf.hpp"
#include "handlers/activation/actions.hpp"

namespace activation {

App::App(const fcgi::Config& config)
    : db(mysql::address_from(config)),
      outbox(db, crypto::from_base64url(config.get("keys.outbox_public"))),
      pages(config) {}

view::Chrome App::frame(const fcgi::Visit& visit) const {
  auto chrome =
      view::citizen_chrome(visit.session, fcgi::csrf::token_for(visit.session), visit.request.path);
  chrome.no_referrer = true;
  return chrome;
}

void App::tell(mysql::Transaction& transaction, domain::AccountEvent event,
               const store::AccountAddress& to, domain::Values values, domain::Instant now) {
  outbox.add(transaction, domain::account_notice(event, to.email, std::move(values)), to.name, now);
}

}  // namespace activation
