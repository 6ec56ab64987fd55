// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who may know and what it is about, as an officer chose them when he entered a report, put right
/// by the desk that did.
///
/// The one exception to *less private only by the reporter*: what he never chose is no wish of his.
///
/// Source: docs/decisions/0073.
#pragma once

#include <optional>
#include <string_view>

#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/result.hpp"

namespace domain {

/// The last instant at which it may be: the end of the working day after the one of entry
/// (`policy.correct_days`).
[[nodiscard]] Instant correct_until(Instant entered_at, const SlaPolicy& policy,
                                    const Holidays& holidays);

/// What stands in the way of a correction by `actor` now; nothing: it is open to him.
///
/// `already_changed`: it was forwarded, or another desk chose for it; `not_allowed`: the report was
/// entered at no desk, or at another; `less_private`: the reporter has spoken (EntryAtDesk);
/// `too_late`: the working day is over.
[[nodiscard]] std::optional<Refusal> hinders_correction(const Situation& situation,
                                                        const Actor& actor, const Moment& moment);

/// The least that a report of this course hides: what the category locks, and with an accused body
/// everything.
[[nodiscard]] Privacy least_private(const Course& course, const std::optional<Accused>& accused);

/// True if a correction from `before` to `now` shows anybody what was hidden from him: then the
/// officer says that the reporter had not asked for it.
[[nodiscard]] bool loosens(Privacy before, Privacy now);

/// True if somebody's words ask to be hidden, however they say it: then what was chosen for him may
/// be his own choice. Rather once too often: a reporter can always be asked.
[[nodiscard]] bool asks_secrecy(std::string_view words);

}  // namespace domain
