// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Entering what somebody wrote elsewhere (templates/followups/entry.tpl).
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "handlers/domain/filing/complaint.hpp"
#include "handlers/view/followups/slip.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// What can be chosen.
struct EntryChoices {
  std::span<const domain::Category> categories;
  std::span<const domain::Kecamatan> kecamatan;
  std::span<const domain::Village> villages;
  std::span<const domain::Opd> opds;  ///< for the accused body
};

/// A file that an earlier sending of the same form left with us.
struct KeptFile {
  std::string id = {};
  std::string name = {};
};

struct EntryPage {
  std::string target = {};       ///< where the form is sent
  std::string back = {};         ///< where *Batal* leads
  std::string suggest = {};      ///< where a script asks for categories and twins
  bool may_merge = false;        ///< a twin can be marked
  std::string import_href = {};  ///< where a file of many is entered, or empty
  EntryChoices choices;
  /// What stands in the fields, by name; extra questions of the chosen category as `extra_<key>`.
  domain::Values typed = {};
  std::vector<std::string> senders = {};   ///< of a pasted conversation: whose report is it?
  std::vector<std::string> contacts = {};  ///< numbers in the message, to choose the person's
  std::vector<std::string> names = {};     ///< the same of names
  std::vector<KeptFile> files = {};
  std::optional<Slip> last = {};  ///< the one entered just before
  int entered_today = 0;
  int days_back = 0;  ///< how old the message may be
};

[[nodiscard]] std::string entry(const Pages& pages, const Chrome& chrome, const EntryPage& page,
                                const domain::FieldErrors& errors);

}  // namespace view
