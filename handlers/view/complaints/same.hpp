// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Reports that may be the same as a draft (templates/complaints/same.tpl).
#pragma once

#include <string>
#include <vector>

#include "handlers/view/kit/layout.hpp"
#include "handlers/view/kit/likely_twin.hpp"

namespace view {

struct SameReport {
  LikelyTwin twin;
  bool is_own = false;  ///< of the citizen who looks: nothing to support
};

struct SameReports {
  std::string token = {};  ///< of the draft
  bool signed_in = false;  ///< else supporting begins with signing in
  std::vector<SameReport> reports = {};
};
[[nodiscard]] std::string same_reports(const Pages& pages, const Chrome& chrome,
                                       const SameReports& same, domain::Instant now);

}  // namespace view
