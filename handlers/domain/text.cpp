#include "handlers/domain/text.hpp"

#include <cstdint>
#include <optional>

namespace domain {
namespace {

struct Decoded {
  char32_t code_point;
  std::size_t bytes;
};

/// The code point at the start of `text`, or nothing if its bytes are broken.
std::optional<Decoded> decode(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return Decoded{lead, 1};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return std::nullopt;

  char32_t code_point = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return std::nullopt;
    code_point = code_point << 6 | (byte(i) & 0x3FU);
  }
  constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  if (code_point < kLeast[length] || code_point > 0x10FFFF || surrogate) return std::nullopt;
  return Decoded{code_point, length};
}

bool is_forbidden(char32_t c, Lines lines) {
  if (c == '\n' || c == '\t') return lines == Lines::one;
  const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  return control || direction;
}

/// Bytes of white space at the start of `text`.
std::size_t space_at(std::string_view text) {
  constexpr std::string_view kSpaces[] = {" ", "\t", "\n", "\r", "\u00A0", "\u3000"};
  for (const auto space : kSpaces)
    if (text.starts_with(space)) return space.size();
  return 0;
}

/// Bytes of white space at the end of `text`.
std::size_t space_before_end(std::string_view text) {
  constexpr std::string_view kSpaces[] = {" ", "\t", "\n", "\r", "\u00A0", "\u3000"};
  for (const auto space : kSpaces)
    if (text.ends_with(space)) return space.size();
  return 0;
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
  while (const auto bytes = space_at(text)) text.remove_prefix(bytes);
  while (const auto bytes = space_before_end(text)) text.remove_suffix(bytes);
  return text;
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
  const auto size = count_code_points(trimmed);
  if (size < length.least)
    errors.add(field, "err.too_short", {{"n", std::to_string(length.least)}});
  if (size > length.most)
    errors.add(field, "err.too_long",
               {{"n", std::to_string(length.most)}, {"ada", std::to_string(size)}});
}

}  // namespace domain
