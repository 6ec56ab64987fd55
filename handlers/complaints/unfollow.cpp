/// \file
/// A follower has had enough.
///
///   GET  /berhenti/{token}   200, a button
///   POST /berhenti/{token}   200; also what a mail program sends by itself (RFC 8058), so it needs
///                            no token of ours and is not redirected
///
/// An unknown token gets the same pages: that address follows nothing.

#include "fcgi/crypto.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/view/complaints_errand.hpp"

namespace complaints {
namespace {

view::Chrome chrome_for(const fcgi::Visit& visit) {
  auto chrome = chrome_of(visit);
  chrome.no_referrer = true;
  return chrome;
}

}  // namespace

fcgi::Response unfollow_form(App& app, fcgi::Visit& visit) {
  const view::Errand errand{
      .heading = "follow.stop.h", .action = visit.request.path, .button = "follow.stop.button"};
  return fcgi::html(view::errand(app.pages, chrome_for(visit), errand, {}));
}

fcgi::Response unfollow(App& app, fcgi::Visit& visit) {
  const auto hash = crypto::token_hash(visit.at("token"));
  mysql::transact(
      app.db, [&](mysql::Transaction& transaction) { app.followers.remove(transaction, hash); });
  const view::Errand errand{.heading = "follow.h",
                            .says = {app.pages.messages().text("follow.stopped")}};
  return fcgi::html(view::errand(app.pages, chrome_for(visit), errand, {}));
}

}  // namespace complaints
