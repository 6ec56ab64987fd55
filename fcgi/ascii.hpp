// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Words of a protocol, whose case does not count and which are ASCII (RFC 9110, 5.6.2). What
/// people write is no such word: the application reads that.
namespace fcgi::ascii {

[[nodiscard]] inline std::string lower(std::string_view word) {
  std::string small(word);
  for (char& c : small)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  return small;
}

}  // namespace fcgi::ascii
