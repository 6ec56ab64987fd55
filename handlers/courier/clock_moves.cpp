// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/courier/clock_moves.hpp"

#include <string>

#include "fcgi/log.hpp"
#include "handlers/store/writing/recorder.hpp"

namespace courier {
namespace {

domain::Result<void, domain::Refusal> record(App& app, const store::Rules& rules,
                                             const ClockMove& move) {
  store::Recorder recorder(app.connection, app.keys.outbox_public, store::Pen::courier);
  store::Clocks clocks(app.connection);
  store::Command command{};
  command.event = move.event;
  command.part = move.part;
  command.percent = move.percent;
  command.promise = move.promise;
  using Done = domain::Result<void, domain::Refusal>;
  return mysql::transact(app.connection, [&](mysql::Transaction& transaction) -> Done {
    const auto done = recorder.record(transaction, move.complaint, store::by_clock(), command,
                                      rules, app.clock.now());
    if (!done) return tl::unexpected(done.error());
    if (move.note) move.note(clocks, transaction);
    return {};
  });
}

}  // namespace

bool make(App& app, const store::Rules& rules, const ClockMove& move) {
  const std::string event(to_word(move.event));
  const auto complaint = std::to_string(move.complaint.value);
  if (const auto done = record(app, rules, move); !done) {
    fcgi::log::warning(
        "clock_refused",
        {{"move", event}, {"complaint", complaint}, {"why", std::string(to_word(done.error()))}});
    return false;
  }
  fcgi::log::info(
      "clock",
      {{"move", event}, {"complaint", complaint}, {"percent", std::to_string(move.percent)}});
  return true;
}

store::Rules rules_of(App& app) {
  return store::Settings(app.connection).rules();
}

}  // namespace courier
