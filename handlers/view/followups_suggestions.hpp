/// \file
/// What the entry page shows while an officer types: categories that fit and reports that look
/// alike (templates/followups/suggestions.tpl, a piece without a frame).
#pragma once

#include <string>
#include <vector>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/layout.hpp"

namespace view {

struct ProposedCategory {
  domain::CategoryId id;
  std::string name;
};

struct LikelyTwin {
  std::string code;  ///< shown form
  std::string href;
  std::string title;
  domain::ReportState state = domain::ReportState::received;
  std::optional<domain::Outcome> outcome = {};
  domain::Instant received_at = {};
  std::string kecamatan = {};  ///< name, or empty
  int reporters = 1;
};

struct Suggestions {
  std::vector<ProposedCategory> categories = {};
  std::vector<LikelyTwin> twins = {};
  domain::Instant now = {};
};

[[nodiscard]] std::string suggestions(const Pages& pages, const Suggestions& suggestions);

}  // namespace view
