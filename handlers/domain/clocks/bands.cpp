// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/clocks/bands.hpp"

#include <algorithm>
#include <numeric>

namespace domain {

std::size_t band_of(Instant from, Instant until) {
  const auto end = std::ranges::lower_bound(kBandEnds, until - from, std::less{}, [](auto minutes) {
    return Instant::duration(minutes);
  });
  return static_cast<std::size_t>(end - kBandEnds.begin());
}

std::int64_t total(const Bands& bands) {
  return std::accumulate(bands.begin(), bands.end(), std::int64_t{0});
}

std::optional<std::size_t> median_band(const Bands& bands) {
  const auto all = total(bands);
  std::int64_t so_far = 0;
  for (std::size_t band = 0; all > 0 && band < bands.size(); ++band) {
    so_far += bands.at(band);
    if (so_far * 2 >= all) return band;
  }
  return std::nullopt;
}

}  // namespace domain
