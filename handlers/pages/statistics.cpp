// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Honest figures.
///
///   GET /statistik   200: 30 days as on the first page, then twelve months: the promise in both
///                    readings, the late ones, the four outcomes, by month, channel and body
///
/// For everybody; six statements, however many reports there are. Sums only: by body only what
/// everybody can read. Source: docs/contract.md, *Outcomes*; docs/decisions/0027.

#include <algorithm>
#include <map>

#include "handlers/pages/actions.hpp"
#include "handlers/pages/answers.hpp"
#include "handlers/view/pages/statistics.hpp"

namespace pages {
namespace {

using store::Figure;

constexpr int kMonths = 12;
constexpr std::size_t kMostBodies = 15;

std::chrono::year_month month_of(domain::Date day) {
  return day.year() / day.month();
}

view::InTime promise_in(const store::Figures& figures, domain::ResponseReading reading) {
  return promise_of(figures, {}, reading).in(reading);
}

std::vector<view::MonthLine> by_month(const std::vector<store::MonthFigures>& all,
                                      std::chrono::year_month first,
                                      domain::ResponseReading reading) {
  std::vector<view::MonthLine> lines;
  for (int i = 0; i < kMonths; ++i) {
    const auto month = first + std::chrono::months(i);
    store::Figures sum;
    for (const auto& each : all)
      if (each.month == month) sum += each.figures;
    lines.push_back({month, sum[Figure::received], promise_in(sum, reading)});
  }
  return lines;
}

/// Most reports first, without the channels that brought none.
std::vector<view::ChannelLine> by_channel(const std::vector<store::MonthFigures>& all,
                                          domain::ResponseReading reading) {
  std::map<domain::Channel, store::Figures> sums;
  for (const auto& each : all) sums[each.channel] += each.figures;
  std::vector<view::ChannelLine> lines;
  for (const auto& [channel, sum] : sums)
    if (sum[Figure::received] > 0)
      lines.push_back({channel, sum[Figure::received], promise_in(sum, reading)});
  std::ranges::stable_sort(lines, std::greater{}, &view::ChannelLine::received);
  return lines;
}

std::vector<view::OpdLine> by_opd(App& app, domain::Date first, domain::Date last) {
  std::map<domain::OpdId, std::string> names;
  for (const auto& opd : app.opds.list_public()) names[opd.id] = opd.short_name;
  std::vector<view::OpdLine> lines;
  for (const auto& body : app.statistics.by_opd(first, last)) {
    const auto name = names.find(body.opd);
    if (name != names.end() && body.forwarded > 0 && lines.size() < kMostBodies)
      lines.push_back({name->second, body.forwarded, body.returned, body.late});
  }
  return lines;
}

}  // namespace

fcgi::Response statistics(App& app, fcgi::Visit& visit) {
  const auto until = domain::to_local_date(visit.now);
  const auto first_month = month_of(until) - std::chrono::months(kMonths - 1);
  const domain::Date from = first_month / std::chrono::day(1);
  const auto reading = store::policy_from(app.settings.list_public()).reading;
  const auto standing = app.statistics.standing();
  const auto months = app.statistics.by_month(from, until);
  store::Figures year;
  for (const auto& month : months) year += month.figures;
  const auto recent = app.statistics.sum(first_recent_day(until), until);

  return public_page(
      visit, view::statistics(
                 app.pages,
                 {.from = from,
                  .until = until,
                  .recent = promise_of(recent, standing, reading),
                  .year = promise_of(year, standing, reading),
                  .answers = {.forwarded = year[Figure::by_forward],
                              .asked = year[Figure::by_ask],
                              .redirected = year[Figure::by_redirect],
                              .merged = year[Figure::by_merge],
                              .rejected = year[Figure::by_reject]},
                  .outcomes = {year[Figure::accepted] - year[Figure::accepted_reopened],
                               year[Figure::lapsed] - year[Figure::lapsed_reopened],
                               year[Figure::reopened], standing.awaiting_verdict},
                  .ratings = year[Figure::ratings],
                  .stars = year[Figure::stars],
                  .doubted = year[Figure::doubted],
                  .entries = {year[Figure::on_behalf], year[Figure::entered_late], year.entries()},
                  .months = by_month(months, first_month, reading),
                  .channels = by_channel(months, reading),
                  .opds = by_opd(app, from, until)}));
}

}  // namespace pages
