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
/// Lower case, split at everything that is neither letter nor digit ("anak-anak" is one word), stop
/// words left out, stemmed by Snowball's Indonesian with a short list of exceptions: "jalanan" and
/// "berjalan" are "jalan", "penerangan" is "terang". Numbers are kept without leading zeros ("RT
/// 03" finds "RT 3"); a word of one letter, or a stem of more than 60 bytes, is none.
///
/// Shape:  letters and digits only, never a quote or a space.
/// Errors: none; `text` is UTF-8 in NFC, as fcgi::Form makes it. Broken bytes separate words.
/// Source: docs/decisions/0021.
[[nodiscard]] std::vector<std::string> stems_of(std::string_view text);

}  // namespace store
