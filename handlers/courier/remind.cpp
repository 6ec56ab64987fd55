// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "handlers/courier/clock_moves.hpp"
#include "handlers/courier/duties.hpp"
#include "handlers/domain/clocks/deadline.hpp"
#include "handlers/store/counting/clocks.hpp"

namespace courier {
namespace {

constexpr int kBatch = 5'000;

/// How many reminders of a question are due at `now`; a courier that was away sends only the last.
int due_reminders(const store::OpenQuestion& question, domain::Instant now,
                  const domain::SlaPolicy& policy) {
  const auto all = domain::ask_reminders(question.asked_at, policy);
  return static_cast<int>(std::ranges::count_if(all, [&](auto at) { return at <= now; }));
}

}  // namespace

int remind(App& app) {
  int sent = 0;
  const auto now = app.clock.now();
  const auto rules = rules_of(app);
  for (const auto& question : store::Clocks(app.connection).questions(kBatch)) {
    const int due = due_reminders(question, now, rules.policy);
    if (due <= question.reminded || now > domain::abandon_at(question.asked_at, rules.policy))
      continue;
    sent +=
        make(
            app, rules,
            {.complaint = question.complaint,
             .part = question.part,
             .event = domain::Event::remind,
             .note = [&](auto& clocks,
                         auto& transaction) { clocks.note_reminders(transaction, question, due); }})
            ? 1
            : 0;
  }
  return sent;
}

}  // namespace courier
