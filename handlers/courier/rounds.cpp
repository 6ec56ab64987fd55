// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/courier/rounds.hpp"

#include <array>
#include <chrono>
#include <cstdio>
#include <exception>
#include <string_view>

#include "fcgi/log.hpp"
#include "handlers/courier/duties.hpp"
#include "handlers/courier/history_check.hpp"

namespace courier {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// What goes by the clock waits while the clock cannot be believed; the rest does not.
enum class Goes { by_the_clock, always };

struct Duty {
  std::string_view name;
  int (*work)(App&);
  milliseconds every;
  Goes goes = Goes::by_the_clock;
};

constexpr seconds kRound{1};
constexpr std::array kDuties{
    // First, so that nothing goes by a clock that was not looked at.
    Duty{"beat", beat, seconds{60}, Goes::always},
    Duty{"purge", purge, kRound, Goes::always},
    Duty{"lapse", lapse, seconds{30}},
    Duty{"abandon", abandon, seconds{30}},
    Duty{"remind", remind, seconds{30}},
    Duty{"late", tell_late, seconds{30}},
    Duty{"digest", digest, seconds{30}},
    Duty{"ripe", tell_ripe, seconds{30}},
    Duty{"retire", retire, seconds{3600}},
    Duty{"sweep", sweep, seconds{3600}},
};

/// How a duty's turn ended.
struct Turn {
  int done = 0;
  bool failed = false;
  bool away = false;  ///< the database
};

template <class Work>
Turn guarded(std::string_view name, Work&& work) {
  try {
    return {.done = work()};
  } catch (const mysql::Away& fault) {
    fcgi::log::warning("database_away", {{"duty", std::string(name)}, {"what", fault.what()}});
    return {.failed = true, .away = true};
  } catch (const std::exception& fault) {
    fcgi::log::error("fault", {{"duty", std::string(name)}, {"what", fault.what()}});
    return {.failed = true};
  }
}

/// True while the duty waits for a clock that can be believed. A database that cannot be asked is
/// no reason to trust it.
bool waits(App& app, const Duty& duty) {
  if (duty.goes == Goes::always) return false;
  bool held = true;
  guarded("held", [&] {
    held = is_held(app);
    return 0;
  });
  return held;
}

/// Every duty whose time has come.
class Rounds {
 public:
  Rounds(App& app, Stop& stop) : app_(app), stop_(stop), histories_(app) {}

  /// False if the database is away.
  bool duties() {
    // Monotonic: a clock that is set back must not stop the rounds.
    const auto begun = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < kDuties.size() && !stop_.now(); ++i) {
      if (begun < next_[i] || waits(app_, kDuties[i])) continue;
      if (guarded(kDuties[i].name, [&] { return kDuties[i].work(app_); }).away) return false;
      next_[i] = begun + kDuties[i].every;
    }
    return !guarded("histories", [&] { return histories_.step(); }).away;
  }

  /// Mail after mail for a second, then the duties have their turn. True if there may be more.
  bool mail() {
    const auto end = std::chrono::steady_clock::now() + kRound;
    Turn turn;
    do turn = guarded("deliver", [&] { return deliver(app_, stop_); });
    while (turn.done > 0 && !stop_.now() && std::chrono::steady_clock::now() < end);
    return turn.done > 0;
  }

 private:
  App& app_;
  Stop& stop_;
  HistoryCheck histories_;
  std::array<std::chrono::steady_clock::time_point, kDuties.size()> next_{};
};

/// Until there is nothing left to do. True if it did not fail.
template <class Work>
bool whole(std::string_view name, Stop& stop, Work&& work) {
  Turn turn;
  do turn = guarded(name, work);
  while (turn.done > 0 && !stop.now());
  return !turn.failed;
}

}  // namespace

void start(App& app) {
  guarded("clocks", [&] {
    compare_clocks(app);
    return 0;
  });
}

void run(App& app, Stop& stop) {
  Rounds rounds(app, stop);
  while (!stop.now()) {
    const bool more = rounds.duties() && rounds.mail();
    if (!more && stop.within(kRound)) return;
  }
}

bool run_once(App& app, Stop& stop) {
  bool good = true;
  for (const auto& duty : kDuties)
    if (!waits(app, duty)) good = whole(duty.name, stop, [&] { return duty.work(app); }) && good;
  return whole("deliver", stop, [&] { return deliver(app, stop); }) && good;
}

int say_usage() {
  std::fputs(
      "courier sends mail and makes the moves of the clock until it is asked to leave;\n"
      "courier --once does what is due and ends. Its configuration lies in the folder\n"
      "LAPORBUP_ETC (else /etc/laporbup).\n",
      stderr);
  return 2;
}

}  // namespace courier
