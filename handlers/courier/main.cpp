/// \file
/// The courier: sends the outbox and makes the moves of the clock.
///   courier          rounds until SIGTERM, which finishes the mail in hand
///   courier --once   for cron: until nothing is due; exit 1 if a duty failed
#include <cstdlib>
#include <string_view>

#include "fcgi/log.hpp"
#include "handlers/courier/rounds.hpp"
#include "handlers/courier/smtp.hpp"

namespace {

struct SystemClock : courier::Clock {
  [[nodiscard]] domain::Instant now() const override {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
  }
};

}  // namespace

int main(int count, char** words) try {
  fcgi::log::set_handler("courier");
  const char* etc = std::getenv("LAPORBUP_ETC");  // NOLINT(concurrency-mt-unsafe): one thread
  const auto config = fcgi::Config::load(etc == nullptr ? "/etc/laporbup" : etc, "courier");
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
} catch (const std::exception& fault) {
  fcgi::log::error("start", {{"what", fault.what()}});
  return 1;
}
