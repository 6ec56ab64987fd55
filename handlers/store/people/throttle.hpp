// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// How often something may be tried. Keys are kept as digests only.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "fcgi/mysql.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// At most `most` tries of one key in each `window`; windows begin at fixed instants.
struct Limit {
  std::string_view bucket;
  int most;
  std::chrono::milliseconds window;
};

/// Limits of the areas around accounts. By address they are generous: a mobile operator hides
/// hundreds of citizens behind one. Source: OWASP Authentication.
namespace limits {
inline constexpr Limit kSignInAddress{"sign_in_address", 100, std::chrono::hours(1)};
inline constexpr Limit kRegisterAddress{"register_address", 60, std::chrono::hours(1)};
inline constexpr Limit kRegisterEmail{"register_email", 5, std::chrono::hours(24)};
inline constexpr Limit kResendMinute{"resend_minute", 1, std::chrono::minutes(1)};
inline constexpr Limit kResendDay{"resend_day", 5, std::chrono::hours(24)};
inline constexpr Limit kResendAddress{"resend_address", 60, std::chrono::hours(1)};
inline constexpr Limit kResetAccount{"reset_account", 3, std::chrono::hours(1)};
inline constexpr Limit kResetAddress{"reset_address", 60, std::chrono::hours(1)};
inline constexpr Limit kChangeEmail{"change_email", 5, std::chrono::hours(24)};
inline constexpr Limit kTrackAddress{"track_address", 60, std::chrono::hours(1)};
// A PIN has a million values: at ten an hour half of them take years. One address alone does not
// reach ten, so it does not lock out an owner who sits elsewhere; e-mails are counted apart.
inline constexpr Limit kTrackPin{"track_pin", 10, std::chrono::hours(1)};
inline constexpr Limit kTrackPinHere{"track_pin_here", 5, std::chrono::hours(1)};
inline constexpr Limit kTrackEmail{"track_email", 10, std::chrono::hours(1)};
inline constexpr Limit kTrackEmailHere{"track_email_here", 5, std::chrono::hours(1)};
inline constexpr Limit kFollowAddress{"follow_address", 60, std::chrono::hours(1)};
inline constexpr Limit kFollowEmail{"follow_email", 10, std::chrono::hours(24)};
inline constexpr Limit kNikHeld{"nik_held", 1, std::chrono::hours(24)};
inline constexpr Limit kRecoveryNik{"recovery_nik", 5, std::chrono::hours(24)};
}  // namespace limits

/// The two doors; failures at one do not count at the other.
enum class Door { citizen, staff };

/// Counters of tries (`throttle`) and of failed sign-ins (`sign_in_failure`).
class Throttle {
 public:
  explicit Throttle(mysql::Connection& db) : db_(&db) {}

  /// Counts one try of `key`. Absent if it is within the limit, else the instant from which it is
  /// allowed again.
  std::optional<domain::Instant> count(const Limit& limit, std::string_view key,
                                       domain::Instant now);
  /// Takes back one try counted in the same window: it was a right one.
  void forgive(const Limit& limit, std::string_view key, domain::Instant now);
  /// The same question without counting.
  [[nodiscard]] std::optional<domain::Instant> blocked(const Limit& limit, std::string_view key,
                                                       domain::Instant now);

  /// Until when no password is looked at for `email_key`; absent: now. Ten tries within 15 minutes
  /// are free; then each failure doubles the wait, 30 s to 15 minutes. Unknown addresses count the
  /// same, so the wait tells nothing.
  [[nodiscard]] std::optional<domain::Instant> sign_in_blocked(Door door,
                                                               std::string_view email_key,
                                                               domain::Instant now);
  void sign_in_failed(Door door, std::string_view email_key, domain::Instant now);
  /// Forgets the failures: after a right password, or a new one by mail.
  void forget_failures(mysql::Transaction& transaction, Door door, std::string_view email_key);

 private:
  mysql::Connection* db_;
};

}  // namespace store
