#include "handlers/domain/place.hpp"

#include <algorithm>

namespace domain {

bool lies_in(std::span<const Village> villages, std::string_view village,
             std::string_view kecamatan) {
  const auto at = std::ranges::find(villages, village, &Village::code);
  return at != villages.end() && at->kecamatan == kecamatan;
}

}  // namespace domain
