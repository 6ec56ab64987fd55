// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/scanned.hpp"

#include <algorithm>
#include <utility>

#include "handlers/domain/text/unicode.hpp"

namespace domain {
namespace {

/// As long as `text`, and UTF-8.
std::string mended(std::string_view text) {
  std::string whole(text);
  for (std::size_t at = 0; at < whole.size();) {
    const auto next = unicode::decode(std::string_view(whole).substr(at));
    if (!next) whole[at] = '?';
    at += next ? next->bytes : 1;
  }
  return whole;
}

}  // namespace

Scanned::Scanned(std::string_view text)
    : text_(text), plain_(plain_of(mended(text))), words_(tokens_of(plain_.text)) {}

std::string_view Scanned::gap_before(std::size_t word) const {
  const auto begin = words_[word - 1].end;
  return plain().substr(begin, words_[word].begin - begin);
}

bool Scanned::hides_mark_before(std::size_t at) const {
  if (at == 0) return plain_.from[0] > 0;
  const auto before = plain_.from[at - 1];
  const auto character = unicode::decode(text_.substr(before));
  return plain_.from[at] > before + (character ? character->bytes : 1);
}

Finding Scanned::finding(FindingKind kind, const Piece& piece) const {
  auto end = piece.end;
  // A character that is several in the plain text ("㏄") is found whole.
  while (end + 1 < plain_.from.size() && plain_.from[end] == plain_.from[end - 1]) ++end;
  const auto offset = plain_.from[piece.begin];
  const auto length = plain_.from[end] - offset;
  return {kind, offset, length, std::string(text_.substr(offset, length))};
}

}  // namespace domain
