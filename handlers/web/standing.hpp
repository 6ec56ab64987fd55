// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Where a report stands, from its rows: the one way from what was promised to a page's sentence.
#pragma once

#include <vector>

#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/life/next_step.hpp"
#include "handlers/store/reports/complaints.hpp"
#include "handlers/store/reports/history.hpp"
#include "handlers/store/reports/public_complaints.hpp"
#include "handlers/view/kit/standing.hpp"

namespace web {

using Timeline = std::vector<store::TimelineEntry>;  ///< oldest first

/// What was promised of a report, to its reporter.
[[nodiscard]] domain::Promises promises_of(const store::Complaint& report, const Timeline& history,
                                           const domain::Moment& moment);

/// As the reporter may know it. `history`: History::for_reporter.
[[nodiscard]] view::NextWords standing_of(const view::Messages& messages,
                                          const store::Complaint& report, const Timeline& history,
                                          const domain::Moment& moment);

/// As everybody may know it, from what the public views tell.
[[nodiscard]] view::NextWords standing_of(const view::Messages& messages,
                                          const store::PublicComplaint& report,
                                          const std::vector<store::PublicPart>& parts,
                                          const Timeline& history, const domain::Moment& moment);

}  // namespace web
