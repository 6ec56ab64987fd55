// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The time a rule is asked at.
#pragma once

#include "handlers/domain/clocks/deadline.hpp"
#include "handlers/domain/clocks/sla.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

/// The instant of the request and what turns it into deadlines. Refers to values of the caller.
struct Moment {
  Instant now;
  const SlaPolicy& policy;
  const Holidays& holidays;
};

}  // namespace domain
