// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/people/pin.hpp"

#include <algorithm>
#include <vector>

#include "handlers/domain/text/characters.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/tokens.hpp"

namespace domain {
namespace {

constexpr std::string_view kSeparators = "./,_:|";  // beside spaces and dashes

/// Whether one number goes on behind the mark: three digits and three, or what a space or a dash
/// keeps together. "19.30" and "09.14.22" are times.
bool joins(char mark, std::size_t before, std::size_t behind) {
  if (mark == ' ' || mark == '-') return true;
  constexpr auto kHalf = kPinDigits / 2;
  return kSeparators.find(mark) != kSeparators.npos && before == kHalf && behind == kHalf;
}

/// Numbers in a sentence; what stands beside each other with one mark between may be one. None in
/// what holds no word: that is no sentence.
std::vector<std::string> numbers_in(std::string_view text) {
  std::vector<std::string> numbers;
  bool is_sentence = false;
  std::size_t end = std::string_view::npos;
  std::size_t length = 0;  // of the number that ends there
  for (const auto& token : tokens_of(text)) {
    const bool goes_on = end != std::string_view::npos && token.begin == end + 1 &&
                         joins(text[end], length, token.word.size());
    end = std::string_view::npos;
    if (!is_number(token.word)) {
      is_sentence = true;
      continue;
    }
    if (goes_on)
      numbers.back() += token.word;
    else
      numbers.push_back(token.word);
    length = numbers.back().size();
    end = token.end;
  }
  if (!is_sentence) numbers.clear();
  return numbers;
}

}  // namespace

std::optional<std::string> read_pin(std::string_view typed) {
  auto digits = bare(typed);
  std::erase_if(digits, [](char c) { return kSeparators.find(c) != kSeparators.npos; });
  if (is_number(digits) && digits.size() == kPinDigits) return digits;
  auto numbers = numbers_in(plain_lower(typed));
  std::erase_if(numbers, [](const std::string& number) { return number.size() != kPinDigits; });
  return numbers.size() == 1 ? std::optional(std::move(numbers.front())) : std::nullopt;
}

bool was_just_seen(const std::optional<Instant>& seen_at, Instant now, const SlaPolicy& policy) {
  return seen_at && now <= *seen_at + policy.pin_seen;
}

}  // namespace domain
