/// \file
/// The parts of a desk's page that depend most on who reads it.
#pragma once

#include <optional>

#include "handlers/followups/base/app.hpp"
#include "handlers/view/followups/report.hpp"

namespace followups {

/// The person behind the report, as far as the officer's sight goes: masked until he opened it in
/// this session; absent where nothing of the person is for these eyes.
[[nodiscard]] std::optional<view::DeskPerson> person_of(
    App& app, const fcgi::Visit& visit, const domain::Officer& officer,
    const store::Complaint& report, const std::vector<store::TimelineEntry>& history);

/// Which clock runs for this reader, and what it is called.
void put_due(view::DeskReport& page, const store::Complaint& report,
             const domain::Officer& officer);

/// Every OPD's part with its dates.
void put_parts(view::DeskReport& page, const store::Complaint& report,
               const domain::Officer& officer);

/// The act that makes another PIN, where no account has the report.
[[nodiscard]] std::optional<view::DeskAct> pin_act(App& app, const fcgi::Visit& visit,
                                                   const store::Complaint& report,
                                                   const domain::Officer& officer);

}  // namespace followups
