// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/sessions.hpp"

#include "fcgi/crypto.hpp"

namespace store {
namespace {

constexpr std::size_t kUserAgentCharacters = 120;

/// The first 120 characters: the column counts characters, and half a character is no UTF-8.
std::string shortened(std::string_view user_agent) {
  std::size_t characters = 0;
  std::size_t end = 0;
  for (; end < user_agent.size(); ++end) {
    const bool begins_one = (static_cast<unsigned char>(user_agent[end]) & 0xC0U) != 0x80U;
    if (begins_one && characters++ == kUserAgentCharacters) break;
  }
  return std::string(user_agent.substr(0, end));
}

fcgi::LiveSession live_from(const mysql::Row& row) {
  return {.id = row.integer("id"),
          .account_id = row.integer("holder_id"),
          .created_at = row.instant("created_at"),
          .last_seen_at = row.instant("last_seen_at"),
          .reauthenticated_at = row.instant("reauthenticated_at")};
}

/// The queries of one kind, each written out: SQL is not put together.
template <class Holder>
struct Kind;

template <>
struct Kind<CitizenHolder> {
  static constexpr SessionTimes kTimes = kCitizenTimes;
  static constexpr mysql::Query kFind{"citizen_session.find", R"sql(
    SELECT id, secret_hash, account_id AS holder_id, created_at, last_seen_at, reauthenticated_at, name, email,
           IF(standing_until <= ?, 'good', standing) AS standing
      FROM v_live_citizen_session
     WHERE id = ? AND expires_at > ? AND last_seen_at + INTERVAL idle_minutes MINUTE > ?
)sql"};
  static constexpr mysql::Query kTouch{"citizen_session.touch", R"sql(
    UPDATE citizen_session SET last_seen_at = ? WHERE id = ?
)sql"};
  static constexpr mysql::Query kStart{"citizen_session.start", R"sql(
    INSERT INTO citizen_session (secret_hash, account_id, created_at, last_seen_at, reauthenticated_at, expires_at,
                                 user_agent)
    VALUES (?, ?, ?, ?, ?, ?, ?)
)sql"};
  static constexpr mysql::Query kEnd{"citizen_session.end", R"sql(
    DELETE FROM citizen_session WHERE id = ?
)sql"};
  static constexpr mysql::Query kEndAll{"citizen_session.end_all", R"sql(
    DELETE FROM citizen_session WHERE account_id = ?
)sql"};

  static std::optional<mysql::Row> row(mysql::Connection& db, std::int64_t id, fcgi::Instant now) {
    return db.row(kFind, now, id, now, now);
  }
  static CitizenHolder holder(const mysql::Row& row) {
    return {.account = row.id<domain::AccountId>("holder_id"),
            .name = row.text("name"),
            .email = row.text("email"),
            .standing = domain::standing_from(row.text("standing")).value()};
  }
};

template <>
struct Kind<StaffHolder> {
  static constexpr SessionTimes kTimes = kStaffTimes;
  static constexpr mysql::Query kFind{"staff_session.find", R"sql(
    SELECT id, secret_hash, staff_account_id AS holder_id, created_at, last_seen_at, reauthenticated_at, name, email,
           role, opd_id
      FROM v_live_staff_session
     WHERE id = ? AND expires_at > ? AND last_seen_at > ?
)sql"};
  static constexpr mysql::Query kTouch{"staff_session.touch", R"sql(
    UPDATE staff_session SET last_seen_at = ? WHERE id = ?
)sql"};
  static constexpr mysql::Query kStart{"staff_session.start", R"sql(
    INSERT INTO staff_session (secret_hash, staff_account_id, created_at, last_seen_at, reauthenticated_at, expires_at,
                               user_agent)
    VALUES (?, ?, ?, ?, ?, ?, ?)
)sql"};
  static constexpr mysql::Query kEnd{"staff_session.end", R"sql(
    DELETE FROM staff_session WHERE id = ?
)sql"};
  static constexpr mysql::Query kEndAll{"staff_session.end_all", R"sql(
    DELETE FROM staff_session WHERE staff_account_id = ?
)sql"};

  static std::optional<mysql::Row> row(mysql::Connection& db, std::int64_t id, fcgi::Instant now) {
    return db.row(kFind, id, now, now - kStaffTimes.idle);
  }
  static StaffHolder holder(const mysql::Row& row) {
    return {.account = row.id<domain::StaffId>("holder_id"),
            .name = row.text("name"),
            .email = row.text("email"),
            .role = domain::role_from(row.text("role")).value(),
            .opd = row.optional<domain::OpdId>("opd_id")};
  }
};

}  // namespace

// ---- both ---------------------------------------------------------------------------------------

template <class Holder>
std::optional<fcgi::LiveSession> Sessions<Holder>::find(std::int64_t id,
                                                        std::string_view secret_hash,
                                                        fcgi::Instant now) {
  last_.reset();
  const auto row = Kind<Holder>::row(*db_, id, now);
  if (!row || !crypto::equal(row->text("secret_hash"), secret_hash)) return std::nullopt;
  last_.emplace(id, Kind<Holder>::holder(*row));
  return live_from(*row);
}

template <class Holder>
void Sessions<Holder>::touch(std::int64_t id, fcgi::Instant now) {
  db_->execute(Kind<Holder>::kTouch, now, id);
}

template <class Holder>
std::optional<Holder> Sessions<Holder>::holder(const fcgi::LiveSession& session) const {
  if (!last_ || last_->first != session.id) return std::nullopt;
  return last_->second;
}

template <class Holder>
StartedSession Sessions<Holder>::start(mysql::Transaction& transaction, Account account,
                                       std::string_view user_agent, domain::Instant now) {
  auto fresh = fcgi::new_session_secret();
  const auto id = transaction.insert<domain::SessionId>(
      Kind<Holder>::kStart, mysql::Blob{fresh.hash}, account, now, now, now,
      now + Kind<Holder>::kTimes.absolute, shortened(user_agent));
  auto cookie = std::to_string(id.value) + "." + fresh.secret;
  return {.id = id, .secret = std::move(fresh.secret), .cookie = std::move(cookie)};
}

template <class Holder>
void Sessions<Holder>::end(mysql::Transaction& transaction, domain::SessionId session) {
  transaction.execute(Kind<Holder>::kEnd, session);
}

template <class Holder>
void Sessions<Holder>::end_all(mysql::Transaction& transaction, Account account) {
  transaction.execute(Kind<Holder>::kEndAll, account);
}

template class Sessions<CitizenHolder>;
template class Sessions<StaffHolder>;

// ---- citizens -----------------------------------------------------------------------------------

const mysql::Query kReauthenticated{"citizen_session.reauthenticated", R"sql(
    UPDATE citizen_session SET reauthenticated_at = ? WHERE id = ?
)sql"};

void CitizenSessions::reauthenticated(mysql::Transaction& transaction, domain::SessionId session,
                                      domain::Instant now) {
  transaction.execute(kReauthenticated, now, session);
}

const mysql::Query kEndCitizenOf{"citizen_session.end_of", R"sql(
    DELETE FROM citizen_session WHERE id = ? AND account_id = ?
)sql"};

bool CitizenSessions::end_of(mysql::Transaction& transaction, domain::AccountId account,
                             domain::SessionId session) {
  return transaction.execute(kEndCitizenOf, session, account) == 1;
}

const mysql::Query kEndCitizenOthers{"citizen_session.end_others", R"sql(
    DELETE FROM citizen_session WHERE account_id = ? AND id <> ?
)sql"};

void CitizenSessions::end_others(mysql::Transaction& transaction, domain::AccountId account,
                                 domain::SessionId kept) {
  transaction.execute(kEndCitizenOthers, account, kept);
}

const mysql::Query kListCitizen{"citizen_session.list", R"sql(
    SELECT id, created_at, last_seen_at, user_agent
      FROM citizen_session
     WHERE account_id = ? AND expires_at > ? AND last_seen_at + INTERVAL idle_minutes MINUTE > ?
     ORDER BY last_seen_at DESC, id DESC
     LIMIT 50
)sql"};

std::vector<SessionLine> CitizenSessions::list(domain::AccountId account, domain::Instant now) {
  std::vector<SessionLine> lines;
  for (const auto& row : db().rows(kListCitizen, account, now, now)) {
    lines.push_back({.id = row.id<domain::SessionId>("id"),
                     .created_at = row.instant("created_at"),
                     .last_seen_at = row.instant("last_seen_at"),
                     .user_agent = row.text("user_agent")});
  }
  return lines;
}

}  // namespace store
