// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a colleague saved while a form of a report stood open.
#pragma once

#include "handlers/followups/base/app.hpp"
#include "handlers/view/kit/meanwhile.hpp"

namespace followups {

/// Who saved last where `event` writes, and when, as far as the report's reader knows; without its
/// fields.
[[nodiscard]] view::Meanwhile saved_meanwhile(App& app, const store::Complaint& report,
                                              domain::Event event);

}  // namespace followups
