// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Figures as they are written: groups of digits with little between them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace domain {

/// Groups joined by separators that are looked at together; more is never one number.
inline constexpr std::size_t kMostGroups = 16;

struct Group {
  std::size_t begin;
  std::size_t end;
  [[nodiscard]] std::size_t size() const { return end - begin; }
};

/// What stands between two groups.
[[nodiscard]] inline std::string_view gap_between(std::string_view text, const Group& one,
                                                  const Group& next) {
  return text.substr(one.end, next.begin - one.end);
}

/// The groups from `at` on, the first at most kMostGroups. Between two of them: at most four of
/// space, `-` `.` `/` `_` `(` `)`, one line break among them, one mark that is no bracket.
[[nodiscard]] std::vector<Group> groups_at(std::string_view text, std::size_t at);

/// The same with whatever a person sets between the groups of one number: at most eight of space,
/// line break (blank lines too) and `- . / _ ( ) * , = : | ; ~ +`, as often as he likes.
[[nodiscard]] std::vector<Group> loose_groups_at(std::string_view text, std::size_t at);

/// Behind the frame of a key that stands at `at`, or `at`.
[[nodiscard]] std::size_t after_keycap(std::string_view text, std::size_t at);

/// Its value, or 10,000 if that is more.
[[nodiscard]] int value_of(std::string_view text, const Group& group);

}  // namespace domain
