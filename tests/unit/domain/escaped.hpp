// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Characters that one does not see in an editor, as `\uXXXX`.
#pragma once

#include <string>
#include <string_view>

#include "handlers/domain/text/unicode.hpp"

namespace given {

/// `\n`, `\t`, `\uXXXX` and `\UXXXXXXXX` become what they name.
inline std::string unescaped(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char next = text[at] == '\\' && at + 1 < text.size() ? text[at + 1] : '\0';
    const std::size_t digits = next == 'u' ? 4 : next == 'U' ? 8 : 0;
    if (digits > 0) {
      const auto number = std::stoul(std::string(text.substr(at + 2, digits)), nullptr, 16);
      domain::unicode::append(plain, static_cast<char32_t>(number));
      at += digits + 1;
    } else if (next == 'n' || next == 't') {
      plain += next == 'n' ? '\n' : '\t';
      ++at;
    } else {
      plain += text[at];
    }
  }
  return plain;
}

}  // namespace given
