// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Where the next page of a list begins.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/time.hpp"

namespace store {

/// A place in a list sorted by an instant and a number: the next page begins behind it.
struct Cursor {
  domain::Instant at;
  std::int64_t id = 0;
};
/// `<milliseconds>-<id>`, for an address, and back; absent if it is not that.
[[nodiscard]] std::string to_text(const Cursor& cursor);
[[nodiscard]] std::optional<Cursor> cursor_from(std::string_view text);

}  // namespace store
