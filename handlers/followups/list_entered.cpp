/// \file
/// What the clerk entered on behalf of others; each leads to its slip, to be printed again.
///
///   GET /loket   200, newest first

#include "handlers/followups/actions.hpp"
#include "handlers/followups/trays.hpp"
#include "handlers/view/followups_paths.hpp"
#include "handlers/view/paths.hpp"

namespace followups {

fcgi::Response list_entered(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto lines = app.complaints.list_recorded(officer, {}, kMostLines);
  view::QueuePage page{.heading = "queue.desk",
                       .enter_href = view::paths::enter(officer.role),
                       .empty = "queue.empty.desk",
                       .empty_link = {"nav.triage.new", view::paths::enter(officer.role)},
                       .now = visit.now};
  for (const auto& line : lines) {
    auto row = row_of(app, line, store::Tray::unanswered, officer);
    row.said.clear();
    row.opening = view::Opening::link;
    row.href = view::paths::entered_slip(officer.role, row.code);
    page.rows.push_back(std::move(row));
  }
  return fcgi::html(view::queue(app.pages, chrome_of(visit, officer), page));
}

}  // namespace followups
