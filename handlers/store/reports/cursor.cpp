// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/cursor.hpp"

#include <charconv>

namespace store {

std::string to_text(const Cursor& cursor) {
  return std::to_string(cursor.at.time_since_epoch().count()) + "-" + std::to_string(cursor.id);
}

std::optional<Cursor> cursor_from(std::string_view text) {
  std::int64_t millis = 0;
  std::int64_t id = 0;
  const char* begin = text.data();
  const char* end = begin + text.size();
  const auto first = std::from_chars(begin, end, millis);
  if (first.ec != std::errc{} || first.ptr == end || *first.ptr != '-') return std::nullopt;
  const auto second = std::from_chars(first.ptr + 1, end, id);
  if (second.ec != std::errc{} || second.ptr != end || id < 0) return std::nullopt;
  // Within the years a DATETIME can hold.
  if (millis < 0 || millis > 253'402'300'799'999) return std::nullopt;
  return Cursor{domain::Instant{std::chrono::milliseconds{millis}}, id};
}

}  // namespace store
