// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What in a text leads to somebody's door, and to other people by their names. Used by
/// scan_public_text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "handlers/domain/publishing/scanned.hpp"

namespace domain {

/// Places that nobody releases, in order, without overlaps: RT/RW in the usual spellings ("RT 03/RW
/// 02", "RT.03 RW 2", "rt 3", "RT/RW 03/02"), houses ("depan rumah", "di rumah Budi", "rumah
/// saya"). A house that is a public building ("rumah sakit", "rumah makan", "rumah dinas") is none
/// of these.
[[nodiscard]] std::vector<Piece> scan_for_homes(const Scanned& text);

/// Names behind a form of address or an office ("Pak Budi", "Bu Guru Siti", "Kades Slamet"; in
/// small letters those that many bear, "pak budi") or behind "bernama", "a.n."; in order, without
/// overlaps. An office alone ("Pak Bupati", "guru SD") is nobody's name.
[[nodiscard]] std::vector<Piece> scan_for_people(const Scanned& text);

/// Whom the `@` at `at` of the plain text mentions: "@Pak RT", "@Budi Santoso".
[[nodiscard]] std::optional<Piece> mentioned_at(const Scanned& text, std::size_t at);

/// A form of address or an office, in small letters.
[[nodiscard]] bool is_title(std::string_view word);

}  // namespace domain
