// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/courier/back_off.hpp"

#include <algorithm>

namespace courier {

std::chrono::milliseconds back_off(int tries, unsigned random) {
  constexpr std::chrono::milliseconds kFirst = std::chrono::minutes(1);
  constexpr std::chrono::milliseconds kLongest = std::chrono::hours(6);
  constexpr unsigned kRange = 65'536;
  const auto doubled = kFirst * (1LL << std::clamp(tries - 1, 0, 9));
  const auto plain = std::min<std::chrono::milliseconds>(doubled, kLongest);
  return plain * 4 / 5 + plain * 2 / 5 * (random % kRange) / (kRange - 1);
}

}  // namespace courier
