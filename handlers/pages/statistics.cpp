/// \file
/// Honest figures.
///
///   GET /statistik   200: this year so far, by body; the late ones and all four outcomes
///
/// For everybody. Source: PRODUCT section 3 (outcomes are four figures, never one).

#include <algorithm>
#include <map>

#include "handlers/pages/actions.hpp"
#include "handlers/pages/answers.hpp"

namespace pages {
namespace {

constexpr std::size_t kMostLines = 15;

using Names = std::map<domain::OpdId, std::string>;

Names short_names(store::Opds& opds) {
  Names names;
  for (const auto& opd : opds.list_public()) names[opd.id] = opd.short_name;
  return names;
}

/// The bodies by one of their sums, largest first, without those that have none.
view::CountedTable by_body(const Names& names, const std::vector<store::OpdFigures>& bodies,
                           std::int64_t store::Figures::* sum, const view::Messages& messages,
                           std::string_view title) {
  view::CountedTable table{messages.text(title), messages.text("figure.opd"), {}};
  for (const auto& body : bodies) {
    const auto name = names.find(body.opd);
    if (name != names.end() && body.figures.*sum > 0)
      table.lines.push_back({name->second, body.figures.*sum});
  }
  std::ranges::stable_sort(table.lines, std::greater{}, &view::CountedLine::count);
  if (table.lines.size() > kMostLines) table.lines.resize(kMostLines);
  return table;
}

}  // namespace

fcgi::Response statistics(App& app, fcgi::Visit& visit) {
  const auto until = domain::to_local_date(visit.now);
  const domain::Date from{until.year(), std::chrono::January, std::chrono::day(1)};
  const auto figures = app.statistics.sum(from, until);
  const auto bodies = app.statistics.sum_by_opd(from, until);
  const auto names = short_names(app.opds);
  const auto& messages = app.pages.messages();

  return public_page(
      visit,
      view::statistics(app.pages, {.from = from,
                                   .until = until,
                                   .figures = promise_of(figures),
                                   .tables = {by_body(names, bodies, &store::Figures::forwarded,
                                                      messages, "figure.by_opd"),
                                              by_body(names, bodies, &store::Figures::resolved_late,
                                                      messages, "figure.late_by_opd")}}));
}

}  // namespace pages
