// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The courier: sends the outbox and makes the moves of the clock.
///   courier          rounds until SIGTERM, which finishes the mail in hand
///   courier --once   for cron: until nothing is due; exit 1 if a duty failed
#include <string_view>

#include "fcgi/tool.hpp"
#include "handlers/courier/rounds.hpp"
#include "handlers/courier/smtp.hpp"
#include "handlers/settings/settings.hpp"

namespace {

struct SystemClock : courier::Clock {
  [[nodiscard]] domain::Instant now() const override {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
  }
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
    if (count == 2 && std::string_view(words[1]) == "--once") return run_once(app, stop) ? 0 : 1;
    if (count != 1) return courier::say_usage();
    run(app, stop);
    return 0;
  });
}
