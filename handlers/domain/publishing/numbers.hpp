// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Numbers of persons in a text: NIK, telephone, account. Used by scan_public_text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/publishing/scanned.hpp"

namespace domain {

struct NumberFound {
  FindingKind kind;
  Piece piece;
};

/// The number of a person that begins at `at` of a plain text, which figures (after_figure) do not.
/// Its digits may stand in groups (groups_at).
[[nodiscard]] std::optional<NumberFound> number_at(std::string_view plain, std::size_t at);

/// Telephone numbers said in words, nine at least: "kosong delapan satu dua …".
[[nodiscard]] std::vector<Piece> scan_for_spoken_numbers(const Scanned& text);

/// The digits of such a number as it is written or said: "O812 …", "kosong delapan satu …".
[[nodiscard]] std::string digits_said(std::string_view written);

}  // namespace domain
