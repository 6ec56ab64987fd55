#include "handlers/courier/rounds.hpp"

#include <array>
#include <chrono>
#include <exception>
#include <string_view>

#include "fcgi/log.hpp"
#include "handlers/courier/duties.hpp"

namespace courier {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

struct Duty {
  std::string_view name;
  int (*work)(App&);
  milliseconds every;
};

constexpr seconds kRound{1};
constexpr std::array kDuties{
    Duty{"purge", purge, kRound},          Duty{"lapse", lapse, seconds{30}},
    Duty{"abandon", abandon, seconds{30}}, Duty{"remind", remind, seconds{30}},
    Duty{"late", tell_late, seconds{30}},  Duty{"digest", digest, seconds{30}},
    Duty{"retire", retire, seconds{3600}}, Duty{"sweep", sweep, seconds{3600}},
};

/// How much was done, or -1 if it failed.
template <class Work>
int guarded(std::string_view name, Work&& work) {
  try {
    return work();
  } catch (const mysql::Away& fault) {
    fcgi::log::warning("database_away", {{"duty", std::string(name)}, {"what", fault.what()}});
  } catch (const std::exception& fault) {
    fcgi::log::error("fault", {{"duty", std::string(name)}, {"what", fault.what()}});
  }
  return -1;
}

int mail(App& app, Stop& stop) {
  return guarded("deliver", [&] { return deliver(app, stop); });
}

}  // namespace

void run(App& app, Stop& stop) {
  // Monotonic: a clock that is set back must not stop the rounds.
  std::array<std::chrono::steady_clock::time_point, kDuties.size()> next{};
  while (!stop.now()) {
    const auto begun = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < kDuties.size() && !stop.now(); ++i) {
      if (begun < next[i]) continue;
      guarded(kDuties[i].name, [&] { return kDuties[i].work(app); });
      next[i] = begun + kDuties[i].every;
    }
    int sent = 0;
    do sent = mail(app, stop);
    while (sent > 0 && !stop.now() && std::chrono::steady_clock::now() < begun + kRound);
    if (sent <= 0 && stop.within(kRound)) return;
  }
}

bool run_once(App& app, Stop& stop) {
  bool whole = true;
  for (const auto& duty : kDuties) {
    if (stop.now()) return whole;
    whole = guarded(duty.name, [&] { return duty.work(app); }) >= 0 && whole;
  }
  int sent = 0;
  do sent = mail(app, stop);
  while (sent > 0 && !stop.now());
  return whole && sent >= 0;
}

}  // namespace courier
