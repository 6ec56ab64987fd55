// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/courier/clock_moves.hpp"
#include "handlers/courier/duties.hpp"
#include "handlers/domain/clocks/deadline.hpp"
#include "handlers/store/counting/clocks.hpp"

namespace courier {
namespace {

constexpr int kBatch = 500;

}  // namespace

int abandon(App& app) {
  int ended = 0;
  const auto rules = rules_of(app);
  for (const auto& question : store::Clocks(app.connection).questions(kBatch)) {
    // Oldest first: from here on none is over.
    if (app.clock.now() <= domain::abandon_at(question.asked_at, rules.policy)) break;
    ended += make(app, rules,
                  {.complaint = question.complaint,
                   .part = question.part,
                   .event = domain::Event::abandon})
                 ? 1
                 : 0;
  }
  return ended;
}

}  // namespace courier
