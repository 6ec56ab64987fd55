// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Nomor Induk Kependudukan: the 16 digits of a resident.
#pragma once

#include <string>
#include <string_view>

#include "handlers/domain/result.hpp"

namespace domain {

/// A well-formed NIK. That it exists means only that its digits are in order; whether it is held by
/// a living person only Dukcapil knows. It is text, never a number, and never shown.
/// Source: PP 37/2007 article 37, PP 40/2019 article 30.
class Nik {
 public:
  /// Reads what a person typed: spaces, dots and dashes are dropped, and what stands around it
  /// (domain::bare).
  ///
  /// Errors: `err.nik.len` if there are not 16 digits; `err.nik.fmt` if the province is
  /// unknown, the regency or district is 00, the date does not exist in 19YY nor in 20YY (women:
  /// day + 40), or the serial is 0000. The region need not be this regency: a NIK keeps the region
  /// of first registration for life.
  [[nodiscard]] static Result<Nik, std::string_view> parse(std::string_view typed);

  /// The 16 digits.
  [[nodiscard]] const std::string& digits() const { return digits_; }

  bool operator==(const Nik&) const = default;

 private:
  explicit Nik(std::string digits) : digits_(std::move(digits)) {}
  std::string digits_;
};

}  // namespace domain
