// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a column of the file of many takes: one table, which reads the cells and tells the page.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/followups/entry/entered.hpp"
#include "handlers/view/followups/import.hpp"

namespace followups {

/// One value of a column, and how it may be written there, in whatever case. The first is shown,
/// the second beside it.
struct CellChoice {
  std::string value;  ///< a word of the domain, a code or an id
  std::vector<std::string> names;
};

/// What `column` takes; empty if it is free, or if another column decides it (a village's
/// kecamatan, the kind of an accused body, a category's questions).
[[nodiscard]] std::vector<CellChoice> choices_of(std::string_view column,
                                                 const view::Messages& messages,
                                                 const EntryRules& rules);

/// The value that `cell` names: "Kec. Kebumen" names Kebumen, "Desa Panjer" Panjer.
[[nodiscard]] std::optional<std::string> choice_in(const std::vector<CellChoice>& choices,
                                                   std::string_view cell);

/// The villages of a kecamatan (its code).
[[nodiscard]] std::vector<CellChoice> villages_in(const EntryRules& rules,
                                                  std::string_view kecamatan);

/// The bodies of the regency that can be accused.
[[nodiscard]] std::vector<CellChoice> opds_in(const EntryRules& rules);

/// Every column with what it takes, for the page.
[[nodiscard]] std::vector<view::ImportTaken> taken_by_columns(const view::Messages& messages,
                                                              const EntryRules& rules);

}  // namespace followups
