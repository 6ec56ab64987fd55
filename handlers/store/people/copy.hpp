// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The copy of one's own data as JSON.
#pragma once

#include <string>
#include <vector>

#include "handlers/domain/people/copy.hpp"

namespace store {

/// `{"list":[{"name":"value",…},…],…}`: lists in the order of their first part, parts in theirs;
/// a part is a line.
[[nodiscard]] std::string to_json(const std::vector<domain::CopyPart>& parts);

}  // namespace store
