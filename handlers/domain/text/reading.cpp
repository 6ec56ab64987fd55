// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/text/reading.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "handlers/domain/text/text.hpp"
#include "handlers/domain/text/unicode.hpp"

namespace domain {
namespace {

using unicode::append;
using unicode::decode;
using unicode::is_white;

/// Calls `take` with each code point and the byte where it begins; a broken byte is U+FFFD, so
/// that nothing behind it is lost.
template <class Take>
void for_each(std::string_view utf8, Take take) {
  constexpr unicode::Decoded kBroken{.code_point = 0xFFFD, .bytes = 1};
  for (std::size_t at = 0; at < utf8.size();) {
    const auto next = decode(utf8.substr(at)).value_or(kBroken);
    take(next.code_point, at);
    at += next.bytes;
  }
}

/// Without white space at both ends, nor joiners in front, which join nothing there.
std::string trimmed(std::string_view text) {
  for (auto next = decode(text);
       next && (is_white(next->code_point) || unicode::is_joiner(next->code_point));
       next = decode(text))
    text.remove_prefix(next->bytes);
  return std::string(trim(text));
}

template <class White>
std::string read(std::string_view typed, White white) {
  std::string kept;
  char32_t before = 0;
  for_each(unicode::composed(typed), [&](char32_t c, std::size_t) {
    if (is_white(c))
      white(kept, c, before);
    else if (!unicode::is_invisible(c) || unicode::is_joiner(c))
      append(kept, c);
    else
      return;
    before = c;
  });
  return trimmed(unicode::composed(kept));
}

/// Marks that are one to a reader, and what they are read as: apostrophes, slashes,
/// double quotation marks.
std::optional<char> plain_mark(char32_t c) {
  constexpr std::u32string_view kApostrophes = U"'`´‘’‚‛′ʹʻʼʽˈ＇";
  constexpr std::u32string_view kSlashes = U"/⁄∕";
  constexpr std::u32string_view kQuotations = U"\"“”„‟″«»＂";
  if (kApostrophes.find(c) != kApostrophes.npos) return '\'';
  if (kSlashes.find(c) != kSlashes.npos) return '/';
  if (kQuotations.find(c) != kQuotations.npos) return '"';
  return std::nullopt;
}

/// `c` as `plain` writes it; it is one that a person sees.
std::string plain_character(char32_t c) {
  if (c < 0x80 && c >= ' ' && c != '`') return {static_cast<char>(c)};
  if (unicode::is_line_end(c)) return "\n";
  if (unicode::is_space(c)) return " ";
  if (unicode::is_dash(c)) return "-";
  if (const auto mark = plain_mark(c)) return {*mark};
  if (const auto digit = unicode::digit_of(c)) return {static_cast<char>('0' + *digit)};
  std::string alone;
  append(alone, c);
  auto folded = unicode::compatible(alone);
  if (folded == alone) return alone;
  // A compatible form may hold a space, a dash or a digit of its own.
  std::string all;
  for_each(folded, [&](char32_t part, std::size_t) {
    if (part == c)
      append(all, part);
    else if (!unicode::is_invisible(part))
      all += plain_character(part);
  });
  return all;
}

}  // namespace

std::string read_line(std::string_view typed) {
  return read(typed, [](std::string& kept, char32_t, char32_t before) {
    if (!is_white(before) && !kept.empty()) kept += ' ';
  });
}

std::string read_paragraphs(std::string_view typed) {
  return read(typed, [](std::string& kept, char32_t c, char32_t before) {
    if (c == '\n' && before == '\r') return;
    if (unicode::is_line_end(c))
      kept += '\n';
    else
      append(kept, c);
  });
}

std::string read_secret(std::string_view typed) {
  return unicode::composed(typed);
}

Plain plain_of(std::string_view text) {
  Plain plain;
  char32_t before = 0;
  for_each(text, [&](char32_t c, std::size_t at) {
    if (unicode::is_invisible(c)) return;
    if (!(c == '\n' && before == '\r')) {
      const auto written = plain_character(c);
      plain.text += written;
      plain.from.insert(plain.from.end(), written.size(), at);
    }
    before = c;
  });
  plain.from.push_back(text.size());
  return plain;
}

std::string plain(std::string_view text) {
  return plain_of(text).text;
}

std::string plain_lower(std::string_view text) {
  return unicode::without_case(plain(text));
}

std::string bare(std::string_view typed) {
  std::string kept;
  std::size_t end = 0;
  for_each(plain(typed), [&](char32_t c, std::size_t) {
    const bool shown = unicode::is_word_character(c);
    if (c == '-' || is_white(c) || (kept.empty() && !shown && c != '+')) return;
    append(kept, c);
    if (shown) end = kept.size();
  });
  kept.resize(end);
  return kept;
}

std::string read_figures(std::string_view typed) {
  auto figures = plain(typed);
  std::erase_if(figures, [](char c) { return c == ' ' || c == '\n'; });
  return figures;
}

std::string read_file_name(std::string_view typed) {
  const auto name = read_line(typed);
  const auto folder = name.find_last_of("/\\");
  return folder == std::string::npos ? name : read_line(std::string_view(name).substr(folder + 1));
}

std::string comparison_key(std::string_view text) {
  return read_line(plain_lower(text));
}

std::string capitalised(std::string_view text) {
  const auto first = decode(text);
  if (!first) return std::string(text);
  std::string written;
  append(written, unicode::capital_of(first->code_point));
  return written.append(text.substr(first->bytes));
}

}  // namespace domain
