// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The OPD's own parts, soonest due first.
///
///   GET /opd   200; ?baki= picks the tray, ?sesudah= the page, ?q= searches

#include "handlers/followups/actions.hpp"
#include "handlers/followups/lists/find.hpp"
#include "handlers/followups/lists/trays.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"

namespace followups {

using store::Tray;

fcgi::Response list_opd(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  if (!searched_for(visit).empty()) return find_reports(app, visit, officer, "queue.opd");
  const auto tray = tray_from(visit);
  auto lines = app.complaints.list_parts(officer, tray, cursor_of(visit), kMostLines + 1);
  const auto fresh = app.complaints.list_parts(officer, Tray::unanswered, {}, kMostLines + 1);
  const auto running = app.complaints.list_parts(officer, Tray::running, {}, kMostLines + 1);
  std::size_t late = 0;
  for (const auto* list : {&fresh, &running})
    for (const auto& line : *list) late += line.next && visit.now > line.next->due ? 1 : 0;

  view::QueuePage page{.heading = "queue.opd",
                       .search_action = paths::desk_home(officer.role),
                       .empty = "queue.empty.opd",
                       .now = visit.now};
  page.counts = {{figure_of(app, fresh.size()), "queue.count.new"},
                 {figure_of(app, running.size()), "queue.count.running"},
                 {figure_of(app, late), "queue.count.late"}};
  page.tabs = {tab_of(officer, Tray::unanswered, tray, "queue.tab.opd_new"),
               tab_of(officer, Tray::running, tray, "queue.tab.opd_running"),
               tab_of(officer, Tray::waiting, tray, "queue.tab.waiting"),
               tab_of(officer, Tray::finished, tray, "queue.tab.finished")};
  page.paging = paging_of(lines, officer, tray, store::cursor_of_part);
  if (!cursor_of(visit) && tray != Tray::finished)
    lines = with_on_top(app.complaints.list_part_emergencies(officer, tray, kMostLines), lines);
  const auto rules = app.settings.rules();
  for (const auto& line : lines)
    page.rows.push_back(part_row(app, line, officer, rules.at(visit.now)));
  return fcgi::html(view::queue(app.pages, chrome_of(visit, officer), page));
}

}  // namespace followups
