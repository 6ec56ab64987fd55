// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The page that says that someone was faster (templates/followups/conflict.tpl).
#pragma once

#include <string>
#include <vector>

#include "handlers/view/kit/layout.hpp"
#include "handlers/view/kit/pieces.hpp"

namespace view {

struct ConflictPage {
  std::string text = {};               ///< a sentence: why the act was not done
  std::string href = {};               ///< the report
  std::vector<Step> steps = {};        ///< what was done last, newest first
  std::vector<std::string> kept = {};  ///< what was typed
  domain::Instant now = {};
  bool quick_exit = false;
};

[[nodiscard]] std::string conflict(const Pages& pages, const Chrome& chrome,
                                   const ConflictPage& page);

}  // namespace view
