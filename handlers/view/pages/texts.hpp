/// \file
/// Public pages that are mostly text: the service standard, the privacy notice, help; and the feed.
#pragma once

#include <string>
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

/// templates/pages/feed.atom.tpl: the latest public reports as Atom, newest first.
[[nodiscard]] std::string feed(const Pages& pages, const std::vector<ReportRow>& latest,
                               domain::Instant now);

}  // namespace view
