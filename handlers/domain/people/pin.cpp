// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/people/pin.hpp"

namespace domain {

bool was_just_seen(const std::optional<Instant>& seen_at, Instant now, const SlaPolicy& policy) {
  return seen_at && now <= *seen_at + policy.pin_seen;
}

}  // namespace domain
