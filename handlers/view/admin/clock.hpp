// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The page of the machine's clock.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "handlers/domain/clocks/heartbeat.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// A jump of the clock.
struct ClockRow {
  std::int64_t id = 0;
  domain::ClockJump jump = {};
  std::string confirmed_by = {};  ///< a name; empty while nobody did
  std::optional<domain::Instant> confirmed_at = {};
};

struct ClockPage {
  domain::Instant now = {};
  std::vector<ClockRow> jumps = {};  ///< the newest first
};

/// templates/admin/clock.tpl
[[nodiscard]] std::string clock(const Pages& pages, const Chrome& chrome, const ClockPage& page);

}  // namespace view
