// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What was begun in this browser and waits, above the form of step 1. Whoever sits before it may
/// be somebody else: no title before a press.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "fcgi/page.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/kit/messages.hpp"

namespace view {

/// One report that waits.
struct WaitingDraft {
  std::string token = {};
  std::string title = {};  ///< empty: it has none, or it was not asked for
  domain::Instant begun = {};
  bool anybodys = true;  ///< the browser's, not the account's: may be denied
};

struct Waiting {
  std::vector<WaitingDraft> drafts = {};
  std::chrono::hours offered_for{};  ///< after it was last saved
  bool titled = false;               ///< the titles were asked for
};

/// templates/complaints/waiting.tpl at `{{>WAITING}}`; nothing where nothing waits.
void put_waiting(fcgi::Dictionary& html, const Messages& messages, const Waiting& waiting);

}  // namespace view
