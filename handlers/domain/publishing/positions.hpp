// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Exact positions in a text. Used by scan_public_text.
#pragma once

#include <vector>

#include "handlers/domain/publishing/scanned.hpp"

namespace domain {

/// Positions finer than what is released (three decimals, whole minutes), in order, without
/// overlaps, each number by itself: "-7.66812, 109.65123", "7.66812 LS", "7°40'05,2\" S", the codes
/// of Google's maps ("8M5J+2X"). A number with four decimals and a unit of measure is none. Reads
/// each byte a fixed number of times.
[[nodiscard]] std::vector<Piece> scan_for_positions(const Scanned& text);

}  // namespace domain
