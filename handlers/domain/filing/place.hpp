// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Kecamatan and villages, keyed by their official codes: names occur more than once.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "handlers/domain/privacy.hpp"

namespace domain {

struct Kecamatan {
  std::string code;  ///< `33.05.12`
  std::string name;
  double latitude = 0;   ///< degrees, of its office
  double longitude = 0;  ///< degrees
};

struct Village {
  std::string code;       ///< `33.05.12.2001`; 1… is a kelurahan, 2… a desa
  std::string kecamatan;  ///< code
  std::string name;
};

/// The kecamatan (its code) in which `village` (a code) lies; empty if it is not in `villages`.
[[nodiscard]] std::string kecamatan_of(std::span<const Village> villages, std::string_view village);

/// True if `village` (a code) is in `villages` and lies in `kecamatan` (a code).
[[nodiscard]] bool lies_in(std::span<const Village> villages, std::string_view village,
                           std::string_view kecamatan);

/// How precisely everybody may know where something happened; each holds those before it.
enum class PlacePrecision {
  kecamatan,
  village,
  place  ///< a road, a public building: as triage releases it, never a house
};

inline constexpr std::array kAllPlacePrecisions{PlacePrecision::kecamatan, PlacePrecision::village,
                                                PlacePrecision::place};

[[nodiscard]] std::string_view to_word(PlacePrecision precision);

/// The most precise place of a report that may be public. `about_person`: its category's. Of a
/// report that nobody outside reads, what counts in the figures.
/// Source: docs/contract.md, *Place*; `v_public_complaint` says the same.
[[nodiscard]] PlacePrecision place_precision(bool about_person, Privacy privacy);

}  // namespace domain
