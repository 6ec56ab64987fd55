// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/clocks/outage.hpp"

#include <algorithm>

namespace domain {

Instant after_outages(Instant start, Instant due, std::span<const Outage> outages) {
  auto moved = due;
  for (const auto& outage : outages) {
    const auto from = std::max(start, outage.from);
    if (from < moved && from < outage.until) moved += outage.until - from;
  }
  return moved == due ? due : end_of_day(to_local_date(moved));
}

}  // namespace domain
