// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the leaders see: texts without identities, figures, and what waits for their decision.
///
///   GET /pimpinan   200; ?baki= picks the tray, ?sesudah= the page, ?q= searches
///
/// "menunggu" holds what OPDs sent back so often that the leader decides and what is about
/// Inspektorat itself: there the leader decides. Every other received report is triage's and stands
/// nowhere on this page.

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/lists/find.hpp"
#include "handlers/followups/lists/trays.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {
namespace {

constexpr int kFigureDays = 30;

std::vector<view::QueueCount> figures(App& app, domain::Instant now) {
  using store::Figure;
  const auto today = domain::to_local_date(now);
  const auto sum = app.statistics.sum(domain::add_days(today, 1 - kFigureDays), today);
  const bool in_service_hours =
      app.settings.rules().policy.reading == domain::ResponseReading::service_hours;
  const auto answered = domain::total(sum.answers());
  const auto in_time = sum[in_service_hours ? Figure::answered_service : Figure::answered_clock];
  const auto missed = sum[in_service_hours ? Figure::missed_service : Figure::missed_clock];
  return {{view::number(sum[Figure::received]), "queue.count.received"},
          {view::percent(in_time, answered + missed), "queue.count.in_time"},
          {view::number(sum[Figure::accepted] - sum[Figure::accepted_reopened]),
           "queue.count.accepted"},
          {view::number(sum[Figure::lapsed] - sum[Figure::lapsed_reopened]), "queue.count.lapsed"},
          {view::number(sum[Figure::reopened]), "queue.count.reopened"}};
}

/// Who still waits to be told, and who could not be reached; empty: nobody.
std::string untold(App& app, const domain::Officer& officer, domain::Instant now) {
  const auto backlog = app.kabari.backlog_of_all(officer);
  const auto& messages = app.pages.messages();
  std::string words;
  if (backlog.oldest)
    words = messages.text(
        "desk.oldest_tell",
        {{"n", view::number(backlog.open)}, {"waktu", view::short_moment(*backlog.oldest, now)}});
  if (backlog.unreachable == 0) return words;
  if (!words.empty()) words += ' ';
  return words + messages.text("desk.unreachable_tell", {{"n", view::number(backlog.unreachable)}});
}

}  // namespace

fcgi::Response list_leader(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  if (!searched_for(visit).empty()) return find_reports(app, visit, officer, "queue.leader");
  auto page = desk_queue(app, visit, officer);
  page.heading = "queue.leader";
  page.counts = figures(app, visit.now);
  page.tabs.front().label = "queue.tab.decide";
  if (tray_from(visit) == store::Tray::unanswered) {
    page.empty = "queue.empty.decide";
    page.rows.clear();
    const auto rules = app.settings.rules();
    auto lines = app.complaints.list_decisions(officer, cursor_of(visit), kMostLines + 1);
    page.paging = paging_of(lines, officer, store::Tray::unanswered, store::cursor_of_tray);
    for (const auto& line : lines)
      page.rows.push_back(row_of(app, line, store::Tray::unanswered, officer, rules.at(visit.now)));
  }
  if (const auto words = untold(app, officer, visit.now); !words.empty())
    page.notice += (page.notice.empty() ? "" : " ") + words;
  return fcgi::html(view::queue(app.pages, chrome_of(visit, officer), page));
}

}  // namespace followups
