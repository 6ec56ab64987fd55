// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What an officer who writes about a report is told of its reporters.
#pragma once

#include "handlers/domain/publishing/own_marks.hpp"
#include "handlers/followups/base/app.hpp"

namespace followups {

/// What of the reporters' own the officer is told when it stands in his words: as much as he may
/// know of the report (domain::told_of), and all of it once he opened their identity in this
/// session.
[[nodiscard]] domain::OwnMarks told_to(App& app, const fcgi::Visit& visit,
                                       const domain::Officer& officer,
                                       const store::Complaint& report);

}  // namespace followups
