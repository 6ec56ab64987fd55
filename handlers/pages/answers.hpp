// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the actions of `pages` share: compressed answers, rows of lists.
#pragma once

#include <string>
#include <vector>

#include "fcgi/router.hpp"
#include "handlers/domain/clocks/deadline.hpp"
#include "handlers/store/counting/statistics.hpp"
#include "handlers/store/reports/public_complaints.hpp"
#include "handlers/view/pages/home.hpp"
#include "handlers/view/pages/reports.hpp"

namespace pages {

/// 200 with a public page, compressed as the visitor's browser allows; it may be kept for 30 s.
[[nodiscard]] fcgi::Response public_page(const fcgi::Visit& visit, std::string html,
                                         std::string type = "text/html; charset=utf-8");

/// The same for a page that nobody keeps: a free-text search.
[[nodiscard]] fcgi::Response passing_page(const fcgi::Visit& visit, std::string html);

/// A report as lists show it; late if its target is over at `now`.
[[nodiscard]] view::ReportRow row_of(const store::PublicComplaint& complaint,
                                     const domain::Holidays& holidays, domain::Instant now);
[[nodiscard]] std::vector<view::ReportRow> rows_of(
    const std::vector<store::PublicComplaint>& complaints, const domain::Holidays& holidays,
    domain::Instant now);

/// From kept sums to the figures a page shows; `reading`: the one that counts.
[[nodiscard]] view::PromiseFigures promise_of(const store::Figures& figures,
                                              const store::StandingFigures& standing,
                                              domain::ResponseReading reading);
/// The first of the 30 days, up to and with `today`, that the promise is shown for.
[[nodiscard]] domain::Date first_recent_day(domain::Date today);

}  // namespace pages
