// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/lists/find.hpp"

#include <fmt/format.h>

#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/followups/lists/trays.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"

namespace followups {
namespace {

using store::Postings;
using store::Tray;

std::vector<store::ComplaintLine> search(App& app, const domain::Officer& officer,
                                         std::string_view typed,
                                         std::optional<store::Cursor> after) {
  const auto original = app.search.words(Postings::original, typed);
  if (officer.role == domain::Role::leader)
    return app.complaints.search_as_read(officer, original, typed, after, kMostLines + 1);
  if (!works_for_opd(officer.role))
    return app.complaints.search(officer, original, after, kMostLines + 1);
  const auto released = app.search.words(Postings::released, typed);
  return app.complaints.search_parts(officer, original, released, after, kMostLines + 1);
}

/// The tray in which a report stands now: its clock is shown as there.
Tray tray_of(domain::ReportState state) {
  using domain::ReportState;
  switch (state) {
    case ReportState::received:
      return Tray::unanswered;
    case ReportState::needs_data:
      return Tray::waiting;
    case ReportState::forwarded:
    case ReportState::verified:
    case ReportState::in_progress:
    case ReportState::scheduled:
      return Tray::running;
    default:
      return Tray::finished;
  }
}

}  // namespace

std::string searched_for(const fcgi::Visit& visit) {
  return domain::first_code_points(domain::read_line(visit.request.query.find("q").value_or("")),
                                   domain::kSearchLength.most);
}

fcgi::Response find_reports(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                            std::string_view heading) {
  const auto typed = searched_for(visit);
  if (const auto code = domain::ComplaintCode::find_in(typed);
      code && app.complaints.find(*code, officer))
    return fcgi::see_other(paths::desk_report(officer.role, *code));

  auto lines = search(app, officer, typed, cursor_of(visit));
  view::QueuePage page{.heading = std::string(heading),
                       .search_action = paths::desk_home(officer.role),
                       .words = typed,
                       .empty = "queue.empty.found",
                       .empty_link = {"queue.show_all", paths::desk_home(officer.role)},
                       .now = visit.now};
  if (lines.size() > kMostLines) {
    lines.erase(lines.begin() + kMostLines, lines.end());
    page.paging.next =
        fmt::format("{}?q={}&sesudah={}", page.search_action, paths::query_escape(typed),
                    store::to_text(store::cursor_of_found(lines.back())));
  }
  const auto rules = app.settings.rules();
  for (const auto& line : lines) {
    page.rows.push_back(line.part
                            ? part_row(app, line, officer, rules.at(visit.now))
                            : row_of(app, line, tray_of(line.state), officer, rules.at(visit.now)));
  }
  return fcgi::html(view::queue(app.pages, chrome_of(visit, officer), page));
}

}  // namespace followups
