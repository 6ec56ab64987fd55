// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Filing, step 1: what happened, where, and who may know.
#pragma once

#include <span>
#include <string>

#include "handlers/domain/filing/complaint.hpp"
#include "handlers/view/complaints/categories.hpp"
#include "handlers/view/complaints/phone_first.hpp"
#include "handlers/view/complaints/waiting.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// Step 1. The spans must outlive the call.
struct DraftForm {
  std::string action = {};
  std::string saved = {};  ///< mark of the words this form changes, or empty
  const domain::ComplaintDraft& draft;
  std::span<const domain::Category> categories;
  std::span<const domain::Kecamatan> kecamatan;
  std::span<const domain::Village> villages;
  std::span<const domain::Opd> opds;
  Danger danger = {};
  Waiting waiting = {};         ///< above it
  domain::Values accused = {};  ///< what stands in the fields about the accused body, by name
  bool asking = false;          ///< came back for the questions of the category
  Proposals proposals = {};     ///< for one who chose no category
};
/// templates/complaints/form.tpl
[[nodiscard]] std::string draft_form(const Pages& pages, const Chrome& chrome,
                                     const DraftForm& form, const domain::FieldErrors& errors);

}  // namespace view
