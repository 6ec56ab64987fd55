// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// E-mail addresses: kept as typed, compared in a canonical form.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace domain {

/// An address that a mail server could accept.
class Email {
 public:
  /// At most 254 bytes of ASCII; a local part of at most 64 without spaces, quotes or control
  /// bytes, no dot at its ends and no two in a row; a domain of at least two labels of letters,
  /// digits and inner hyphens. Absent otherwise. What stands around it is dropped: white space,
  /// "mailto:", brackets, a full stop. Source: RFC 5321 4.5.3.
  [[nodiscard]] static std::optional<Email> parse(std::string_view typed);

  /// As the person typed it, without what stood around it; mail goes here.
  [[nodiscard]] const std::string& typed() const { return typed_; }

  /// The same in lower case; unique among accounts. Dots and what follows a plus are kept: their
  /// meaning is the receiver's business. Source: decision 0050.
  [[nodiscard]] const std::string& canonical() const { return canonical_; }

  /// "s…@contoh.test": enough for its owner to know it by.
  [[nodiscard]] std::string masked() const;

  bool operator==(const Email& other) const { return canonical_ == other.canonical_; }

 private:
  Email(std::string typed, std::string canonical)
      : typed_(std::move(typed)), canonical_(std::move(canonical)) {}
  std::string typed_;
  std::string canonical_;
};

}  // namespace domain
