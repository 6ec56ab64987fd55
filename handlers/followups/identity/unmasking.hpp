// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The page on which an identity is opened, and where it leads (docs/decisions/0054).
#pragma once

#include <string>

#include "handlers/followups/base/act.hpp"

namespace followups {

/// The row of *Kabari pelapor* that led here (`?kabari=`, or the form's field), or 0.
[[nodiscard]] std::int64_t told_row(const fcgi::Visit& visit);

/// Where an open identity is shown: that row's card, or the report.
[[nodiscard]] std::string shown_at(const fcgi::Visit& visit, const domain::Officer& officer,
                                   const store::Complaint& report);

/// True if it takes a second officer by now.
[[nodiscard]] bool takes_two(const store::Complaint& report);

/// What it takes now, with what was typed and what is wrong with it. 409: what was sent no longer
/// fits the report.
[[nodiscard]] fcgi::Response unmask_page(App& app, const fcgi::Visit& visit, const Attempt& attempt,
                                         fcgi::Status status = fcgi::Status::ok);

}  // namespace followups
