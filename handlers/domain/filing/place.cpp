// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/filing/place.hpp"

#include <algorithm>

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kPlacePrecisions{
    Word{PlacePrecision::kecamatan, "kecamatan"},
    Word{PlacePrecision::village, "village"},
    Word{PlacePrecision::place, "place"},
};
static_assert(kPlacePrecisions.size() == kAllPlacePrecisions.size());

}  // namespace

std::string_view to_word(PlacePrecision precision) {
  return word_of(kPlacePrecisions, precision);
}

PlacePrecision place_precision(bool about_person, Privacy privacy) {
  const auto flags = flags_of(privacy);
  if (about_person || flags.hidden_from_public) return PlacePrecision::kecamatan;
  return flags.identity_hidden ? PlacePrecision::village : PlacePrecision::place;
}

std::string kecamatan_of(std::span<const Village> villages, std::string_view village) {
  const auto at = std::ranges::find(villages, village, &Village::code);
  return at == villages.end() ? std::string() : at->kecamatan;
}

bool lies_in(std::span<const Village> villages, std::string_view village,
             std::string_view kecamatan) {
  return !kecamatan.empty() && kecamatan_of(villages, village) == kecamatan;
}

}  // namespace domain
