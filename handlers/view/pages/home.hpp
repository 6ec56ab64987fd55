// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The first page: the promise, with its true figures.
#pragma once

#include <string>
#include <vector>

#include "handlers/view/pages/promise.hpp"
#include "handlers/view/pages/reports.hpp"

namespace view {

/// templates/pages/home.tpl; figures of the last 30 days, `latest` newest first.
[[nodiscard]] std::string home(const Pages& pages, const PromiseFigures& figures,
                               const std::vector<ReportRow>& latest, domain::Instant now);

}  // namespace view
