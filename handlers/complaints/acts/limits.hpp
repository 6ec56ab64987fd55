// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// How much one citizen may send in a day.
#pragma once

#include <charconv>
#include <chrono>
#include <string_view>

#include "handlers/domain/result.hpp"

namespace complaints {

inline constexpr std::chrono::hours kDay{24};
inline constexpr int kActsPerDay = 10;  ///< of one kind, by one reporter on one report

/// The number in `settings`, or `otherwise` if it is absent or no number.
[[nodiscard]] inline int limit_of(const domain::Values& settings, std::string_view name,
                                  int otherwise) {
  const auto found = settings.find(name);
  if (found == settings.end()) return otherwise;
  int value = otherwise;
  std::from_chars(found->second.data(), found->second.data() + found->second.size(), value);
  return value;
}

}  // namespace complaints
