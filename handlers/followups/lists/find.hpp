// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The search field of the desks' lists.
#pragma once

#include <string>
#include <string_view>

#include "handlers/followups/base/app.hpp"

namespace followups {

/// What stands in `?q=`; empty if nothing is searched for.
[[nodiscard]] std::string searched_for(const fcgi::Visit& visit);

/// 303 to the report whose code was typed, if the officer may see it; else 200, the reports he may
/// see in which all the words stand, last recorded first.
fcgi::Response find_reports(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                            std::string_view heading);

}  // namespace followups
