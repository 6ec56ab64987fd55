// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/text/unicode.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace domain::unicode {
namespace {

auto category_of(char32_t c) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

bool is_noncharacter(char32_t c) {
  return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFEU;
}

/// Kept by Unicode for more characters that a reader is to ignore (Default_Ignorable_Code_Point).
bool is_reserved_ignorable(char32_t c) {
  return c == 0x2065 || (c >= 0xFFF0 && c <= 0xFFF8) || (c >= 0xE0000 && c <= 0xE0FFF);
}

std::string mapped(std::string_view utf8, unsigned options) {
  utf8proc_uint8_t* made = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                   static_cast<utf8proc_ssize_t>(utf8.size()), &made,
                                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(made, &std::free);
  if (length < 0) throw std::invalid_argument("text is not UTF-8");
  return {reinterpret_cast<const char*>(made), static_cast<std::size_t>(length)};
}

}  // namespace

std::optional<Decoded> decode(std::string_view utf8) {
  utf8proc_int32_t point = 0;
  const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                      static_cast<utf8proc_ssize_t>(utf8.size()), &point);
  if (bytes <= 0) return std::nullopt;
  return Decoded{static_cast<char32_t>(point), static_cast<std::size_t>(bytes)};
}

void append(std::string& utf8, char32_t c) {
  utf8proc_uint8_t bytes[4];
  const auto count = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), bytes);
  utf8.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
}

bool is_line_end(char32_t c) {
  return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool is_space(char32_t c) {
  return c == '\t' || category_of(c) == UTF8PROC_CATEGORY_ZS;
}

bool is_white(char32_t c) {
  return is_space(c) || is_line_end(c);
}

bool is_dash(char32_t c) {
  constexpr char32_t kMinus = 0x2212;
  return c == kMinus || category_of(c) == UTF8PROC_CATEGORY_PD;
}

bool is_joiner(char32_t c) {
  return c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F) ||
         (c >= 0xE0100 && c <= 0xE01EF);
}

bool is_invisible(char32_t c) {
  if (is_line_end(c) || is_space(c)) return false;
  constexpr char32_t kBrailleBlank = 0x2800;
  const bool annotation = c >= 0xFFF9 && c <= 0xFFFB;
  return category_of(c) == UTF8PROC_CATEGORY_CC || annotation || c == kBrailleBlank ||
         is_noncharacter(c) || is_reserved_ignorable(c) ||
         utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->ignorable != 0;
}

std::optional<int> digit_of(char32_t c) {
  if (category_of(c) != UTF8PROC_CATEGORY_ND) return std::nullopt;
  std::string alone;
  append(alone, c);
  if (const auto plain = compatible(alone); plain.size() == 1) return plain.front() - '0';
  // The ten digits of a script stand in a row, from its zero on.
  auto zero = c;
  while (c - zero < 9 && category_of(zero - 1) == UTF8PROC_CATEGORY_ND) --zero;
  return static_cast<int>(c - zero);
}

bool is_letter_or_number(char32_t c) {
  switch (category_of(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
      return true;
    default:
      return false;
  }
}

bool is_word_character(char32_t c) {
  switch (category_of(c)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
      return true;
    default:
      return is_letter_or_number(c);
  }
}

char32_t capital_of(char32_t c) {
  return static_cast<char32_t>(utf8proc_totitle(static_cast<utf8proc_int32_t>(c)));
}

std::string composed(std::string_view utf8) {
  return mapped(utf8, UTF8PROC_COMPOSE);
}

std::string compatible(std::string_view utf8) {
  return mapped(utf8, UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
}

std::string without_case(std::string_view utf8) {
  return mapped(utf8, UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
}

}  // namespace domain::unicode
