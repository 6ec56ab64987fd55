#include "handlers/domain/time.hpp"

namespace domain {
namespace {

std::chrono::local_time<std::chrono::milliseconds> local(Instant at) {
  return std::chrono::local_time<std::chrono::milliseconds>{at.time_since_epoch() + kWibOffset};
}

}  // namespace

Date to_local_date(Instant at) {
  return Date{std::chrono::floor<std::chrono::days>(local(at))};
}

LocalTime to_local(Instant at) {
  const auto wall = local(at);
  const auto day = std::chrono::floor<std::chrono::days>(wall);
  const std::chrono::hh_mm_ss clock{std::chrono::floor<std::chrono::seconds>(wall - day)};
  return {.date = Date{day},
          .weekday = std::chrono::weekday{day},
          .hour = static_cast<unsigned>(clock.hours().count()),
          .minute = static_cast<unsigned>(clock.minutes().count()),
          .second = static_cast<unsigned>(clock.seconds().count())};
}

Instant at_local(Date date, std::chrono::minutes since_midnight) {
  return std::chrono::sys_days{date} + since_midnight - kWibOffset;
}

Instant start_of_day(Date date) {
  return at_local(date, std::chrono::minutes{0});
}

Instant end_of_day(Date date) {
  return start_of_day(date) + std::chrono::hours{24} - std::chrono::seconds{1};
}

Date add_days(Date date, int days) {
  return Date{std::chrono::sys_days{date} + std::chrono::days{days}};
}

}  // namespace domain
