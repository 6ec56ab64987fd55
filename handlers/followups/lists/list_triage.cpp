// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Triage's queue: time left first, emergencies on top.
///
///   GET /triase   200; ?baki= picks the tray, ?sesudah= the page, ?q= searches
///
/// `?baki=diragukan`: reports with an answer of which the reporter said that it does not answer,
/// for triage to return it; in the other trays they carry a mark.

#include <algorithm>

#include "handlers/followups/actions.hpp"
#include "handlers/followups/lists/find.hpp"
#include "handlers/followups/lists/trays.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/reports/doubts.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {
namespace {

constexpr std::string_view kDoubted = "diragukan";

void show_only(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
               const std::vector<store::ComplaintLine>& lines, view::QueuePage& page) {
  for (auto& tab : page.tabs) tab.current = false;
  page.rows.clear();
  page.paging = {};
  const auto rules = app.settings.rules();
  for (const auto& line : lines) {
    // Its clock runs on beside the mark.
    const bool runs = line.open_parts > line.resolved_parts;
    page.rows.push_back(row_of(app, line, runs ? store::Tray::running : store::Tray::finished,
                               officer, rules.at(visit.now)));
  }
  page.empty = "queue.empty.doubted";
}

void mark(const App& app, const std::vector<store::ComplaintLine>& lines, view::QueuePage& page) {
  for (auto& row : page.rows) {
    const bool doubted =
        std::ranges::any_of(lines, [&](const auto& line) { return line.code == row.code; });
    if (!doubted) continue;
    row.said += row.said.empty() ? "" : ", ";
    row.said += app.pages.messages().text("desk.doubted.line");
  }
}

/// The tab of doubted answers, its rows if it is open, and the mark on those rows elsewhere.
void add_doubted(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                 view::QueuePage& page) {
  const auto lines = store::list_doubted(app.db, officer, kMostLines);
  const bool open = visit.request.query.find("baki").value_or("") == kDoubted;
  if (open) show_only(app, visit, officer, lines, page);
  mark(app, lines, page);
  page.tabs.push_back({.label = "queue.tab.doubted",
                       .href = paths::desk_home(officer.role) + "?baki=" + std::string(kDoubted),
                       .current = open,
                       .number = static_cast<int>(lines.size())});
}

}  // namespace

fcgi::Response list_triage(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  if (!searched_for(visit).empty()) return find_reports(app, visit, officer, "queue.triage");
  auto page = desk_queue(app, visit, officer);
  add_doubted(app, visit, officer, page);
  page.heading = "queue.triage";
  page.enter_href = paths::enter(officer.role);
  page.counts.push_back({view::number(app.kabari.backlog(officer).open), "queue.count.tell"});
  return fcgi::html(view::queue(app.pages, chrome_of(visit, officer), page));
}

}  // namespace followups
