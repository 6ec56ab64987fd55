// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The public code of a report: easy to read aloud, with a check character.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace domain {

/// Ten random characters of Crockford's base 32 and one check character of the same alphabet
/// (Luhn mod 32, which finds every single wrong character and most swaps). Source: decision 9.
class ComplaintCode {
 public:
  /// From 50 random bits, the low ones of `random_bits`; the caller fetches them from the
  /// cryptographic source.
  [[nodiscard]] static ComplaintCode make(std::uint64_t random_bits);

  /// Reads what a person typed or pasted: any case, spaces and dashes dropped, and the marks
  /// around it ("*X0MB-WF5X-1PH*."); o is 0, i and l are 1.
  /// Absent if it has not 11 characters of the alphabet or the check character is wrong.
  [[nodiscard]] static std::optional<ComplaintCode> parse(std::string_view typed);

  /// `parse`, or the one code in a sentence or an address that somebody passed on ("Kode laporan
  /// Anda: X0MB-WF5X-1PH."). Absent if there is none, or more than one.
  [[nodiscard]] static std::optional<ComplaintCode> find_in(std::string_view words);

  /// 11 characters, as the database keeps it and as addresses carry it.
  [[nodiscard]] const std::string& stored() const { return stored_; }

  /// `XXXX-XXXX-XXX`.
  [[nodiscard]] std::string display() const;

  auto operator<=>(const ComplaintCode&) const = default;

 private:
  explicit ComplaintCode(std::string stored) : stored_(std::move(stored)) {}
  std::string stored_;
};

/// `XXXX-XXXX-XXX` of a stored code; anything else as it is.
[[nodiscard]] std::string shown_code(std::string_view stored);

}  // namespace domain
