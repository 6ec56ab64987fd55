// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A file of many messages: each row an entry, each fault with its row, as the spreadsheet
/// counts, and column.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "handlers/followups/entry/entry_form.hpp"
#include "handlers/view/followups/import.hpp"

namespace followups {

inline constexpr std::size_t kMostRows = 200;
inline constexpr std::size_t kMostFileBytes = std::size_t{1024} * 1024;

struct BatchRow {
  int line = 0;  ///< the row of the spreadsheet
  Entry entry = {};
};

struct Batch {
  std::vector<BatchRow> rows = {};
  std::vector<view::ImportFault> faults = {};  ///< by line; empty: all can be entered
};

/// Reads and checks the whole file: its form, every cell by the rules of the form of entering,
/// messages that stand in it twice, and those that were entered already (same channel, same minute,
/// and the same words or the same link). Columns: view::import_columns().
[[nodiscard]] Batch read_batch(App& app, std::string_view content, domain::Instant now);

}  // namespace followups
