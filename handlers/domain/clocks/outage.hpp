// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Times in which the service itself was away, and what they give back to a citizen.
///
/// Source: docs/decisions/0076.
#pragma once

#include <span>

#include "handlers/domain/time.hpp"

namespace domain {

/// A time without a heartbeat, from the last one before until the first one after.
struct Outage {
  Instant from;
  Instant until;
  bool operator==(const Outage&) const = default;
};

/// `due`, moved later by every time between `start` and it, or between it and where it moved, in
/// which the service was away; then to the end of that local day. `due` itself if there was none.
///
/// Shape: `outages` in order, not overlapping.
[[nodiscard]] Instant after_outages(Instant start, Instant due, std::span<const Outage> outages);

}  // namespace domain
