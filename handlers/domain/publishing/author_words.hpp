// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What in a text tells who wrote the report.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/publishing/scanned.hpp"

namespace domain {

/// The reporter, as far as a text may give him away; each may be empty.
struct Author {
  std::string name = {};
  std::string email = {};
  std::string address = {};
  std::string place = {};  ///< where it happened, in his words
};

/// Words of the author's name, e-mail and places, what speaks of himself, and what tells his work,
/// the day or the hour; in order, without overlaps. For one who hides his identity; numbers and
/// addresses as such are scan_public_text's. It warns rather than misses: an officer decides.
[[nodiscard]] std::vector<Finding> scan_for_author(std::string_view text, const Author& author);

/// Every word of a name of three letters at least, common ones too, in order: to ask about.
[[nodiscard]] std::vector<Finding> scan_for_name(std::string_view text, std::string_view name);

/// What says a name: two words of it together or run together ("BudiSantoso"), or one alone of at
/// least four letters that is no common word ("bagus", "putri"), or any behind a form of address
/// ("Pak Bagus", "Bu Sri"); of "Budi dari Ambal" the name alone. Whole words in any case, with
/// figures behind and without apostrophes too, and what is joined to one by "_"; in order, without
/// overlaps.
[[nodiscard]] std::vector<Piece> scan_for_names(const Scanned& text,
                                                std::span<const std::string> names);

/// The same for those from whom the names are hidden: one alone of three letters tells enough, and
/// so does a common word that stands as a name ("dekat Lestari", but not "Toko Jaya").
[[nodiscard]] std::vector<Finding> scan_for_hidden_names(std::string_view text,
                                                         std::span<const std::string> names);

/// True for what stands before the name of a road, a place, a building or a shop; in small letters.
[[nodiscard]] bool is_called_after(std::string_view word);

}  // namespace domain
