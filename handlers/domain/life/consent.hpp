// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What one officer may not do alone: another officer of the same desk consents, once and for a
/// time. Source: docs/decisions/0054.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

enum class ConsentKind {
  unmask  ///< of a report that is secret and anonymous
};
inline constexpr std::array kAllConsentKinds{ConsentKind::unmask};
[[nodiscard]] std::string_view to_word(ConsentKind kind);

/// Where a request stands.
enum class ConsentState {
  awaited,
  given,
  refused,
  expired,  ///< nobody answered, or it was given and not used
  used
};
[[nodiscard]] std::string_view to_word(ConsentState state);

struct ConsentDates {
  Instant asked_at;
  Instant expires_at;
  std::optional<Instant> given_at;
  std::optional<Instant> refused_at;
  std::optional<Instant> used_at;
};

[[nodiscard]] ConsentState state_of(const ConsentDates& dates, Instant now);

/// An officer as the database has him at this moment.
struct Colleague {
  StaffId id;
  Actor actor;
  bool active = false;
};

/// Whether `second` may consent to, or refuse, what `asker` asks of this report now.
/// Errors: `not_found` for whoever does not act at the report's desk, is of the accused body or is
/// not active; `second_person_needed` for the asker himself; `already_changed` if it is not awaited
/// (any more), its asker may not use it any more, or the report needs none.
[[nodiscard]] Result<void, Refusal> may_consent(const Situation& situation, const Colleague& asker,
                                                const Colleague& second, ConsentState state);

/// True if a consent counts when it is used: given, in time, to whoever asked, by another who is
/// active and acts at the report's desk at this moment too.
[[nodiscard]] bool consent_counts(const Situation& situation, const Colleague& asker,
                                  const Colleague& second, ConsentState state);

}  // namespace domain
