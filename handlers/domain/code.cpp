// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/code.hpp"

#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/tokens.hpp"

namespace domain {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::string_view kSmallAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::size_t kRandomCharacters = 10;
constexpr std::size_t kLength = kRandomCharacters + 1;
constexpr unsigned kBase = 32;

/// What a typed character, which has no case, stands for, or nothing.
std::optional<char> fold(char c) {
  if (c == 'o') c = '0';
  if (c == 'i' || c == 'l') c = '1';
  const auto at = kSmallAlphabet.find(c);
  return at == std::string_view::npos ? std::nullopt : std::optional(kAlphabet[at]);
}

/// Luhn mod 32: from the right every second value is doubled, and the two base-32 digits of each
/// product are added up; the check value makes the sum a multiple of 32.
char check_character(std::string_view body) {
  unsigned factor = 2;
  unsigned sum = 0;
  for (auto at = body.rbegin(); at != body.rend(); ++at) {
    const auto product = factor * static_cast<unsigned>(kAlphabet.find(*at));
    sum += product / kBase + product % kBase;
    factor = factor == 2 ? 1 : 2;
  }
  return kAlphabet[(kBase - sum % kBase) % kBase];
}

}  // namespace

ComplaintCode ComplaintCode::make(std::uint64_t random_bits) {
  std::string code(kRandomCharacters, '0');
  for (auto& c : code) {
    c = kAlphabet[random_bits % kBase];
    random_bits /= kBase;
  }
  code.push_back(check_character(code));
  return ComplaintCode(std::move(code));
}

std::optional<ComplaintCode> ComplaintCode::parse(std::string_view typed) {
  std::string code;
  for (const char c : plain_lower(bare(typed))) {
    const auto folded = fold(c);
    if (!folded || code.size() == kLength) return std::nullopt;
    code.push_back(*folded);
  }
  if (code.size() != kLength) return std::nullopt;
  if (check_character(std::string_view(code).substr(0, kRandomCharacters)) != code.back())
    return std::nullopt;
  return ComplaintCode(std::move(code));
}

std::optional<ComplaintCode> ComplaintCode::find_in(std::string_view words) {
  if (auto code = parse(words)) return code;
  constexpr std::size_t kGroups = 3;
  const auto text = plain_lower(words);
  const auto tokens = tokens_of(text);
  std::optional<ComplaintCode> found;
  for (std::size_t first = 0; first < tokens.size(); ++first) {
    std::string joined;
    for (std::size_t at = first; at < tokens.size() && at < first + kGroups; ++at) {
      // The groups of a code stand side by side.
      if (at > first && tokens[at].begin != tokens[at - 1].end + 1) break;
      joined += tokens[at].word;
      // A word of eleven letters is one.
      if (joined.find_first_of("0123456789") == std::string::npos) continue;
      const auto code = parse(joined);
      if (!code || code == found) continue;
      if (found) return std::nullopt;
      found = code;
    }
  }
  return found;
}

std::string ComplaintCode::display() const {
  return stored_.substr(0, 4) + "-" + stored_.substr(4, 4) + "-" + stored_.substr(8);
}

std::string shown_code(std::string_view stored) {
  const auto code = ComplaintCode::parse(stored);
  return code ? code->display() : std::string(stored);
}

}  // namespace domain
