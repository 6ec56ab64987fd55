// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A text without the words that only say where something is.
#pragma once

#include <string>
#include <string_view>

namespace domain {

/// `text` without the places named in it: *di Desa Panjer*, *RT 02 RW 03*, *depan balai desa*. What
/// is left says what the matter is, so that a broken road in a village is no matter of the
/// village's government. *Perangkat desa*, *dana desa*, *kantor kecamatan* stay: there the unit is
/// what is meant.
///
/// Shape: the words that stay, one space between them, as domain::plain writes them. The words are
/// those of without_places.words.
[[nodiscard]] std::string without_places(std::string_view text);

}  // namespace domain
