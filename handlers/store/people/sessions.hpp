// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Live sessions of citizens and of staff: two tables, two cookies, two owners.
///
/// Who guards a page may find and touch; only `accounts` makes a citizen's session and only `admin`
/// one of staff (the database refuses others). Times: docs/decisions/0006.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "fcgi/session.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/people/account.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// How long a session lives: unused, and in all.
struct SessionTimes {
  std::chrono::milliseconds idle;
  std::chrono::milliseconds absolute;
};
inline constexpr SessionTimes kCitizenTimes{std::chrono::hours(12), std::chrono::hours(24 * 30)};
/// How long a password given again opens the copies of one's data.
inline constexpr std::chrono::minutes kReauthenticatedTime{15};
inline constexpr SessionTimes kStaffTimes{std::chrono::minutes(30), std::chrono::hours(10)};

/// A session just made. `cookie` is `<id>.<secret>`; the secret is kept nowhere else.
struct StartedSession {
  domain::SessionId id;
  std::string secret;
  std::string cookie;
};

/// Who stands behind a citizen's session.
struct CitizenHolder {
  domain::AccountId account;
  std::string name;
  std::string email;
  domain::Standing standing = domain::Standing::good;
};

/// Who stands behind a session of staff.
struct StaffHolder {
  domain::StaffId account;
  std::string name;
  std::string email;
  domain::Role role = domain::Role::clerk;
  std::optional<domain::OpdId> opd;
};

/// One line of the list of a citizen's own sessions.
struct SessionLine {
  domain::SessionId id;
  domain::Instant created_at;
  domain::Instant last_seen_at;
  std::string user_agent;
};

/// What the two kinds have in common; their tables differ, and who stands behind a session.
template <class Holder>
class Sessions : public fcgi::SessionStore {
 public:
  using Account = decltype(Holder::account);

  explicit Sessions(mysql::Connection& db) : db_(&db) {}

  std::optional<fcgi::LiveSession> find(std::int64_t id, std::string_view secret_hash,
                                        fcgi::Instant now) final;
  void touch(std::int64_t id, fcgi::Instant now) final;

  /// The holder of the session that the last `find` answered: of this request, without asking
  /// again. Absent if `session` is another.
  [[nodiscard]] std::optional<Holder> holder(const fcgi::LiveSession& session) const;

  /// A new session with a new secret. `user_agent` is cut to 120 characters.
  StartedSession start(mysql::Transaction& transaction, Account account,
                       std::string_view user_agent, domain::Instant now);
  void end(mysql::Transaction& transaction, domain::SessionId session);
  void end_all(mysql::Transaction& transaction, Account account);

 protected:
  [[nodiscard]] mysql::Connection& db() { return *db_; }

 private:
  mysql::Connection* db_;
  std::optional<std::pair<std::int64_t, Holder>> last_;
};
extern template class Sessions<CitizenHolder>;
extern template class Sessions<StaffHolder>;

/// `citizen_session`, and the view of live ones.
class CitizenSessions final : public Sessions<CitizenHolder> {
 public:
  using Sessions::Sessions;

  /// The password was given again in this session.
  void reauthenticated(mysql::Transaction& transaction, domain::SessionId session,
                       domain::Instant now);
  /// Ends `session` if it is one of `account`; false if there is none such.
  bool end_of(mysql::Transaction& transaction, domain::AccountId account,
              domain::SessionId session);
  /// Ends every session of `account` but `kept`.
  void end_others(mysql::Transaction& transaction, domain::AccountId account,
                  domain::SessionId kept);
  /// Those still live at `now`, the last used first.
  [[nodiscard]] std::vector<SessionLine> list(domain::AccountId account, domain::Instant now);
};

/// `staff_session`, and the view of live ones. A deactivated account has no live session.
class StaffSessions final : public Sessions<StaffHolder> {
 public:
  using Sessions::Sessions;
};

}  // namespace store
