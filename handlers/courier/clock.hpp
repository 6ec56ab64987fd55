// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Where the courier reads the time.
#pragma once

#include "handlers/domain/clocks/heartbeat.hpp"
#include "handlers/domain/time.hpp"

namespace courier {

/// The system's clock in `main.cpp`, a fixed one in tests. SQL never asks for the time.
class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual domain::Instant now() const = 0;
  /// `now()` beside what nobody can set: which start of the machine this is, and how long it lasts.
  [[nodiscard]] virtual domain::Beat beat() const = 0;
};

}  // namespace courier
