// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// An address confirms that it wants to follow. Mail scanners open links: only the button acts.
///
///   GET  /ikuti/konfirmasi/{token}   200, a button; `?sudah`: it follows; 404
///   POST /ikuti/konfirmasi/{token}   303; 404

#include "fcgi/crypto.hpp"
#include "fcgi/http_error.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/view/kit/errand.hpp"

namespace complaints {

fcgi::Response confirm_form(App& app, fcgi::Visit& visit) {
  if (!app.followers.find(crypto::token_hash(visit.at("token"))))
    throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  const auto& messages = app.pages.messages();
  const auto chrome = chrome_of(visit);
  view::Errand errand{.heading = "follow.confirm.h"};
  if (visit.request.query.find("sudah")) {
    errand.heading = "follow.h";
    errand.says = {messages.text("follow.confirmed")};
  } else {
    errand.says = {messages.text("follow.lead")};
    errand.action = visit.request.path;
    errand.button = "follow.confirm.button";
  }
  return fcgi::html(view::errand(app.pages, chrome, errand, {}));
}

fcgi::Response confirm_follow(App& app, fcgi::Visit& visit) {
  const auto hash = crypto::token_hash(visit.at("token"));
  const bool known = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    return app.followers.confirm(transaction, hash, visit.now);
  });
  if (!known) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return fcgi::see_other(visit.request.path + "?sudah");
}

}  // namespace complaints
