// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The draft behind a form of entering: it holds the files while the form goes back and forth.
#pragma once

#include <optional>

#include "handlers/followups/entry/entry_form.hpp"

namespace followups {

/// Keeps the entry under its form's nonce with the files that came now and those kept from before
/// (`kept`: their ids; what is not ticked any more is removed), at most five. What is wrong with a
/// file, or one too many, becomes an error at `photo`. Absent if there is nothing to keep: the
/// entry has errors and no file. What was sent before stays as it is.
[[nodiscard]] std::optional<store::Draft> keep_entry(App& app, const fcgi::Visit& visit,
                                                     const domain::Officer& officer, Entry& entry);

}  // namespace followups
