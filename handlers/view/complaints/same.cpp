// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/complaints/same.hpp"

#include "handlers/paths/paths.hpp"

namespace view {

std::string same_reports(const Pages& pages, const Chrome& chrome, const SameReports& same,
                         domain::Instant now) {
  const auto& messages = pages.messages();
  Page page(pages, chrome, "complaints/same.tpl", messages.text("same.h"));
  auto& html = page.main();
  for (const auto& report : same.reports) {
    auto item = html.section("TWIN");
    put_twin(item, messages, report.twin, now);
    const auto support = paths::support_instead(same.token, report.twin.code);
    if (report.is_own) {
      item.section("OWN").set("OWN_HREF", paths::my_report(report.twin.code));
    } else if (same.signed_in) {
      item.section("PRESS").set("ACTION", support);
    } else {
      item.section("SIGN_IN").set("SUPPORT_HREF", support);
    }
  }
  html.set("NEXT_HREF", paths::draft(same.token, "berkas"));
  html.set("CHANGE_HREF", paths::draft(same.token));
  return page.render();
}

}  // namespace view
