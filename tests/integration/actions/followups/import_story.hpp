// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The form by which triage sends a file of messages, and the page that says what is wrong with it.
#pragma once

#include <string>
#include <string_view>

#include "tests/integration/actions/followups/world.hpp"

namespace desks {

inline fcgi::Response sends(support::Browser& triage, const std::string& content) {
  return triage.post(
      "/triase/impor", sent({}),
      {{.field = "file", .name = "malam.csv", .type = "text/csv", .bytes = content}});
}

/// The cells of the faults' table below `column`, in their order, a space behind each.
inline std::string cells_of(const fcgi::Response& page, std::string_view column) {
  std::string cells;
  const auto mark = "data-label=\"" + std::string(column) + "\">";
  for (auto at = page.body.find(mark); at != std::string::npos; at = page.body.find(mark, at + 1)) {
    const auto begin = at + mark.size();
    cells += page.body.substr(begin, page.body.find('<', begin) - begin) + " ";
  }
  return cells;
}

}  // namespace desks
