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

/// The row as an entry; `errors` holds what names nothing we know. A conversation
/// in `isi` is taken apart (take_pasted). Not yet completed.
[[nodiscard]] Entry read_row(const Columns& columns, const fcgi::CsvRow& row,
                             const view::Messages& messages, const EntryRules& rules,
                             domain::Date today);

}  // namespace followups
