// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Whoever holds the account stops what somebody asked for at the counter.
///
///   GET  /akun/pemulihan/hentikan/{token}   200, what is asked for and a button: mail scanners
///                                           follow links; 410 once it is over
///   POST /akun/pemulihan/hentikan/{token}   303 back, where it says so; 410
///
/// Both are told by mail. Source: docs/decisions/0044.

#include "fcgi/crypto.hpp"
#include "handlers/accounts/actions.hpp"
#include "handlers/accounts/recovering.hpp"
#include "handlers/paths/paths.hpp"

namespace accounts {
namespace {

using domain::DeskRequestState;

bool runs(const store::DeskRequest& request, domain::Instant now) {
  const auto state = request.state(now);
  return state == DeskRequestState::waiting || state == DeskRequestState::ripe;
}

fcgi::Response page_of(const App& app, const fcgi::Visit& visit, const view::Errand& errand) {
  return fcgi::html(view::errand(app.pages, app.frame(visit), errand, {}));
}

}  // namespace

fcgi::Response stop_form(App& app, fcgi::Visit& visit) {
  const auto& messages = app.pages.messages();
  const auto request = app.desk_requests.find_by_stop(crypto::token_hash(visit.at("token")));
  if (request && request->dates.stopped_at)
    return page_of(app, visit,
                   {.heading = "stop.done.h",
                    .says = {messages.text("stop.done")},
                    .on = {{"nav.profile", paths::profile()}}});
  if (!request || !runs(*request, visit.now)) return over_page(app, visit);
  return page_of(app, visit, stop_errand(app, visit, *request));
}

fcgi::Response stop_request(App& app, fcgi::Visit& visit) {
  const auto request = app.desk_requests.find_by_stop(crypto::token_hash(visit.at("token")));
  if (!request) return over_page(app, visit);
  if (runs(*request, visit.now)) (void)stop_now(app, visit, *request);
  return fcgi::see_other(visit.request.path);
}

}  // namespace accounts
