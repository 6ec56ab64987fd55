// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What in a text leads to somebody's door, and to other people by their names. Used by
/// scan_public_text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace domain {

/// A piece of a text. Unit: bytes.
struct Piece {
  std::size_t offset;
  std::size_t length;
};

/// Places that nobody releases, in order, without overlaps: RT/RW in the usual spellings ("RT 03/RW
/// 02", "RT.03 RW 2", "rt 3", "RT/RW 03/02"), houses ("depan rumah", "di rumah Budi", "rumah
/// saya"), and positions with more than three decimals. A house that is a public building ("rumah
/// sakit", "rumah makan", "rumah dinas") is none of these.
[[nodiscard]] std::vector<Piece> scan_for_homes(std::string_view text);

/// Names behind a form of address or an office ("Pak Budi", "Bu Guru Siti", "Kades Slamet"), in
/// order, without overlaps. An office alone ("Pak Bupati", "guru SD") is nobody's name.
[[nodiscard]] std::vector<Piece> scan_for_people(std::string_view text);

}  // namespace domain
