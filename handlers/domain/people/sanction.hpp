// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What follows abuse of the service (threats, spam, forgery; never criticism): a warning, then
/// fewer reports, then none for a while.
/// Source: docs/contract.md, S6; docs/decisions/0043.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <string_view>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/people/account.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

enum class SanctionStep { warn, limit, suspend };
inline constexpr std::array kAllSanctionSteps{SanctionStep::warn, SanctionStep::limit,
                                              SanctionStep::suspend};
[[nodiscard]] std::string_view to_word(SanctionStep step);
[[nodiscard]] std::optional<SanctionStep> sanction_step_from(std::string_view word);

/// The closed list. Criticism, however sharp, is none of these.
enum class Abuse { threat, spam, forgery };
inline constexpr std::array kAllAbuses{Abuse::threat, Abuse::spam, Abuse::forgery};
[[nodiscard]] std::string_view to_word(Abuse abuse);
[[nodiscard]] std::optional<Abuse> abuse_from(std::string_view word);

/// A step that was taken, as far as the rules care.
struct Sanction {
  SanctionStep step = SanctionStep::warn;
  Instant imposed_at;
  Instant ends_at;
  bool lifted = false;
};

/// How long a step counts, and how long it holds.
struct SanctionTimes {
  std::chrono::days memory{
      365};  ///< within it the next step is one higher; a warning holds so long
  std::chrono::days limit{30};
  std::chrono::days suspend{90};
};
/// Of `settings`: `limit.warned_days`, `limit.limited_days`, `limit.suspended_days`; what is
/// absent or no number from 1 to 3,650 keeps the value above.
[[nodiscard]] SanctionTimes sanction_times(const Values& settings);

/// The step that follows `past` (any order): a warning first, then one higher than the highest that
/// counts. Steps that were lifted or are older than the memory do not count.
/// Errors: `too_late` if the citizen has written nothing since the last step that counts (what he
/// wrote before he was told is answered by that step).
[[nodiscard]] Result<SanctionStep, Refusal> next_step(std::span<const Sanction> past,
                                                      Instant last_word, Instant now,
                                                      const SanctionTimes& times);

/// When a step taken at `now` ends: at the end of that day, local time.
[[nodiscard]] Instant ends_at(SanctionStep step, Instant now, const SanctionTimes& times);

/// How the account stands with `past`, and until when; good has no end.
struct StandingNow {
  Standing standing = Standing::good;
  std::optional<Instant> until = {};
  bool operator==(const StandingNow&) const = default;
};
[[nodiscard]] StandingNow standing_of(std::span<const Sanction> past, Instant now);

/// True if a second person decides: whoever took the step never judges the appeal against it.
[[nodiscard]] constexpr bool may_decide(StaffId imposed_by, StaffId officer) {
  return imposed_by != officer;
}

}  // namespace domain
