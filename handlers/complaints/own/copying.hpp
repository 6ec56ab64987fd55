// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The copy of own reports, by account or by code: what stands in it, and how it is handed out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "handlers/complaints/own/claim.hpp"
#include "handlers/domain/people/copy.hpp"

namespace complaints {

/// Appends the report of `claim` and its history, oldest first. What was erased by law is not
/// there; what staff say among themselves neither.
void add_report(App& app, std::vector<domain::CopyPart>& parts, const Claim& claim);

/// `parts` as a file called `name` and its ending.
[[nodiscard]] fcgi::Response copy_json(const std::vector<domain::CopyPart>& parts,
                                       std::string_view name);
[[nodiscard]] fcgi::Response copy_html(App& app, const fcgi::Visit& visit,
                                       const std::vector<domain::CopyPart>& parts,
                                       std::string_view title, std::string_view name);

}  // namespace complaints
