// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What Snowball's Indonesian does not know: words that say nothing, and words it stems wrongly.
/// Used by words.cpp. All words in lower case; they stand in word_exceptions.words.
#pragma once

#include <string_view>

namespace store {

/// "yang", "di", "mohon", also as people shorten them.
[[nodiscard]] bool is_stop_word(std::string_view word);

/// The stem of a whole word that the algorithm cuts too deep or not at all, or that people write
/// short ("jln"); empty: no exception.
[[nodiscard]] std::string_view stem_by_hand(std::string_view word);

/// A stem put right where a prefix swallowed its first letter ("penerangan": erang, so terang) or
/// where an ending was none ("pantai"); empty: it is right.
[[nodiscard]] std::string_view stem_mended(std::string_view stem);

}  // namespace store
