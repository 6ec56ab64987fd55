// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// One row of a file of many messages.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "fcgi/csv.hpp"
#include "handlers/followups/entry/entry_form.hpp"

namespace followups {

/// Where each column stands, by its name.
using Columns = std::map<std::string, std::size_t>;

/// Trimmed and in lower case: how names are compared.
[[nodiscard]] std::string lower(std::string_view text);

/// `2026-11-24 19:30` or `24/11/2026 19.30`, local time; absent if it is neither.
[[nodiscard]] std::optional<domain::Instant> read_typed_time(std::string_view typed);

/// The row as an entry; `errors` holds what names nothing we know. Not yet completed.
[[nodiscard]] Entry read_row(const Columns& columns, const fcgi::CsvRow& row,
                             const view::Messages& messages, const EntryRules& rules);

}  // namespace followups
