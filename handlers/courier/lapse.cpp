// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/courier/clock_moves.hpp"
#include "handlers/courier/duties.hpp"
#include "handlers/store/counting/clocks.hpp"

namespace courier {
namespace {

constexpr int kBatch = 100;

}  // namespace

int lapse(App& app) {
  int closed = 0;
  const auto rules = rules_of(app);
  for (const auto complaint : store::Clocks(app.connection).lapsed(app.clock.now(), kBatch))
    closed += make(app, rules, {.complaint = complaint, .event = domain::Event::lapse}) ? 1 : 0;
  return closed;
}

}  // namespace courier
