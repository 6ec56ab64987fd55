// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The roster's page.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "handlers/domain/clocks/duty.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// One shift of the shown week.
struct RosterRow {
  std::int64_t id = 0;
  std::string name = {};
  domain::Shift shift = {};
  bool counts = true;    ///< the person is active and of triage
  bool removed = false;  ///< can be brought back
  bool shared = false;   ///< somebody else is on duty in part of the time
};

/// Somebody who may be put on the roster.
struct OnDuty {
  std::int64_t id = 0;
  std::string name = {};
};

/// The form as typed; `officer` is the number the select sends.
struct ShiftTyped {
  std::string officer = {};
  std::string starts_at = {};
  std::string ends_at = {};
};

struct RosterPage {
  domain::Date monday = {};
  std::vector<RosterRow> rows = {};  ///< by beginning
  std::vector<OnDuty> people = {};
  std::vector<domain::Shift> holes = {};  ///< of the coming 14 days
  ShiftTyped typed = {};
  domain::Instant now = {};
};

/// templates/admin/roster.tpl
[[nodiscard]] std::string roster(const Pages& pages, const Chrome& chrome, const RosterPage& page,
                                 const domain::FieldErrors& errors);

}  // namespace view
