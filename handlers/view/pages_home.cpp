#include "handlers/view/pages_home.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "handlers/view/paths.hpp"

namespace view {
namespace {

void put_figure(fcgi::Dictionary& where, const std::string& what, const std::string& how_much) {
  auto figure = where.section("FIGURE");
  figure.set("WHAT", what);
  figure.set("HOW_MUCH", how_much);
}

/// The promise first, then what is late: in this order on every page.
void put_promise(fcgi::Dictionary& where, const Messages& messages, const PromiseFigures& f) {
  const auto answered = f.answered_in_time + f.answered_late;
  if (answered > 0) {
    put_figure(where, messages.text("figure.in_time"), percent(f.answered_in_time, answered));
    put_figure(where, messages.text("figure.answered_late"), number(f.answered_late));
  }
  put_figure(where, messages.text("figure.forwarded"), number(f.forwarded));
  put_figure(where, messages.text("figure.resolved"), number(f.resolved()));
  if (f.resolved_late > 0)
    put_figure(where, messages.text("figure.resolved_late"), number(f.resolved_late));
  const auto spoken = f.accepted + f.reopened;
  if (spoken > 0)
    put_figure(where, messages.text("figure.accepted", {{"n", number(spoken)}}),
               percent(f.accepted, spoken));
}

struct Outcome {
  std::string_view key;
  long long count;
  std::string_view fill;
};

/// The four outcomes as a table and as one bar; its widths are attributes, not style.
void put_outcomes(fcgi::Dictionary& where, const Messages& messages, const PromiseFigures& f) {
  const std::array outcomes{Outcome{"outcome.accepted", f.accepted, "by-brand"},
                            Outcome{"outcome.lapsed", f.lapsed, "by-muted"},
                            Outcome{"outcome.reopened", f.reopened, "by-late"},
                            Outcome{"outcome.awaiting", f.awaiting(), "by-gold"}};
  long long all = 0;
  for (const auto& outcome : outcomes) all += outcome.count;
  if (all == 0) {
    where.show("OUTCOMES_NONE");
    return;
  }
  auto html = where.section("OUTCOMES");
  double at = 0;
  for (const auto& outcome : outcomes) {
    const auto width = 100.0 * static_cast<double>(outcome.count) / static_cast<double>(all);
    auto slice = html.section("SLICE");
    slice.set("X", fmt::format("{:.2f}", at));
    slice.set("WIDTH", fmt::format("{:.2f}", width));
    slice.set("FILL", outcome.fill);
    at += width;
    auto line = html.section("OUTCOME");
    line.set("LABEL", messages.text(outcome.key));
    line.set("COUNT", number(outcome.count));
    line.set("SHARE", percent(outcome.count, all));
    line.set("FILL", outcome.fill);
  }
}

void put_table(fcgi::Dictionary& where, const CountedTable& table) {
  if (table.lines.empty()) return;
  long long most = 1;
  for (const auto& line : table.lines) most = std::max(most, line.count);
  auto html = where.section("TABLE");
  html.set("TABLE_TITLE", table.title);
  html.set("TABLE_HEAD", table.head);
  for (const auto& line : table.lines) {
    auto row = html.section("LINE");
    row.set("LABEL", line.label);
    row.set("COUNT", number(line.count));
    row.set("BAR_WIDTH", line.count * 100 / most);
  }
}

}  // namespace

long long PromiseFigures::awaiting() const {
  return std::max(0LL, resolved() - accepted - lapsed - reopened);
}

std::string home(const Pages& pages, const PromiseFigures& figures,
                 const std::vector<ReportRow>& latest, domain::Instant now) {
  const auto& messages = pages.messages();
  Page page(pages, public_chrome(paths::home()), "pages/home.tpl", messages.text("nav.home"));
  if (figures.any()) {
    auto promise = page.main().section("FIGURES");
    put_promise(promise, messages, figures);
  }
  page.main().show(latest.empty() ? "EMPTY" : "MORE");
  put_report_rows(page.main(), "LATEST", messages, latest, now);
  return page.render();
}

std::string statistics(const Pages& pages, const Statistics& statistics) {
  const auto& messages = pages.messages();
  Page page(pages, public_chrome(paths::statistics()), "pages/statistics.tpl",
            messages.text("nav.stats"));
  auto& html = page.main();
  html.set("PERIOD", messages.text("figure.period", {{"dari", date(statistics.from)},
                                                     {"sampai", date(statistics.until)}}));
  put_figure(html, messages.text("figure.received"), number(statistics.figures.received));
  put_promise(html, messages, statistics.figures);
  put_outcomes(html, messages, statistics.figures);
  for (const auto& table : statistics.tables) put_table(html, table);
  return page.render();
}

}  // namespace view
