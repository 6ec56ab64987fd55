// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The courier: sends the outbox and makes the moves of the clock.
///   courier          rounds until SIGTERM, which finishes the mail in hand
///   courier --once   for cron: until nothing is due; exit 1 if a duty failed
#include <ctime>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "fcgi/tool.hpp"
#include "handlers/courier/rounds.hpp"
#include "handlers/courier/smtp.hpp"
#include "handlers/settings/settings.hpp"

namespace {

/// Linux names each start of the machine.
std::string this_boot() {
  std::ifstream file("/proc/sys/kernel/random/boot_id");
  std::string boot;
  if (!(file >> boot)) throw std::runtime_error("the machine does not say which start this is");
  return boot;
}

/// Time asleep included, which the monotonic clock leaves out.
std::chrono::milliseconds uptime() {
  timespec up{};
  if (clock_gettime(CLOCK_BOOTTIME, &up) != 0)
    throw std::runtime_error("the machine does not say how long it has run");
  return std::chrono::floor<std::chrono::milliseconds>(std::chrono::seconds{up.tv_sec} +
                                                       std::chrono::nanoseconds{up.tv_nsec});
}

class SystemClock : public courier::Clock {
 public:
  [[nodiscard]] domain::Instant now() const override {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
  }
  [[nodiscard]] domain::Beat beat() const override { return {boot_, now(), uptime()}; }

 private:
  std::string boot_ = this_boot();
};

}  // namespace

int main(int count, char** words) {
  return fcgi::run_loop({"courier", count, words}, [&] {
    const auto config = settings::load("courier");
    courier::SignalStop stop;
    const SystemClock clock;
    const view::Pages pages(config);
    mysql::Connection connection(mysql::address_from(config));
    courier::SmtpTransport transport(config.get("mail.smtp_url"));
    auto app = courier::app_from(config, {connection, clock, pages, transport});
    const bool once = count == 2 && std::string_view(words[1]) == "--once";
    if (count != 1 && !once) return courier::say_usage();
    courier::start(app);
    if (once) return courier::run_once(app, stop) ? 0 : 1;
    run(app, stop);
    return 0;
  });
}
