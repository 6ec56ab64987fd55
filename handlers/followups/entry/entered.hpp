// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What somebody wrote elsewhere, on its way from a form or a file to the recorder.
#pragma once

#include <string>
#include <vector>

#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/filing/entry.hpp"
#include "handlers/followups/base/app.hpp"

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
  bool contact_is_link = false;            ///< of a file: its contact stands in the column of links
  domain::Values read = {};                ///< by field: what the form shows and nobody typed
  std::vector<std::string> senders = {};   ///< of a conversation in which several write
  std::vector<std::string> contacts = {};  ///< numbers that may be the person's
  std::vector<std::string> names = {};     ///< by which he may go

  /// For the recorder; no errors is the caller's duty.
  [[nodiscard]] store::Elsewhere elsewhere() const;
};

/// "2026-11-20T09:30", as a field of date and time has it.
[[nodiscard]] std::string local_time(domain::Instant at);

}  // namespace followups
