// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The form on which staff enter what somebody wrote elsewhere.
#pragma once

#include "fcgi/form.hpp"
#include "handlers/followups/base/uploads.hpp"
#include "handlers/followups/entry/entered.hpp"
#include "handlers/view/followups/entry.hpp"

namespace followups {

/// Fills in what was left open: title from the story, kecamatan from the village, kind from the
/// category, *who may know* from category and channel, the kind of contact from the channel. Then
/// finds everything wrong.
void complete(Entry& entry, const EntryRules& rules, domain::Instant now);

/// Reads, completes and checks the form; a pasted conversation is taken apart (take_pasted).
[[nodiscard]] Entry read_entry(const fcgi::Visit& visit, const EntryRules& rules);

/// The page; 200, or 422 with the errors of `entry` and the files that wait under its nonce.
/// `typed` stands in the fields, and over it what was read.
[[nodiscard]] fcgi::Response entry_page(App& app, const fcgi::Visit& visit,
                                        const domain::Officer& officer, const EntryRules& rules,
                                        domain::Values typed, const Entry& entry);

}  // namespace followups
