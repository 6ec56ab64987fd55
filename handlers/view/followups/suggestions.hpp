// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the entry page shows while an officer types: categories that fit and reports that look
/// alike (templates/followups/suggestions.tpl, a piece without a frame).
#pragma once

#include <string>
#include <vector>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/kit/layout.hpp"
#include "handlers/view/kit/likely_twin.hpp"

namespace view {

struct ProposedCategory {
  domain::CategoryId id;
  std::string name;
};

struct Suggestions {
  std::vector<ProposedCategory> categories = {};
  std::vector<LikelyTwin> twins = {};
  domain::Instant now = {};
};

[[nodiscard]] std::string suggestions(const Pages& pages, const Suggestions& suggestions);

}  // namespace view
