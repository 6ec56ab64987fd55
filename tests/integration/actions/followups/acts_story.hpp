// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Every act of the desks, filled in: for tests that walk them all.
#pragma once

#include <string>

#include "handlers/domain/life/moves.hpp"
#include "tests/integration/actions/followups/world.hpp"

namespace desks {

/// When they act at these reports.
inline constexpr auto kActs = kWork + std::chrono::minutes{30};

/// The first move of the event that the role may make; null if it may make none.
const domain::Move* move_of(domain::Event event, domain::Role role);

/// A report of `citizen` as `draft` says, at which the move is open.
given::Report open_for(World& world, const given::DraftOf& draft, const domain::Citizen& citizen,
                       domain::Event event, const domain::Move& move);

/// A form that has what any act asks for; `whom` stands in each of its texts.
Fields filled(World& world, const std::string& whom);

}  // namespace desks
