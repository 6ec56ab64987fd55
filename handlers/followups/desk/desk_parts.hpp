// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The parts of a desk's page that depend most on who reads it.
#pragma once

#include "handlers/followups/base/app.hpp"
#include "handlers/view/followups/report.hpp"

namespace followups {

/// Which clock runs for this reader, and what it is called.
void put_due(view::DeskReport& page, App& app, const store::Complaint& report,
             const domain::Officer& officer);

/// Every OPD's part with its dates.
void put_parts(view::DeskReport& page, const store::Complaint& report,
               const domain::Officer& officer);

/// Until when an act is open that ends by itself.
[[nodiscard]] std::optional<domain::Instant> until_of(const store::Complaint& report,
                                                      domain::Event event,
                                                      const domain::Moment& moment);

/// The act that makes another PIN, where no account has the report.
[[nodiscard]] std::optional<view::DeskAct> pin_act(App& app, const fcgi::Visit& visit,
                                                   const store::Complaint& report,
                                                   const domain::Officer& officer);

}  // namespace followups
