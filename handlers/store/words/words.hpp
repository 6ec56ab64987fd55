// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Text as the words one searches by.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace store {

/// The distinct stems of `text`, in the order in which they first stand there.
///
/// As domain::plain_lower reads it, split at everything that is neither letter nor number
/// ("anak-anak" is one word; an apostrophe splits nothing, however it is written), stop words left
/// out, stemmed by Snowball's Indonesian with a short list of exceptions: "jalanan" and
/// "berjalan" are "jalan", "penerangan" is "terang". Numbers are kept without leading zeros ("RT
/// 03" finds "RT 3"); a word of one letter, or a stem of more than 60 bytes, is none. A telephone
/// number is besides one word, however its figures are grouped.
///
/// Shape:  letters and digits only, never a quote or a space.
/// Errors: none. Broken bytes separate words.
/// Source: docs/decisions/0021.
[[nodiscard]] std::vector<std::string> stems_of(std::string_view text);

/// The same without a look for telephone numbers: of words that are ours, and hold none.
[[nodiscard]] std::vector<std::string> word_stems(std::string_view text);

/// The same of what somebody looks for: of a telephone number that one word alone, so that
/// "0812 3456 7890" finds what "+6281234567890" finds.
[[nodiscard]] std::vector<std::string> searched_stems(std::string_view typed);

}  // namespace store
