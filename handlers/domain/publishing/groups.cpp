// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/groups.hpp"

#include <algorithm>

#include "handlers/domain/text/characters.hpp"

namespace domain {
namespace {

constexpr std::string_view kMarks = "-./_";
constexpr std::string_view kLooseMarks = " \n-./_()*,=:|;~+";
/// The frame of a key, which some write around each digit.
constexpr std::string_view kKeycap = "\u20E3";

}  // namespace

std::size_t after_keycap(std::string_view text, std::size_t at) {
  return text.substr(at).starts_with(kKeycap) ? at + kKeycap.size() : at;
}

namespace {

/// Where the next group begins behind one that ends at `end`; `npos` if none is joined to it.
std::size_t next_group(std::string_view text, std::size_t end) {
  constexpr std::size_t kLongest = 4;
  end = after_keycap(text, end);
  std::size_t marks = 0;
  std::size_t lines = 0;
  for (auto at = end; at < text.size() && at <= end + kLongest; ++at) {
    const char c = text[at];
    if (is_digit(c)) return at;
    const bool mark = kMarks.find(c) != std::string_view::npos;
    if (!mark && c != '\n' && c != ' ' && c != '(' && c != ')') break;
    marks += mark ? 1 : 0;
    lines += c == '\n' ? 1 : 0;
    if (marks > 1 || lines > 1) break;
  }
  return std::string_view::npos;
}

std::size_t next_loose_group(std::string_view text, std::size_t end) {
  constexpr std::size_t kLongest = 8;
  const auto near = text.substr(0, end + kLongest + 1);
  const auto next = near.find_first_not_of(kLooseMarks, after_keycap(text, end));
  const bool is = next != std::string_view::npos && next > end && is_digit(text[next]);
  return is ? next : std::string_view::npos;
}

/// What is split over lines is split into groups, not into single digits: those are a list.
bool is_joined(std::string_view text, const Group& group, std::size_t next, std::size_t next_end) {
  constexpr std::size_t kLeast = 3;
  const bool lines = text.substr(group.end, next - group.end).find('\n') != std::string_view::npos;
  return !lines || (group.size() >= kLeast && next_end - next >= kLeast);
}

}  // namespace

namespace {

std::vector<Group> groups_by(std::string_view text, std::size_t at,
                             std::size_t (*next)(std::string_view, std::size_t)) {
  std::vector<Group> groups;
  while (at != std::string_view::npos && groups.size() < kMostGroups) {
    const auto end = end_of(text, at, is_digit);
    if (!groups.empty() && !is_joined(text, groups.back(), at, end)) break;
    groups.push_back({at, end});
    at = next(text, end);
  }
  return groups;
}

}  // namespace

std::vector<Group> groups_at(std::string_view text, std::size_t at) {
  return groups_by(text, at, next_group);
}

std::vector<Group> loose_groups_at(std::string_view text, std::size_t at) {
  return groups_by(text, at, next_loose_group);
}

int value_of(std::string_view text, const Group& group) {
  constexpr int kMost = 10'000;
  int value = 0;
  for (auto at = group.begin; at < group.end && value < kMost; ++at)
    value = value * 10 + (text[at] - '0');
  return std::min(value, kMost);
}

}  // namespace domain
