// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/people/pin.hpp"

#include <algorithm>

#include "handlers/domain/text/reading.hpp"

namespace domain {

std::optional<std::string> read_pin(std::string_view typed) {
  auto digits = bare(typed);
  const bool all = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
  return all && digits.size() == kPinDigits ? std::optional(std::move(digits)) : std::nullopt;
}

bool was_just_seen(const std::optional<Instant>& seen_at, Instant now, const SlaPolicy& policy) {
  return seen_at && now <= *seen_at + policy.pin_seen;
}

}  // namespace domain
