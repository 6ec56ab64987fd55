// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/shared_phone.hpp"

namespace store {
namespace {

constexpr std::int64_t minutes(const SessionTimes& times) {
  return std::chrono::floor<std::chrono::minutes>(times.idle).count();
}

const mysql::Query kShorten{"citizen_session.shorten", R"sql(
    UPDATE citizen_session SET idle_minutes = ?, expires_at = ? WHERE id = ?
)sql"};

const mysql::Query kIsShortened{"citizen_session.is_shortened", R"sql(
    SELECT id FROM citizen_session WHERE id = ? AND idle_minutes < ?
)sql"};

}  // namespace

void shorten(mysql::Transaction& transaction, domain::SessionId session, domain::Instant now) {
  transaction.execute(kShorten, minutes(kSharedTimes), now + kSharedTimes.absolute, session);
}

bool is_shortened(mysql::Connection& db, domain::SessionId session) {
  return db.row(kIsShortened, session, minutes(kCitizenTimes)).has_value();
}

}  // namespace store
