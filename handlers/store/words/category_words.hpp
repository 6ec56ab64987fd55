// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The categories that fit what somebody typed in own words.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "handlers/domain/filing/category.hpp"

namespace store {

/// Those of `categories` that `typed` fits, best first, at most domain::kMostProposals; the first
/// words count most; places are no words of a category (domain::without_places). See
/// domain::propose_categories.
[[nodiscard]] std::vector<const domain::Category*> find_categories(
    std::string_view typed, std::span<const domain::Category> categories);

}  // namespace store
