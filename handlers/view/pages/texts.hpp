// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Public pages that are mostly text: the service standard, the privacy notice, help; and the feed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/filing/category.hpp"
#include "handlers/view/kit/layout.hpp"
#include "handlers/view/pages/reports.hpp"

namespace view {

/// templates/pages/service_standard.tpl: all fourteen parts of the standard.
[[nodiscard]] std::string service_standard(const Pages& pages);

/// templates/pages/privacy.tpl: the notice of UU 27/2022.
[[nodiscard]] std::string privacy_notice(const Pages& pages);

/// templates/pages/help.tpl; `emergency` from the settings.
[[nodiscard]] std::string help(const Pages& pages,
                               const std::vector<domain::EmergencyPhone>& emergency);

/// The OPDs over bodies that are none, by name.
struct Offices {
  std::string health = {};     ///< over the puskesmas
  std::string education = {};  ///< over the schools
};

/// templates/pages/report_safely.tpl: *Melaporkan petugas dengan aman*. From whom a report hides
/// and who handles it, for every kind of body, is asked of the rules themselves.
[[nodiscard]] std::string report_safely(const Pages& pages, const Offices& offices);

/// The archive of the source of what runs, as it lies among the statics.
struct SourceArchive {
  std::string name = {};  ///< of the file, without a folder
  std::uint64_t bytes = 0;
};

/// templates/pages/source.tpl: the licence, the version that runs, and its archive, or whom to ask
/// for the source where there is none.
[[nodiscard]] std::string source_code(const Pages& pages, std::string_view version,
                                      const std::optional<SourceArchive>& archive);

/// templates/pages/feed.atom.tpl: the latest public reports as Atom, newest first.
[[nodiscard]] std::string feed(const Pages& pages, const std::vector<ReportRow>& latest,
                               domain::Instant now);

}  // namespace view
