// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What an act may choose now, and by whom: reasons of the closed lists and days. A form offers
/// these, the act refuses the others (docs/decisions/0075).
#pragma once

#include <optional>
#include <vector>

#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/life/act.hpp"
#include "handlers/domain/life/reasons.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/result.hpp"

namespace domain {

/// *Not ours* may be said by everybody of the OPD until the day of *verify*, afterwards by its head
/// alone: `head_sends_back`.
[[nodiscard]] std::optional<Refusal> hinders_reason(SendBackReason reason, const Part& part,
                                                    Role role, const Moment& moment);

/// *Not proven* wants an OPD's finding in the history (`finding_needed`), *not clear* a question
/// that was answered (`answer_needed`): silence ends in *abandon*.
[[nodiscard]] std::optional<Refusal> hinders_reason(RejectionReason reason,
                                                    const Situation& situation);

/// Those that nothing hinders, in the order of their list.
[[nodiscard]] std::vector<SendBackReason> open_reasons(const Part& part, Role role,
                                                       const Moment& moment);
[[nodiscard]] std::vector<RejectionReason> open_reasons(const Situation& situation);

/// What stands in the way of the day or the reason that `act` chose, on `part` or the report:
/// `day_out_of_reach` (target.hpp) or a reason's own.
[[nodiscard]] std::optional<Refusal> hinders_choice(const Act& act, const Situation& situation,
                                                    const Part* part, Role role,
                                                    const Moment& moment);

}  // namespace domain
