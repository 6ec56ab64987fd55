// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What in a text tells who wrote the report, where the reporter hides his identity.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/publishing/public_text.hpp"

namespace domain {

/// The reporter, as far as a text may give him away; each may be empty.
struct Author {
  std::string name;
  std::string email;
  std::string address;
  std::string place;  ///< where it happened, in his words
};

/// Words of the author's name, e-mail and places, what speaks of himself, and what tells his work,
/// the day or the hour; in order, without overlaps. Numbers and addresses as such are
/// scan_public_text's. It warns rather than misses: an officer decides.
[[nodiscard]] std::vector<Finding> scan_for_author(std::string_view text, const Author& author);

/// Only the words of a name.
[[nodiscard]] std::vector<Finding> scan_for_name(std::string_view text, std::string_view name);

}  // namespace domain
