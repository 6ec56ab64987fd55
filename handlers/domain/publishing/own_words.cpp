// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/own_words.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "handlers/domain/text/tokens.hpp"

namespace domain {
namespace {

/// Words in the longest row that stands in both.
std::size_t longest_shared(const std::vector<std::string>& one,
                           const std::vector<std::string>& other) {
  std::vector<std::size_t> before(other.size() + 1);
  std::vector<std::size_t> row(other.size() + 1);
  std::size_t longest = 0;
  for (const auto& word : one) {
    for (std::size_t i = 0; i < other.size(); ++i) {
      row[i + 1] = word == other[i] ? before[i] + 1 : 0;
      longest = std::max(longest, row[i + 1]);
    }
    std::swap(before, row);
  }
  return longest;
}

}  // namespace

bool is_private_channel(Channel channel) {
  switch (channel) {
    case Channel::web:
    case Channel::open311:
    case Channel::radio:
      return false;
    case Channel::whatsapp:
    case Channel::facebook:
    case Channel::instagram:
    case Channel::x:
    case Channel::tiktok:
    case Channel::phone:
    case Channel::letter:
    case Channel::walk_in:
    case Channel::email:
    case Channel::other:
      break;
  }
  return true;
}

bool needs_summary(Channel channel, Privacy privacy) {
  return is_private_channel(channel) && !flags_of(privacy).hidden_from_public;
}

bool repeats_words(std::string_view released, std::string_view original) {
  const auto said = words_of(released);
  const auto written = words_of(original);
  const auto shared = longest_shared(said, written);
  return shared >= kRepeatedWords ||
         (shared > 0 && shared == said.size() && shared == written.size());
}

bool is_taken_from(std::string_view part, std::string_view whole) {
  const auto words = words_of(part);
  return !words.empty() && longest_shared(words, words_of(whole)) == words.size();
}

}  // namespace domain
