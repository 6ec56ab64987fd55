#include "handlers/store/sessions.hpp"

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

CitizenHolder citizen_from(const mysql::Row& row) {
  return {.account = row.id<domain::AccountId>("holder_id"),
          .name = row.text("name"),
          .email = row.text("email"),
          .standing = domain::standing_from(row.text("standing")).value()};
}

StaffHolder staff_from(const mysql::Row& row) {
  return {.account = row.id<domain::StaffId>("holder_id"),
          .name = row.text("name"),
          .email = row.text("email"),
          .role = domain::role_from(row.text("role")).value(),
          .opd = row.optional<domain::OpdId>("opd_id")};
}

template <class AccountId>
StartedSession insert_session(mysql::Transaction& transaction, const mysql::Query& query,
                              AccountId account, std::string_view user_agent, domain::Instant now,
                              const SessionTimes& times) {
  auto fresh = fcgi::new_session_secret();
  const auto id =
      transaction.insert<domain::SessionId>(query, mysql::Blob{fresh.hash}, account, now, now, now,
                                            now + times.absolute, shortened(user_agent));
  auto cookie = std::to_string(id.value) + "." + fresh.secret;
  return {.id = id, .secret = std::move(fresh.secret), .cookie = std::move(cookie)};
}

}  // namespace

// ---- citizens -----------------------------------------------------------------------------------

const mysql::Query kFindCitizen{"citizen_session.find", R"sql(
    SELECT id, secret_hash, account_id AS holder_id, created_at, last_seen_at, reauthenticated_at, name, email,
           IF(standing_until <= ?, 'good', standing) AS standing
      FROM v_live_citizen_session
     WHERE id = ? AND expires_at > ? AND last_seen_at + INTERVAL idle_minutes MINUTE > ?
)sql"};

std::optional<fcgi::LiveSession> CitizenSessions::find(std::int64_t id,
                                                       std::string_view secret_hash,
                                                       fcgi::Instant now) {
  last_.reset();
  const auto row = db_->row(kFindCitizen, now, id, now, now);
  if (!row || !crypto::equal(row->text("secret_hash"), secret_hash)) return std::nullopt;
  last_.emplace(id, citizen_from(*row));
  return live_from(*row);
}

std::optional<CitizenHolder> CitizenSessions::holder(const fcgi::LiveSession& session) const {
  if (!last_ || last_->first != session.id) return std::nullopt;
  return last_->second;
}

const mysql::Query kTouchCitizen{"citizen_session.touch", R"sql(
    UPDATE citizen_session SET last_seen_at = ? WHERE id = ?
)sql"};

void CitizenSessions::touch(std::int64_t id, fcgi::Instant now) {
  db_->execute(kTouchCitizen, now, id);
}

const mysql::Query kStartCitizen{"citizen_session.start", R"sql(
    INSERT INTO citizen_session (secret_hash, account_id, created_at, last_seen_at, reauthenticated_at, expires_at,
                                 user_agent)
    VALUES (?, ?, ?, ?, ?, ?, ?)
)sql"};

StartedSession CitizenSessions::start(mysql::Transaction& transaction, domain::AccountId account,
                                      std::string_view user_agent, domain::Instant now) {
  return insert_session(transaction, kStartCitizen, account, user_agent, now, kCitizenTimes);
}

const mysql::Query kReauthenticated{"citizen_session.reauthenticated", R"sql(
    UPDATE citizen_session SET reauthenticated_at = ? WHERE id = ?
)sql"};

void CitizenSessions::reauthenticated(mysql::Transaction& transaction, domain::SessionId session,
                                      domain::Instant now) {
  transaction.execute(kReauthenticated, now, session);
}

const mysql::Query kEndCitizen{"citizen_session.end", R"sql(
    DELETE FROM citizen_session WHERE id = ?
)sql"};

void CitizenSessions::end(mysql::Transaction& transaction, domain::SessionId session) {
  transaction.execute(kEndCitizen, session);
}

const mysql::Query kEndCitizenOf{"citizen_session.end_of", R"sql(
    DELETE FROM citizen_session WHERE id = ? AND account_id = ?
)sql"};

bool CitizenSessions::end_of(mysql::Transaction& transaction, domain::AccountId account,
                             domain::SessionId session) {
  return transaction.execute(kEndCitizenOf, session, account) == 1;
}

const mysql::Query kEndCitizenAll{"citizen_session.end_all", R"sql(
    DELETE FROM citizen_session WHERE account_id = ?
)sql"};

void CitizenSessions::end_all(mysql::Transaction& transaction, domain::AccountId account) {
  transaction.execute(kEndCitizenAll, account);
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
  for (const auto& row : db_->rows(kListCitizen, account, now, now)) {
    lines.push_back({.id = row.id<domain::SessionId>("id"),
                     .created_at = row.instant("created_at"),
                     .last_seen_at = row.instant("last_seen_at"),
                     .user_agent = row.text("user_agent")});
  }
  return lines;
}

// ---- staff --------------------------------------------------------------------------------------

const mysql::Query kFindStaff{"staff_session.find", R"sql(
    SELECT id, secret_hash, staff_account_id AS holder_id, created_at, last_seen_at, reauthenticated_at, name, email,
           role, opd_id
      FROM v_live_staff_session
     WHERE id = ? AND expires_at > ? AND last_seen_at > ?
)sql"};

std::optional<fcgi::LiveSession> StaffSessions::find(std::int64_t id, std::string_view secret_hash,
                                                     fcgi::Instant now) {
  last_.reset();
  const auto row = db_->row(kFindStaff, id, now, now - kStaffTimes.idle);
  if (!row || !crypto::equal(row->text("secret_hash"), secret_hash)) return std::nullopt;
  last_.emplace(id, staff_from(*row));
  return live_from(*row);
}

std::optional<StaffHolder> StaffSessions::holder(const fcgi::LiveSession& session) const {
  if (!last_ || last_->first != session.id) return std::nullopt;
  return last_->second;
}

const mysql::Query kTouchStaff{"staff_session.touch", R"sql(
    UPDATE staff_session SET last_seen_at = ? WHERE id = ?
)sql"};

void StaffSessions::touch(std::int64_t id, fcgi::Instant now) {
  db_->execute(kTouchStaff, now, id);
}

const mysql::Query kStartStaff{"staff_session.start", R"sql(
    INSERT INTO staff_session (secret_hash, staff_account_id, created_at, last_seen_at, reauthenticated_at, expires_at,
                               user_agent)
    VALUES (?, ?, ?, ?, ?, ?, ?)
)sql"};

StartedSession StaffSessions::start(mysql::Transaction& transaction, domain::StaffId account,
                                    std::string_view user_agent, domain::Instant now) {
  return insert_session(transaction, kStartStaff, account, user_agent, now, kStaffTimes);
}

const mysql::Query kEndStaff{"staff_session.end", R"sql(
    DELETE FROM staff_session WHERE id = ?
)sql"};

void StaffSessions::end(mysql::Transaction& transaction, domain::SessionId session) {
  transaction.execute(kEndStaff, session);
}

const mysql::Query kEndStaffAll{"staff_session.end_all", R"sql(
    DELETE FROM staff_session WHERE staff_account_id = ?
)sql"};

void StaffSessions::end_all(mysql::Transaction& transaction, domain::StaffId account) {
  transaction.execute(kEndStaffAll, account);
}

}  // namespace store
