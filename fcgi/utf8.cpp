// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/utf8.hpp"

#include <cstddef>

namespace fcgi {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

struct First {
  std::size_t bytes = 0;  ///< 0: broken, or NUL
  char32_t code_point = 0;
};

First first_of(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto lead = byte(0);
  if (lead < 0x80) return {.bytes = lead == 0 ? std::size_t{0} : 1, .code_point = lead};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {};

  char32_t code_point = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {};
    code_point = code_point << 6 | (byte(i) & 0x3FU);
  }
  constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  if (code_point < kLeast[length] || code_point > 0x10FFFF || surrogate) return {};
  return {.bytes = length, .code_point = code_point};
}

bool is_carried(char32_t c) {
  constexpr char32_t kNextLine = 0x85;
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  if (c >= 0x7F && c < 0xA0) return c == kNextLine;
  return !(c >= 0xFDD0 && c <= 0xFDEF) && (c & 0xFFFEU) != 0xFFFEU;
}

}  // namespace

bool is_clean_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto length = first_of(text).bytes;
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

std::string printable(std::string_view text) {
  std::string kept;
  kept.reserve(text.size());
  while (!text.empty()) {
    const auto first = first_of(text);
    const bool broken = first.bytes == 0;
    const auto bytes = broken ? 1 : first.bytes;
    if (broken && text[0] != '\0')
      kept += kReplacement;
    else if (!broken && is_carried(first.code_point))
      kept += text.substr(0, bytes);
    text.remove_prefix(bytes);
  }
  return kept;
}

}  // namespace fcgi
