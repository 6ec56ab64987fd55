/// \file
/// Triage's queue: time left first, emergencies on top.
///
///   GET /triase   200; ?baki= picks the tray, ?sesudah= the page, ?q= searches

#include "handlers/followups/actions.hpp"
#include "handlers/followups/find.hpp"
#include "handlers/followups/trays.hpp"
#include "handlers/view/followups_paths.hpp"
#include "handlers/view/paths.hpp"
#include "handlers/view/words.hpp"

namespace followups {

fcgi::Response list_triage(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  if (!searched_for(visit).empty()) return find_reports(app, visit, officer, "queue.triage");
  auto page = desk_queue(app, visit, officer);
  page.heading = "queue.triage";
  page.enter_href = view::paths::enter(officer.role);
  page.counts.push_back({view::number(app.kabari.backlog(officer).open), "queue.count.tell"});
  return fcgi::html(view::queue(app.pages, chrome_of(visit, officer), page));
}

}  // namespace followups
