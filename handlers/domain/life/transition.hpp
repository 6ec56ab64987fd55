// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a permitted move makes of a situation. Only `apply` calls it.
#pragma once

#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/life/act.hpp"
#include "handlers/domain/life/applied.hpp"
#include "handlers/domain/life/moves.hpp"
#include "handlers/domain/life/situation.hpp"

namespace domain {

/// True of an event by which a person answers a report that waits at its desk.
[[nodiscard]] bool is_response(Event event);

/// The situation after `move`, and its effects. That the move is permitted is the caller's duty.
[[nodiscard]] Applied transition(const Move& move, const Situation& situation, const Act& act,
                                 const Moment& moment);

/// How much a report of that course hides that hid `before`: never less.
[[nodiscard]] Privacy hidden_by(const Course& course, Privacy before);

}  // namespace domain
