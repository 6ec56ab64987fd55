// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the entry page shows while an officer types: categories that fit and reports that look
/// alike (templates/followups/suggestions.tpl, a piece without a frame).
#pragma once

#include <optional>
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

/// What a pasted conversation says of itself; the form takes it over when it is sent.
struct PastedFacts {
  std::optional<domain::Instant> at = {};
  std::vector<std::string> senders = {};
  int attachments = 0;  ///< that were not copied along
};

struct Suggestions {
  std::optional<PastedFacts> pasted = {};
  std::vector<ProposedCategory> categories = {};
  std::vector<LikelyTwin> twins = {};
  domain::Instant now = {};
};

[[nodiscard]] std::string suggestions(const Pages& pages, const Suggestions& suggestions);

}  // namespace view
