// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report that may be about the same matter, as the desks and the citizen are shown it.
#pragma once

#include <optional>
#include <string>

#include "fcgi/page.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/kit/messages.hpp"

namespace view {

struct LikelyTwin {
  domain::ComplaintCode code;
  std::string href;
  std::string title;
  domain::ReportState state = domain::ReportState::received;
  std::optional<domain::Outcome> outcome = {};
  bool unproven = false;
  domain::Instant received_at = {};
  std::string kecamatan = {};  ///< name, or empty
  int reporters = 1;
};

/// Sets HREF, CODE, TITLE, TAG, WHEN, PLACED (PLACE) and, of several, SHARED (REPORTERS).
void put_twin(fcgi::Dictionary& item, const Messages& messages, const LikelyTwin& twin,
              domain::Instant now);

}  // namespace view
