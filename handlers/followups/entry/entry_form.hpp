// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The form on which staff enter what somebody wrote elsewhere.
#pragma once

#include <vector>

#include "fcgi/form.hpp"
#include "handlers/domain/filing/entry.hpp"
#include "handlers/followups/base/app.hpp"
#include "handlers/followups/base/uploads.hpp"
#include "handlers/view/followups/entry.hpp"

namespace followups {

/// What entries are checked against; read once per request.
struct EntryRules {
  std::vector<domain::Category> categories;
  std::vector<domain::Kecamatan> kecamatan;
  std::vector<domain::Village> villages;
  std::vector<domain::Opd> opds;
  domain::Values settings;
};
[[nodiscard]] EntryRules entry_rules(App& app);

/// One entry as it was typed, what it means, and what is wrong with it.
struct Entry {
  domain::ComplaintDraft draft = {};
  domain::OnBehalf on_behalf = {};
  domain::FieldErrors errors = {};

  /// For the recorder; no errors is the caller's duty.
  [[nodiscard]] store::Elsewhere elsewhere() const;
};

/// Fills in what was left open: title from the story, kecamatan from the village, kind from the
/// category, *who may know* from category and channel, the kind of contact from the channel. Then
/// finds everything wrong.
void complete(Entry& entry, const EntryRules& rules, domain::Instant now);

/// Reads, completes and checks the form.
[[nodiscard]] Entry read_entry(const fcgi::Visit& visit, const EntryRules& rules);

/// The page; 200, or 422 with its errors and the files that wait under its nonce.
[[nodiscard]] fcgi::Response entry_page(App& app, const fcgi::Visit& visit,
                                        const domain::Officer& officer, const EntryRules& rules,
                                        const domain::Values& typed,
                                        const domain::FieldErrors& errors);

}  // namespace followups
