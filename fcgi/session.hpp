// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "fcgi/time.hpp"

namespace fcgi {

/// Who signs in at a binary, by the name of their session's cookie, which the application gives.
/// Each kind has a table and an owner of its own. Without a name: nobody signs in.
struct SessionKind {
  std::string_view cookie = {};
  friend bool operator==(SessionKind, SessionKind) = default;
};

inline constexpr SessionKind kNoSession{};

/// A live session as its table knows it.
struct LiveSession {
  std::int64_t id = 0;
  std::int64_t account_id = 0;
  Instant created_at;
  Instant last_seen_at;
  Instant reauthenticated_at;
};

/// Where sessions live. Implemented by `handlers/store`; the runtime knows no table.
class SessionStore {
 public:
  SessionStore() = default;
  SessionStore(const SessionStore&) = delete;
  SessionStore& operator=(const SessionStore&) = delete;
  virtual ~SessionStore() = default;

  /// The session `id` if its secret hashes to `secret_hash` (32 bytes) and neither its idle nor its
  /// absolute time is over at `now`; absent otherwise. Errors: those of the database.
  virtual std::optional<LiveSession> find(std::int64_t id, std::string_view secret_hash,
                                          Instant now) = 0;

  /// Notes that the session was used; called at most every five minutes per session.
  virtual void touch(std::int64_t id, Instant now) = 0;
};

/// What an action may know of the visitor's session during one request.
struct Session {
  SessionKind kind = kNoSession;
  std::optional<LiveSession> live;  ///< absent: not signed in
  bool ended = false;               ///< a session cookie came, but it is no longer live
  std::string ended_secret = {};    ///< that cookie's: knows whose page a form came from
  std::string secret;               ///< of the session, or of the pre-session cookie; never logged
  std::string flash;                ///< message key left by the previous request
  bool needs_cookie = false;        ///< a pre-session secret was made and must be set

  /// Ask for a message on the next page. `key` is a message key.
  void flash_next(std::string key) { next_flash = std::move(key); }
  std::string next_flash;

  /// Set by sign-in (`<id>.<secret>`) and by sign-out ("").
  std::optional<std::string> new_cookie;
};

/// Names of cookies: with the `__Host-` prefix and Secure on https; plain on a loopback instance.
struct CookieNames {
  bool secure = true;
  [[nodiscard]] std::string session(SessionKind kind) const;
  [[nodiscard]] std::string before_sign_in() const { return prefix() + "awal"; }
  [[nodiscard]] std::string flash() const { return prefix() + "kilat"; }
  [[nodiscard]] std::string prefix() const { return secure ? "__Host-" : ""; }
};

/// A new session's cookie value and the hash its table keeps.
struct NewSecret {
  std::string secret;  ///< 43 characters base64url
  std::string hash;    ///< 32 bytes
};
[[nodiscard]] NewSecret new_session_secret();

/// The cookie's two halves; absent if it is not `<digits>.<43 characters>`.
struct SessionCookie {
  std::int64_t id;
  std::string secret;
};
[[nodiscard]] std::optional<SessionCookie> parse_session_cookie(std::string_view value);

}  // namespace fcgi
