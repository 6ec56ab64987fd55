/// \file
/// Kecamatan and villages, keyed by their official codes: names occur more than once.
#pragma once

#include <span>
#include <string>
#include <string_view>

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

}  // namespace domain
