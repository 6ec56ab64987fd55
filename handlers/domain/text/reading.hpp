// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a person typed or pasted, as it is kept. The one place that knows what Unicode calls a
/// space, a dash, a line end, a mark that nobody sees: its own classes decide, by utf8proc, and no
/// list of ours. Whatever telephone a text was copied from, it arrives whole, and no error is about
/// a character that nobody sees. Source: docs/decisions/0070.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

/// One line: every run of white space (line breaks too) is one space, none at the ends. In NFC.
///
/// Dropped: control characters, and what has no shape of its own (marks of direction, spaces of no
/// width, soft hyphens, byte order marks, fillers, tags), noncharacters. Kept: what joins or varies
/// the characters beside it (U+200C, U+200D, variation selectors), unless nothing else is there.
[[nodiscard]] std::string read_line(std::string_view typed);

/// Paragraphs: the same, but line ends (CR LF, CR, VT, FF, NEL, U+2028, U+2029) become LF and other
/// white space stays as it was typed; none at the ends.
[[nodiscard]] std::string read_paragraphs(std::string_view typed);

/// A password: NFC and nothing else. Not UTF-8: std::invalid_argument, as of the two above.
[[nodiscard]] std::string read_secret(std::string_view typed);

/// A text as one compares it or looks for figures in it: compatible forms folded (NFKC), digits of
/// every script as 0 to 9, every dash `-`, every space and tab one U+0020, line ends LF, every
/// apostrophe `'`, every slash `/`, every double quotation mark `"`, nothing that nobody sees. Case
/// stays.
[[nodiscard]] std::string plain(std::string_view text);

/// The same, and where it came from.
struct Plain {
  std::string text;
  /// Of each byte of `text` the byte in the original where its character begins, and behind the
  /// last one the original's size. Dropped characters belong to what stands before them.
  std::vector<std::size_t> from;
};
[[nodiscard]] Plain plain_of(std::string_view text);

/// The same without case, for words that one looks for.
[[nodiscard]] std::string plain_lower(std::string_view text);

/// A code or a number as somebody passed it on: `plain` without white space and dashes, and without
/// the marks around it (`*`, brackets, a full stop); a plus sign before it stays.
[[nodiscard]] std::string bare(std::string_view typed);

/// A number as somebody typed it: `plain` without white space; a sign stays.
[[nodiscard]] std::string read_figures(std::string_view typed);

/// The name of a file as the sender's machine called it: a line, behind the last folder; empty if
/// nothing of it is seen.
[[nodiscard]] std::string read_file_name(std::string_view typed);

/// Equal for two texts that a person reads as the same: `plain`, without case, with one space for
/// every run of white space, none at the ends.
[[nodiscard]] std::string comparison_key(std::string_view text);

/// `text` with a capital letter for its first, in any script that has them.
[[nodiscard]] std::string capitalised(std::string_view text);

}  // namespace domain
