// SPDX-License-Identifier: AGPL-3.0-or-later
#include <optional>

#include "fcgi/log.hpp"
#include "handlers/courier/clock_moves.hpp"
#include "handlers/courier/duties.hpp"
#include "handlers/domain/clocks/promise.hpp"
#include "handlers/store/counting/clocks.hpp"
#include "handlers/store/writing/promises.hpp"

namespace courier {
namespace {

constexpr int kBatch = 200;

/// Where a setting or a holiday changed, the open promises are reckoned anew before any rings.
void reckon(App& app, const store::Rules& rules) {
  const auto moment = rules.at(app.clock.now());
  const auto calendar = domain::calendar_of(moment);
  int moved = 0;
  store::Clocks clocks(app.connection);
  for (auto reports = clocks.reckoned_otherwise(calendar, kBatch); !reports.empty();
       reports = clocks.reckoned_otherwise(calendar, kBatch))
    for (const auto report : reports)
      moved += mysql::transact(app.connection, [&](mysql::Transaction& transaction) {
        return store::PromiseRows(transaction).reckon(report, moment);
      });
  if (moved > 0) fcgi::log::info("dates_moved_later", {{"promises", std::to_string(moved)}});
}

int tell(App& app, const store::Rules& rules, const store::RingingPromise& ringing) {
  int told = 0;
  const auto due = domain::due_rings(ringing.promise, app.clock.now(), rules.policy);
  for (const auto& ring : due.told)
    told += make(app, rules,
                 {.complaint = ringing.complaint,
                  .part = ringing.promise.part,
                  .event = ring.rung >= domain::Rung::late ? domain::Event::late
                                                           : domain::Event::due_soon,
                  .percent = ring.step,
                  .promise = ringing.promise.id})
                ? 1
                : 0;
  return told;
}

}  // namespace

int tell_late(App& app) {
  const auto rules = rules_of(app);
  reckon(app, rules);
  int told = 0;
  store::Clocks clocks(app.connection);
  std::optional<store::RingingPromise> last;
  for (auto batch = clocks.ringing(app.clock.now(), last, kBatch); !batch.empty();
       batch = clocks.ringing(app.clock.now(), last, kBatch)) {
    for (const auto& ringing : batch) told += tell(app, rules, ringing);
    last = batch.back();
  }
  return told;
}

}  // namespace courier
