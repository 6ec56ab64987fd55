// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Finding the right category: proposals from what is typed, and the list of all of them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/filing/category.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// Categories that fit, best first; they must outlive the call.
using Proposals = std::vector<const domain::Category*>;

/// Expands `{{>MARKER}}` as templates/complaints/proposals.tpl; `chosen` is ticked.
void put_proposals(fcgi::Dictionary& where, std::string_view marker, const Messages& messages,
                   const Proposals& proposals, std::optional<domain::CategoryId> chosen);

/// The same as a page's piece, without a frame: empty of fields when nothing fits.
[[nodiscard]] std::string proposals_piece(const Pages& pages, const Proposals& proposals);

/// The list of all categories.
struct CategoryList {
  std::string typed = {};  ///< what was looked for, or empty
  Proposals found = {};
  const std::vector<domain::Category>& all;
  std::string draft = {};  ///< token of the report that is being written, or empty: a new one
  bool quick_exit = false;
};
/// templates/complaints/categories.tpl
[[nodiscard]] std::string category_list(const Pages& pages, const Chrome& chrome,
                                        const CategoryList& list);

}  // namespace view
