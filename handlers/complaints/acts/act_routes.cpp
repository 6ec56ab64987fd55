// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/acts/act_routes.hpp"

#include "handlers/access/guards.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/acts/reply.hpp"
#include "handlers/complaints/track/tracking_pass.hpp"

namespace complaints {
namespace {

/// One act at its two addresses: with an account, and by code and PIN.
template <const Deed& deed>
void act(fcgi::Router& routes, App& app) {
  const auto visitor = guard::as_visitor(app);
  const auto citizen = guard::as_citizen(app);
  const auto limits = deed.takes_file ? kUpload : fcgi::BodyLimits{};
  const auto mine = "/laporan-saya/{code}/" + std::string(deed.address);
  routes.get(mine, citizen(with_account<form_of<deed>>));
  routes.post(mine, citizen(with_account<act_of<deed>>), limits);
  const auto tracked = "/lacak/{code}/" + std::string(deed.address);
  routes.get(tracked, visitor(with_pass<form_of<deed>, Means::to_act>));
  routes.post(tracked, visitor(with_pass<act_of<deed>, Means::to_act>), limits);
}

template <const Deed& deed, store::ReplyKind kind>
void reply(fcgi::Router& routes, App& app, const std::string& address) {
  const auto visitor = guard::as_visitor(app);
  routes.get(address, visitor(with_link<form_of<deed>, kind>));
  routes.post(address, visitor(with_link<act_of<deed>, kind>));
}

}  // namespace

void add_acts(fcgi::Router& routes, App& app) {
  const auto visitor = guard::as_visitor(app);
  const auto citizen = guard::as_citizen(app);
  routes.get("/laporan-saya/{code}/tidak-menjawab", citizen(with_account<doubt_form>));
  routes.post("/laporan-saya/{code}/tidak-menjawab", citizen(with_account<doubt_answer>));
  routes.get("/lacak/{code}/tidak-menjawab", visitor(with_pass<doubt_form, Means::to_act>));
  routes.post("/lacak/{code}/tidak-menjawab", visitor(with_pass<doubt_answer, Means::to_act>));
  act<kAdd>(routes, app);
  act<kSupply>(routes, app);
  act<kAccept>(routes, app);
  act<kRate>(routes, app);
  act<kReopen>(routes, app);
  act<kObject>(routes, app);
  act<kWithdraw>(routes, app);
  act<kAmend>(routes, app);
  act<kChangePrivacy>(routes, app);

  reply<kSupply, store::ReplyKind::answer>(routes, app, "/jawab/{token}");
  reply<kAccept, store::ReplyKind::verdict>(routes, app, "/nilai/{token}");
  reply<kReopen, store::ReplyKind::verdict>(routes, app, "/nilai/{token}/belum");
}

}  // namespace complaints
