#include "handlers/domain/filing/place.hpp"

#include <algorithm>

namespace domain {

std::string kecamatan_of(std::span<const Village> villages, std::string_view village) {
  const auto at = std::ranges::find(villages, village, &Village::code);
  return at == villages.end() ? std::string() : at->kecamatan;
}

bool lies_in(std::span<const Village> villages, std::string_view village,
             std::string_view kecamatan) {
  return !kecamatan.empty() && kecamatan_of(villages, village) == kecamatan;
}

}  // namespace domain
