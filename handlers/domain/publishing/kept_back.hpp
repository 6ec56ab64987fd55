// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What goes out to everybody by nobody's tick.
///
/// Source: docs/decisions/0069.
#pragma once

#include <string_view>
#include <vector>

#include "handlers/domain/publishing/findings.hpp"
#include "handlers/domain/publishing/own_marks.hpp"

namespace domain {

/// What of `text` no officer's tick lets out, as far as he is told of it: the reporters' names,
/// numbers, e-mail addresses, profiles and house numbers, what reaches somebody in the words of a
/// reporter whom he may not know (OwnMarks::written), and every NIK, also a mistyped one.
///
/// None: what a road or a building is called after one word of a name ("Jalan Slamet"); a village
/// or a street of an address without its number. In order, without overlaps.
[[nodiscard]] std::vector<Finding> kept_back(std::string_view text, const OwnMarks& told);

/// `findings` without those that overlap with one of `taken`.
[[nodiscard]] std::vector<Finding> without(std::vector<Finding> findings,
                                           const std::vector<Finding>& taken);

}  // namespace domain
