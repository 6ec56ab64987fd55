// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Reports about the conduct of officers, past triage.
///
///   GET /inspektorat   200; ?baki= picks the tray, ?sesudah= the page, ?q= searches

#include "handlers/followups/actions.hpp"
#include "handlers/followups/lists/find.hpp"
#include "handlers/followups/lists/trays.hpp"

namespace followups {

fcgi::Response list_inspectorate(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  if (!searched_for(visit).empty()) return find_reports(app, visit, officer, "queue.inspectorate");
  auto page = desk_queue(app, visit, officer);
  page.heading = "queue.inspectorate";
  if (tray_from(visit) == store::Tray::unanswered) page.empty = "queue.empty.inspectorate";
  return fcgi::html(view::queue(app.pages, chrome_of(visit, officer), page));
}

}  // namespace followups
