// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Filing, step 3: everything once more, and who will see what of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/view/complaints/draft_files.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// templates/complaints/preview.tpl
struct DraftPreview {
  std::string token = {};
  std::string name = {};  ///< whose report it is: the public reads no word of it
  const domain::ComplaintDraft& draft;
  const domain::Category& category;
  std::string kecamatan = {};  ///< names, or empty
  std::string village = {};
  std::optional<domain::NamedBody> accused = {};
  std::string opd = {};  ///< the body that is likely to handle it, or empty
  domain::Desk desk = domain::Desk::triage;
  bool unseen_by_triage = false;
  bool emergency = false;
  std::optional<domain::Instant> reads_from = {};  ///< nothing: at once
  std::vector<DraftFile> files = {};
};
[[nodiscard]] std::string draft_preview(const Pages& pages, const Chrome& chrome,
                                        const DraftPreview& preview,
                                        const domain::FieldErrors& errors);

}  // namespace view
