// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Another PIN for somebody who has no account: an event of his report, and the end of the old one.
#pragma once

#include "handlers/followups/base/app.hpp"
#include "handlers/web/act.hpp"

namespace followups {

/// Whether this officer may make one now: by the table of moves, and for somebody who can have one.
[[nodiscard]] bool may_renew_pin(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                                 const store::Complaint& report);

/// Makes it, once a form: `pin` holds what is to be shown, if it was made. `already_done`: the very
/// same form was sent before; `already_changed`: an account has the report, or he was erased.
[[nodiscard]] web::Done renew_pin(App& app, const fcgi::Visit& visit,
                                  const domain::Officer& officer, domain::ComplaintId complaint,
                                  domain::PinReason reason, store::Pin& pin);

}  // namespace followups
