// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A PIN on its way to the page that shows it: it is kept nowhere, it travels in a cookie of the
/// browser that asked for it, from the POST to the next page, which shows it and ends the cookie.
#pragma once

#include <optional>
#include <string>

#include "fcgi/response.hpp"
#include "handlers/followups/base/app.hpp"
#include "handlers/view/followups/slip.hpp"

namespace followups {

/// What the cookie holds.
struct SlipSecret {
  domain::ComplaintCode code;
  std::string pin;  ///< domain::kPinDigits
};

/// Sets it for two minutes: as long as a redirect takes on a bad line.
void set_slip(fcgi::Response& answer, const App& app, const SlipSecret& secret);

/// What this browser is to be shown; absent: nothing, or it was shown already.
[[nodiscard]] std::optional<SlipSecret> slip_secret(const App& app, const fcgi::Visit& visit);

/// The answer shows it: it is gone from then on.
void end_slip(fcgi::Response& answer, const App& app);

/// The report of `code` as a slip, if this officer entered it or is to be shown its PIN; in the
/// latter case also if he may not read it. `?kembar=`: of the report it is to be merged with.
[[nodiscard]] std::optional<view::Slip> slip_of(App& app, const fcgi::Visit& visit,
                                                const domain::Officer& officer,
                                                const domain::ComplaintCode& code);

/// The one entered just before, while its PIN was not shown.
[[nodiscard]] std::optional<view::Slip> last_slip(App& app, const fcgi::Visit& visit,
                                                  const domain::Officer& officer);

/// Whether this officer may hide it on the reporter's word now: a clerk what he entered, and what
/// is not hidden yet. Others have the act at their desk.
[[nodiscard]] bool may_make_secret(App& app, const fcgi::Visit& visit,
                                   const domain::Officer& officer, const store::Complaint& report);

/// `?kembar=`, if it is a code.
[[nodiscard]] std::optional<domain::ComplaintCode> marked_twin(
    const std::optional<std::string>& typed);

}  // namespace followups
