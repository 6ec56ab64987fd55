// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "handlers/followups/lists/trays.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {
namespace {

using store::Tray;

/// Of those that wait for the desk: how many have less than a quarter of the time, or none.
struct Urgency {
  std::size_t soon = 0;
  std::size_t late = 0;
};

Urgency urgency_of(const std::vector<store::ComplaintLine>& lines, domain::Instant now) {
  Urgency urgency;
  for (const auto& line : lines) {
    if (!line.next) continue;
    const auto& [kind, start, due] = *line.next;
    if (now > due)
      ++urgency.late;
    else if ((due - now) * 4 < due - start)
      ++urgency.soon;
  }
  return urgency;
}

/// What colleagues ask of this officer: not to be forgotten while they wait.
void put_consents(view::QueuePage& page, App& app, const fcgi::Visit& visit,
                  const domain::Officer& officer) {
  const auto asked = static_cast<int>(app.consents.list_awaited(officer, visit.now).size());
  page.tabs.push_back({.label = "consents",
                       .href = paths::consents(officer.role),
                       .current = false,
                       .number = asked});
  if (asked > 0)
    page.notice = app.pages.messages().text("queue.consents", {{"n", view::number(asked)}});
}

}  // namespace

view::QueuePage desk_queue(App& app, const fcgi::Visit& visit, const domain::Officer& officer) {
  const auto tray = tray_from(visit);
  auto lines = app.complaints.list(officer, tray, cursor_of(visit), kMostLines + 1);
  const auto waiting = tray == Tray::unanswered && !cursor_of(visit)
                           ? lines
                           : app.complaints.list(officer, Tray::unanswered, {}, kMostLines + 1);
  const auto urgency = urgency_of(waiting, visit.now);

  view::QueuePage page{.search_action = paths::desk_home(officer.role), .now = visit.now};
  page.counts = {{figure_of(app, waiting.size()), "queue.count.unanswered"},
                 {figure_of(app, urgency.soon), "queue.count.soon"},
                 {figure_of(app, urgency.late), "queue.count.late"}};
  page.tabs = {tab_of(officer, Tray::unanswered, tray, "queue.tab.unanswered"),
               tab_of(officer, Tray::waiting, tray, "queue.tab.waiting"),
               tab_of(officer, Tray::running, tray, "queue.tab.running"),
               tab_of(officer, Tray::finished, tray, "queue.tab.finished")};
  put_consents(page, app, visit, officer);
  page.paging = paging_of(lines, officer, tray, store::cursor_of_tray);
  if (!cursor_of(visit) && tray != Tray::finished)
    lines = with_on_top(app.complaints.list_emergencies(officer, tray, kMostLines), lines);
  const auto rules = app.settings.rules();
  for (const auto& line : lines)
    page.rows.push_back(row_of(app, line, tray, officer, rules.at(visit.now)));
  constexpr std::array kEmpty{"queue.empty.unanswered", "queue.empty.waiting",
                              "queue.empty.running", "queue.empty.finished"};
  page.empty = kEmpty[static_cast<std::size_t>(tray)];
  if (tray != Tray::unanswered)
    page.empty_link = {"queue.tab.unanswered", paths::desk_home(officer.role)};
  return page;
}

}  // namespace followups
