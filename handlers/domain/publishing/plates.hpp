// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Number plates in a text. Used by scan_public_text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "handlers/domain/publishing/scanned.hpp"

namespace domain {

/// The number plate that begins at `at` of a plain text: the letters of an area, up to four digits,
/// up to three letters, little between them. "kelas D 4 B" and "blok B 12 C" are none; one or two
/// digits are a plate where a vehicle is spoken of. Looks at the 32 bytes before it.
[[nodiscard]] std::optional<Piece> plate_at(std::string_view plain, std::size_t at);

}  // namespace domain
