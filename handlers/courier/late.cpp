// SPDX-License-Identifier: AGPL-3.0-or-later
#include <vector>

#include "handlers/courier/clock_moves.hpp"
#include "handlers/courier/duties.hpp"
#include "handlers/domain/clocks/deadline.hpp"
#include "handlers/store/counting/clocks.hpp"

namespace courier {
namespace {

constexpr int kBatch = 5'000;

/// The steps still to be told, lowest first.
std::vector<int> steps(const store::RunningClock& clock, domain::Instant now,
                       const domain::SlaPolicy& policy) {
  const auto due = policy.reading == domain::ResponseReading::service_hours
                       ? clock.due_in_service_hours
                       : clock.due;
  const int reached = domain::percent_reached(clock.start, due, now, policy);
  return domain::steps_to_tell(clock.reminded, reached, policy);
}

int tell(App& app, const store::Rules& rules, const store::RunningClock& clock) {
  int told = 0;
  for (const int percent : steps(clock, app.clock.now(), rules.policy)) {
    const auto event =
        domain::is_late(percent, rules.policy) ? domain::Event::late : domain::Event::due_soon;
    told +=
        make(app, rules,
             {.complaint = clock.complaint,
              .part = clock.part,
              .event = event,
              .percent = percent,
              .note = [&](auto& clocks,
                          auto& transaction) { clocks.note_percent(transaction, clock, percent); }})
            ? 1
            : 0;
  }
  return told;
}

}  // namespace

int tell_late(App& app) {
  int told = 0;
  const auto rules = rules_of(app);
  store::Clocks clocks(app.connection);
  for (const auto& clock : clocks.unanswered(kBatch)) told += tell(app, rules, clock);
  for (const auto& clock : clocks.unfinished(kBatch)) told += tell(app, rules, clock);
  return told;
}

}  // namespace courier
