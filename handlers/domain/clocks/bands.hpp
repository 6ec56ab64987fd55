// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Waiting times in bands, so that an honest median can be said from kept sums.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "handlers/domain/time.hpp"

namespace domain {

/// The longest wait of each band but the last, which has no end.
inline constexpr std::array<std::chrono::minutes, 8> kBandEnds{
    std::chrono::minutes{15}, std::chrono::minutes{30}, std::chrono::hours{1},
    std::chrono::hours{2},    std::chrono::hours{4},    std::chrono::hours{8},
    std::chrono::hours{24},   std::chrono::hours{72}};

inline constexpr std::size_t kBandCount = kBandEnds.size() + 1;

/// How many waits fell into each band.
using Bands = std::array<std::int64_t, kBandCount>;

/// The band of a wait from `from` to `until`; the first one if `until` is not later.
[[nodiscard]] std::size_t band_of(Instant from, Instant until);

[[nodiscard]] std::int64_t total(const Bands& bands);

/// The band in which the median lies: at least half of all waits ended within it or an earlier one.
/// Absent if there is none at all.
[[nodiscard]] std::optional<std::size_t> median_band(const Bands& bands);

}  // namespace domain
