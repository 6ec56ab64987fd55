// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/entry/renewing.hpp"

#include "handlers/domain/life/lifecycle.hpp"

namespace followups {

bool may_renew_pin(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                   const store::Complaint& report) {
  const auto rules = app.settings.rules();
  return domain::may_do(report.situation, domain::actor_of(officer), domain::Event::new_pin,
                        std::nullopt, rules.at(visit.now)) &&
         store::Pins(app.db).holder(report.id);
}

web::Done renew_pin(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                    domain::ComplaintId complaint, domain::PinReason reason, store::Pin& pin) {
  store::Command command;
  command.event = domain::Event::new_pin;
  command.nonce = visit.form().nonce();
  command.input.given = domain::choice(reason);
  // Its hash takes long: made before the report is locked.
  pin = store::new_pin();
  const auto rules = app.settings.rules();
  return web::write_whole(app.db, [&](mysql::Transaction& transaction) -> web::Done {
    const auto recorded =
        app.recorder.record(transaction, complaint, store::by(officer), command, rules, visit.now);
    if (!recorded) return tl::unexpected(recorded.error());
    if (!store::Pins(app.db).renew(transaction, complaint, pin.hash, officer.id, visit.now))
      return tl::unexpected(domain::Refusal::already_changed);
    return {};
  });
}

}  // namespace followups
