// SPDX-License-Identifier: AGPL-3.0-or-later
#include <chrono>

#include "fcgi/log.hpp"
#include "handlers/courier/clock_moves.hpp"
#include "handlers/courier/digest_lines.hpp"
#include "handlers/courier/duties.hpp"
#include "handlers/domain/clocks/deadline.hpp"
#include "handlers/domain/life/notice.hpp"
#include "handlers/store/counting/digests.hpp"
#include "handlers/store/post/outbox.hpp"
#include "handlers/store/values.hpp"

namespace courier {
namespace {

using std::chrono::minutes;

/// A courier that was away writes the digest late, but not when the day is half over.
constexpr minutes kStillUseful{4 * 60 + 30};
constexpr int kDaysAhead = 3;

/// True while today's digest may be written: a working day, from its hour on.
bool is_time(domain::Instant now, const store::Rules& rules) {
  const auto today = domain::to_local_date(now);
  const auto first = domain::at_local(today, rules.policy.digest);
  return domain::is_working_day(today, rules.holidays) && now >= first &&
         now < first + kStillUseful;
}

bool is_written(const std::optional<domain::Instant>& last, domain::Instant now) {
  return last && domain::to_local_date(*last) == domain::to_local_date(now);
}

DigestDay day_of(store::Digests& digests, std::optional<domain::Instant> last,
                 domain::Instant now) {
  const auto today = domain::to_local_date(now);
  const auto since = last.value_or(now - std::chrono::hours(24));
  return {.now = now,
          .since = since,
          .today_end = domain::end_of_day(today),
          .soon_end = domain::end_of_day(domain::add_days(today, kDaysAhead)),
          .answered = digests.answered(since)};
}

domain::Notice notice_of(domain::Values values, domain::Instant now) {
  domain::Notice notice;
  notice.to.audience = domain::Audience::address;
  notice.template_key = std::string(domain::kDigestTemplate);
  notice.values = std::move(values);
  notice.values["hari"] = store::to_sql(domain::to_local_date(now));
  return notice;
}

int write(App& app, mysql::Transaction& transaction, domain::Instant now) {
  store::Digests digests(app.connection);
  digests.lock(transaction);
  const auto last = digests.last();
  if (is_written(last, now)) return 0;
  const auto day = day_of(digests, last, now);
  store::Outbox outbox(app.connection, app.keys.outbox_public);
  int written = 0;
  for (const auto& reader : digests.readers()) {
    auto values = digest_values(app, reader.officer, day);
    if (!values) continue;
    outbox.add(transaction, notice_of(*std::move(values), now), reader.email, reader.officer.name,
               reader.officer.id.value, {}, now);
    ++written;
  }
  return written;
}

}  // namespace

int digest(App& app) {
  const auto now = app.clock.now();
  if (!is_time(now, rules_of(app))) return 0;
  if (is_written(store::Digests(app.connection).last(), now)) return 0;
  const int written = mysql::transact(app.connection, [&](mysql::Transaction& transaction) {
    return write(app, transaction, now);
  });
  if (written > 0) fcgi::log::info("digest", {{"mails", std::to_string(written)}});
  return written;
}

}  // namespace courier
