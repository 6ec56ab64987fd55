// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// An act that is not done.
#pragma once

#include "handlers/followups/base/app.hpp"

namespace followups {

/// 404 or 403; else 409 with what was done last and what this officer had typed, so that nothing of
/// it is lost.
[[nodiscard]] fcgi::Response refuse(App& app, const fcgi::Visit& visit,
                                    const domain::Officer& officer, const store::Complaint& report,
                                    domain::Refusal refusal);

}  // namespace followups
