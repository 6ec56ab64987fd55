// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/throttle.hpp"

#include <algorithm>
#include <string>

#include "fcgi/crypto.hpp"

namespace store {
namespace {

constexpr int kFreeFailures = 10;
constexpr std::chrono::minutes kFailureWindow{15};
constexpr std::chrono::seconds kFirstWait{30};
constexpr std::chrono::minutes kLongestWait{15};

mysql::Blob digest(std::string_view bucket, std::string_view key) {
  return {crypto::hash(key, crypto::hash(bucket))};
}

mysql::Blob digest(Door door, std::string_view email_key) {
  return digest(door == Door::citizen ? "citizen_door" : "staff_door", email_key);
}

domain::Instant window_start(const Limit& limit, domain::Instant now) {
  return domain::Instant(now.time_since_epoch() / limit.window * limit.window);
}

std::optional<domain::Instant> over(const Limit& limit, int tries, int most, domain::Instant now) {
  if (tries <= most) return std::nullopt;
  return window_start(limit, now) + limit.window;
}

}  // namespace

const mysql::Query kCount{"throttle.count", R"sql(
    INSERT INTO throttle (bucket, key_hash, window_start, tries) VALUES (?, ?, ?, 1)
    ON DUPLICATE KEY UPDATE tries = tries + 1
)sql"};

const mysql::Query kTries{"throttle.tries", R"sql(
    SELECT tries FROM throttle WHERE bucket = ? AND key_hash = ? AND window_start = ?
)sql"};

std::optional<domain::Instant> Throttle::count(const Limit& limit, std::string_view key,
                                               domain::Instant now) {
  const auto hash = digest(limit.bucket, key);
  const auto start = window_start(limit, now);
  db_->execute(kCount, limit.bucket, hash, start);
  const auto row = db_->row(kTries, limit.bucket, hash, start);
  return over(limit, row ? static_cast<int>(row->integer("tries")) : 1, limit.most, now);
}

const mysql::Query kForgive{"throttle.forgive", R"sql(
    UPDATE throttle SET tries = tries - 1
     WHERE bucket = ? AND key_hash = ? AND window_start = ? AND tries > 0
)sql"};

void Throttle::forgive(const Limit& limit, std::string_view key, domain::Instant now) {
  db_->execute(kForgive, limit.bucket, digest(limit.bucket, key), window_start(limit, now));
}

std::optional<domain::Instant> Throttle::blocked(const Limit& limit, std::string_view key,
                                                 domain::Instant now) {
  const auto row =
      db_->row(kTries, limit.bucket, digest(limit.bucket, key), window_start(limit, now));
  return over(limit, row ? static_cast<int>(row->integer("tries")) : 0, limit.most - 1, now);
}

const mysql::Query kFailures{"sign_in_failure.find", R"sql(
    SELECT failures, last_at FROM sign_in_failure WHERE key_hash = ?
)sql"};

std::optional<domain::Instant> Throttle::sign_in_blocked(Door door, std::string_view email_key,
                                                         domain::Instant now) {
  const auto row = db_->row(kFailures, digest(door, email_key));
  if (!row) return std::nullopt;
  const auto beyond = row->integer("failures") - kFreeFailures;
  if (beyond < 0) return std::nullopt;
  const auto doubled = kFirstWait * (std::int64_t{1} << std::min<std::int64_t>(beyond, 10));
  const auto wait = std::min<std::chrono::seconds>(doubled, kLongestWait);
  const auto until = row->instant("last_at") + wait;
  return until > now ? std::optional<domain::Instant>(until) : std::nullopt;
}

// A quiet quarter of an hour after the last failure begins a new count, unless the waiting has
// begun: that is forgotten after a day, or by a right password. Assignments run left to right.
const mysql::Query kFailed{"sign_in_failure.count", R"sql(
    INSERT INTO sign_in_failure (key_hash, failures, first_at, last_at) VALUES (?, 1, ?, ?)
    ON DUPLICATE KEY UPDATE
      failures = CASE WHEN last_at < ? OR (failures < ? AND first_at < ?) THEN 1 ELSE failures + 1 END,
      first_at = CASE WHEN failures = 1 THEN VALUES(first_at) ELSE first_at END,
      last_at = VALUES(last_at)
)sql"};

void Throttle::sign_in_failed(Door door, std::string_view email_key, domain::Instant now) {
  db_->execute(kFailed, digest(door, email_key), now, now, now - std::chrono::hours(24),
               kFreeFailures, now - kFailureWindow);
}

const mysql::Query kForget{"sign_in_failure.forget", R"sql(
    DELETE FROM sign_in_failure WHERE key_hash = ?
)sql"};

void Throttle::forget_failures(mysql::Transaction& transaction, Door door,
                               std::string_view email_key) {
  transaction.execute(kForget, digest(door, email_key));
}

}  // namespace store
