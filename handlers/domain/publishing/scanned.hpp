// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A text as a scan looks at it: what a person sees of it, and where that stands.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/publishing/findings.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/tokens.hpp"

namespace domain {

/// A piece of a text. Unit: bytes.
struct Piece {
  std::size_t begin;
  std::size_t end;  ///< behind it
};

/// What is looked for stands in the plain text; what is found, in the one that was written.
class Scanned {
 public:
  /// `text` must outlive it. Broken bytes are read as question marks.
  explicit Scanned(std::string_view text);

  [[nodiscard]] std::string_view plain() const { return plain_.text; }
  [[nodiscard]] const std::vector<Token>& words() const { return words_; }

  /// What stands between a word and the one before it.
  [[nodiscard]] std::string_view gap_before(std::size_t word) const;

  /// True if something nobody sees was written before the byte of the plain text: a mark of
  /// direction around a name, as WhatsApp sets it.
  [[nodiscard]] bool hides_mark_before(std::size_t at) const;

  /// What was written at a piece of the plain text, whole characters.
  [[nodiscard]] Finding finding(FindingKind kind, const Piece& piece) const;

 private:
  std::string_view text_;
  Plain plain_;
  std::vector<Token> words_;
};

}  // namespace domain
