// SPDX-License-Identifier: AGPL-3.0-or-later
#include <string>

#include "fcgi/log.hpp"
#include "handlers/courier/clock_moves.hpp"
#include "handlers/courier/duties.hpp"
#include "handlers/domain/clocks/heartbeat.hpp"
#include "handlers/domain/people/account_notice.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/counting/heartbeats.hpp"
#include "handlers/store/people/people.hpp"
#include "handlers/store/post/outbox.hpp"

namespace courier {
namespace {

/// Whoever may say that the clock is right hears of it: until then much stands still.
void tell_administrators(App& app, mysql::Transaction& transaction, const domain::ClockJump& jump) {
  store::Outbox outbox(app.connection, app.keys.outbox_public);
  for (const auto& person : store::People(app.connection).administrators()) {
    const auto notice = domain::account_notice(domain::AccountEvent::clock_jumped, person.email,
                                               {{"tautan", paths::administration("jam")},
                                                {"semula", mysql::to_sql(jump.expected)},
                                                {"waktu", mysql::to_sql(jump.found)}});
    outbox.add(transaction, notice, person.name, jump.found);
  }
}

void hold(App& app, mysql::Transaction& transaction, const domain::ClockJump& jump) {
  store::Heartbeats(app.connection).add(transaction, jump);
  tell_administrators(app, transaction, jump);
  fcgi::log::error("clock_jumped", {{"expected", mysql::to_sql(jump.expected)},
                                    {"found", mysql::to_sql(jump.found)}});
}

void add_outage(App& app, mysql::Transaction& transaction, const domain::Outage& outage) {
  store::Heartbeats heartbeats(app.connection);
  heartbeats.add(transaction, outage);
  const int moved = heartbeats.move_dates(transaction, outage, rules_of(app));
  fcgi::log::warning("outage", {{"from", mysql::to_sql(outage.from)},
                                {"until", mysql::to_sql(outage.until)},
                                {"moved", std::to_string(moved)}});
}

}  // namespace

int beat(App& app) {
  store::Heartbeats heartbeats(app.connection);
  const auto policy = store::Settings(app.connection).policy();
  mysql::transact(app.connection, [&](mysql::Transaction& transaction) {
    heartbeats.lock(transaction);
    const auto now = app.clock.beat();
    const auto since =
        domain::since_last_beat(heartbeats.of_boot(now.boot), heartbeats.last(), now, policy);
    if (since.jump) hold(app, transaction, *since.jump);
    // While it is not sure what the time is, no time passes that could be added.
    if (since.outage && !heartbeats.is_held()) add_outage(app, transaction, *since.outage);
    heartbeats.write(transaction, now);
  });
  return 0;
}

void compare_clocks(App& app) {
  store::Heartbeats heartbeats(app.connection);
  const auto jump = domain::apart(heartbeats.database_time(), app.clock.now());
  if (!jump || heartbeats.is_held()) return;
  // Two machines that are as far apart as the administrator has seen and found right.
  const auto known = heartbeats.list_jumps(1);
  if (!known.empty() && domain::is_alike(known.front().jump, *jump)) return;
  mysql::transact(app.connection,
                  [&](mysql::Transaction& transaction) { hold(app, transaction, *jump); });
}

bool is_held(App& app) {
  return store::Heartbeats(app.connection).is_held();
}

}  // namespace courier
