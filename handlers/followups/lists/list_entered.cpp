// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the clerk entered on behalf of others; each leads to its slip, to be printed again.
///
///   GET /loket   200, newest first

#include "handlers/followups/actions.hpp"
#include "handlers/followups/lists/trays.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"

namespace followups {

fcgi::Response list_entered(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto lines = app.complaints.list_recorded(officer, {}, kMostLines);
  view::QueuePage page{.heading = "queue.desk",
                       .enter_href = paths::enter(officer.role),
                       .empty = "queue.empty.desk",
                       .empty_link = {"nav.triage.new", paths::enter(officer.role)},
                       .now = visit.now};
  const auto rules = app.settings.rules();
  for (const auto& line : lines) {
    const bool waits = line.state == domain::ReportState::received;
    auto row = row_of(app, line, waits ? store::Tray::unanswered : store::Tray::finished, officer,
                      rules.at(visit.now));
    row.said.clear();
    row.opening = view::RowOpens::link;
    row.href = paths::entered_slip(officer.role, row.code);
    page.rows.push_back(std::move(row));
  }
  return fcgi::html(view::queue(app.pages, chrome_of(visit, officer), page));
}

}  // namespace followups
