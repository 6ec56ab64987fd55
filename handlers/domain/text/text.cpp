// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/text/text.hpp"

#include <algorithm>

#include "handlers/domain/text/unicode.hpp"

namespace domain {
namespace {

using unicode::decode;
using unicode::is_white;

bool is_forbidden(char32_t c, Lines lines) {
  if (c == '\n' || c == '\t') return lines == Lines::one;
  const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  return control || direction;
}

bool has_word(std::string_view text) {
  while (!text.empty()) {
    const auto next = decode(text);
    if (next && unicode::is_letter_or_number(next->code_point)) return true;
    text.remove_prefix(next ? next->bytes : 1);
  }
  return false;
}

}  // namespace

std::size_t count_code_points(std::string_view utf8) {
  std::size_t count = 0;
  while (!utf8.empty()) {
    const auto next = decode(utf8);
    utf8.remove_prefix(next ? next->bytes : 1);
    ++count;
  }
  return count;
}

std::string first_code_points(std::string_view utf8, std::size_t most) {
  auto rest = utf8;
  for (std::size_t count = 0; count < most && !rest.empty(); ++count) {
    const auto next = decode(rest);
    rest.remove_prefix(next ? next->bytes : 1);
  }
  return std::string(utf8.substr(0, utf8.size() - rest.size()));
}

bool has_forbidden(std::string_view text, Lines lines) {
  while (!text.empty()) {
    const auto next = decode(text);
    if (!next || is_forbidden(next->code_point, lines)) return true;
    text.remove_prefix(next->bytes);
  }
  return false;
}

std::string_view trim(std::string_view text) {
  std::size_t begin = text.size();
  std::size_t end = text.size();
  for (std::size_t at = 0; at < text.size();) {
    const auto next = decode(text.substr(at));
    const auto bytes = next ? next->bytes : 1;
    if (!next || !is_white(next->code_point)) {
      begin = std::min(begin, at);
      end = at + bytes;
    }
    at += bytes;
  }
  return text.substr(begin, end - begin);
}

void require(FieldErrors& errors, std::string_view field) {
  errors.add(field, "err.required");
}

void refuse_choice(FieldErrors& errors, std::string_view field) {
  errors.add(field, "err.choice");
}

void check_text(FieldErrors& errors, std::string_view field, std::string_view text, Length length,
                Lines lines) {
  if (has_forbidden(text, lines)) {
    errors.add(field, "err.text.control");
    return;
  }
  const auto trimmed = trim(text);
  if (trimmed.empty()) {
    if (length.least > 0) require(errors, field);
    return;
  }
  if (lines == Lines::one && length.least > 0 && !has_word(trimmed))
    return errors.add(field, "err.no_word");
  const auto size = count_code_points(trimmed);
  if (size < length.least)
    errors.add(field, "err.too_short", {{"n", std::to_string(length.least)}});
  if (size > length.most)
    errors.add(field, "err.too_long",
               {{"n", std::to_string(length.most)}, {"ada", std::to_string(size)}});
}

}  // namespace domain
