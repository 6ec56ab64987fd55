// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the actions on the roster share.
#pragma once

#include <string>

#include "handlers/admin/actions.hpp"
#include "handlers/view/admin/roster.hpp"

namespace admin {

/// The Monday of `?minggu=` or of the field `week`; this week's if it is no date.
[[nodiscard]] domain::Date week_of(std::string_view typed, domain::Instant now);

/// The week's page with the form as typed: 200, or 422 with errors.
[[nodiscard]] fcgi::Response roster_page(App& app, const fcgi::Visit& visit,
                                         const domain::Officer& officer, domain::Date monday,
                                         const view::ShiftTyped& typed,
                                         const domain::FieldErrors& errors);

/// The shift named by `{id}` of the address; throws HttpError not_found if there is none.
[[nodiscard]] store::RosterLine shift_in_path(App& app, const fcgi::Visit& visit);

/// 303 to the week in which `date` lies, with a sentence.
[[nodiscard]] fcgi::Response back_to_week(fcgi::Visit& visit, domain::Date date,
                                          std::string_view flash);

}  // namespace admin
