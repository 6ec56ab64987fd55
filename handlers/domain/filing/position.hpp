// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Where the reporter's phone stood, if its owner wanted to say: an answer beside the category's
/// own, so that it is read, hidden and erased with them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace domain {

/// Key among a report's answers; the answer is `to_text` of a position.
inline constexpr std::string_view kPositionAnswer = "position";

/// In degrees (WGS 84).
struct Position {
  double latitude = 0;
  double longitude = 0;
  bool operator==(const Position&) const = default;
};

/// From two fields in decimal degrees; absent unless both are numbers on the globe.
[[nodiscard]] std::optional<Position> position_from(std::string_view latitude,
                                                    std::string_view longitude);
/// What `to_text` wrote; absent if it is anything else.
[[nodiscard]] std::optional<Position> position_from(std::string_view text);

/// One of the two with five decimals, about a metre: "-7.67012".
[[nodiscard]] std::string degrees_text(double degrees);

/// "-7.67012, 109.65321", as maps understand it.
[[nodiscard]] std::string to_text(const Position& position);

}  // namespace domain
