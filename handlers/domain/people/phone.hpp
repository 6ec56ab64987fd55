// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Telephone numbers, kept in E.164.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace domain {

enum class PhoneRule {
  account,  ///< an Indonesian mobile number, or a foreign number
  contact   ///< also an Indonesian landline: what a clerk writes down for somebody else
};

/// A number that can be dialled.
class Phone {
 public:
  /// Reads what a person typed: `0812…`, `62812…`, `+62 (0)812-…`, `0062…`, bare `812…`, or
  /// `+60…` and the like for those who work abroad, with whatever a telephone puts around it when
  /// it is copied (domain::bare); a spreadsheet's `0812….0` is `0812…`, a link that dials
  /// or writes to a number (`https://wa.me/62812…`, `tel:+62812…`) is that number. Absent if it is
  /// no such number.
  /// No list of operators: prefixes move. Source: ITU-T E.164.
  [[nodiscard]] static std::optional<Phone> parse(std::string_view typed, PhoneRule rule);

  /// From our own database; the caller vouches for it.
  [[nodiscard]] static Phone from_stored(std::string e164) { return Phone(std::move(e164)); }

  /// `+6281234567890`.
  [[nodiscard]] const std::string& e164() const { return e164_; }

  /// `0812 3456 7890` for Indonesia, `+852 …` as it is for others.
  [[nodiscard]] std::string display() const;

  /// The digits as `wa.me` wants them: E.164 without the plus sign.
  [[nodiscard]] std::string wa_digits() const { return e164_.substr(1); }

  /// True for an Indonesian mobile number.
  [[nodiscard]] bool is_mobile() const;

  bool operator==(const Phone&) const = default;

 private:
  explicit Phone(std::string e164) : e164_(std::move(e164)) {}
  std::string e164_;
};

/// True for a figure of which a spreadsheet kept only the first digits: `8.12346E+11`.
[[nodiscard]] bool is_rounded_figure(std::string_view typed);

/// What is wrong with `typed`, which is no number: `err.phone`, or `err.phone.rounded` {}, which
/// tells how the column is to be formatted.
[[nodiscard]] std::string_view phone_fault(std::string_view typed);

}  // namespace domain
