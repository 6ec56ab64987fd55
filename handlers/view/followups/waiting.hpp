// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Lists of what waits for an officer's decision and is no report: appeals, requests about accounts
/// (templates/followups/waiting.tpl).
#pragma once

#include <string>
#include <vector>

#include "handlers/view/kit/layout.hpp"

namespace view {

struct WaitingRow {
  Link heading = {};                    ///< text; without an address: not for this officer
  std::vector<std::string> notes = {};  ///< in words, short
};

struct WaitingPage {
  std::string key = {};  ///< its words: `<key>`, `<key>.lead`, `<key>.empty`
  Link act = {};         ///< what begins a new one, its label a key; or empty
  std::vector<WaitingRow> rows = {};
};

[[nodiscard]] std::string waiting(const Pages& pages, const Chrome& chrome,
                                  const WaitingPage& page);

}  // namespace view
