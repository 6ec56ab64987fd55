// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report with everything its reader may not know left out.
#pragma once

#include "handlers/followups/base/app.hpp"
#include "handlers/view/followups/report.hpp"

namespace followups {

/// All but the acts.
[[nodiscard]] view::DeskReport desk_page(App& app, const fcgi::Visit& visit,
                                         const domain::Officer& officer,
                                         const store::Complaint& report,
                                         const std::vector<store::TimelineEntry>& history);

}  // namespace followups
