// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/pages/statistics.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

/// The chart of months, in its own units: a column each, its foot on the line of the names.
constexpr double kColumn = 30;
constexpr double kFoot = 128;
constexpr double kHighest = 104;
constexpr std::size_t kShortMonth = 3;

void put_bar(fcgi::Dictionary& where, long long part, long long whole) {
  where.set("BAR_WIDTH", whole > 0 ? part * 100 / whole : 0);
}

/// Both readings, the one that counts first.
void put_readings(fcgi::Dictionary& where, const Messages& messages, const PromiseFigures& f) {
  const auto other = f.reading == domain::ResponseReading::service_hours
                         ? domain::ResponseReading::around_the_clock
                         : domain::ResponseReading::service_hours;
  for (const auto reading : {f.reading, other}) {
    const auto& promise = f.in(reading);
    auto line = where.section("READING");
    line.set("NAME", messages.text("reading." + std::string(to_word(reading))));
    if (reading == f.reading) line.show("COUNTS");
    line.set("LATE", number(promise.late()));
    line.set("SHARE", percent(promise.in_time, promise.due));
    put_bar(line, promise.in_time, promise.due);
  }
}

void put_now(fcgi::Dictionary& where, const Messages& messages, const PromiseFigures& f) {
  const domain::Values values{{"buka", number(f.open)},
                              {"telat", number(f.late())},
                              {"tanggapan", number(f.late_for_answer)},
                              {"opd", number(f.late_for_work)}};
  where.set("NOW", messages.text(f.late() > 0 ? "figure.now_late" : "figure.now", values));
}

struct Outcome {
  std::string_view key;
  long long count;
  std::string_view fill;
};

/// The promise in its parts.
std::string answers_in_words(const Messages& messages, const FirstAnswers& of) {
  return messages.text("figure.answers", {{"diteruskan", number(of.forwarded)},
                                          {"ditanya", number(of.asked)},
                                          {"dialihkan", number(of.redirected)},
                                          {"digabung", number(of.merged)},
                                          {"ditolak", number(of.rejected)}});
}

/// The four outcomes as a table and as one bar; its widths are attributes, not style.
void put_outcomes(fcgi::Dictionary& where, const Messages& messages, const Outcomes& of) {
  if (of.all() == 0) return where.show("OUTCOMES_NONE");
  const std::array outcomes{Outcome{"outcome.accepted", of.accepted, "by-brand"},
                            Outcome{"outcome.lapsed", of.lapsed, "by-muted"},
                            Outcome{"outcome.reopened", of.reopened, "by-late"},
                            Outcome{"outcome.awaiting", of.awaiting, "by-gold"}};
  auto html = where.section("OUTCOMES");
  std::string in_words;
  double at = 0;
  for (const auto& outcome : outcomes) {
    const auto width = 100.0 * static_cast<double>(outcome.count) / static_cast<double>(of.all());
    auto slice = html.section("SLICE");
    slice.set("X", fmt::format("{:.2f}", at));
    slice.set("WIDTH", fmt::format("{:.2f}", width));
    slice.set("FILL", outcome.fill);
    at += width;
    auto line = html.section("OUTCOME");
    line.set("LABEL", messages.text(outcome.key));
    line.set("COUNT", number(outcome.count));
    line.set("SHARE", percent(outcome.count, of.all()));
    line.set("FILL", outcome.fill);
    in_words += (in_words.empty() ? "" : ", ") + messages.text(outcome.key) + " " +
                percent(outcome.count, of.all());
  }
  html.set("IN_WORDS", in_words);
}

std::string satisfaction(const Messages& messages, long long ratings, long long stars) {
  if (ratings == 0) return messages.text("figure.ratings_none");
  if (ratings < kFewestAnswers)
    return messages.text("figure.ratings_few",
                         {{"n", number(ratings)}, {"paling_sedikit", number(kFewestAnswers)}});
  const auto tenths = (stars * 20 + ratings) / (ratings * 2);
  return messages.text("figure.ratings", {{"nilai", fmt::format("{},{}", tenths / 10, tenths % 10)},
                                          {"n", number(ratings)}});
}

std::string late_entries(const Messages& messages, const Entries& entries) {
  if (entries.all == 0) return messages.text("figure.entries_none");
  auto text = messages.text("figure.entries", {{"n", number(entries.all)},
                                               {"telat", number(entries.late)},
                                               {"bagian", percent(entries.late, entries.all)}});
  if (const auto median = median_wait(entries.waits); !median.empty())
    text += " " + messages.text("figure.entries_median", {{"waktu", median}});
  return text;
}

/// A column of the chart: answered in time from the foot up, the late ones on top.
void put_column(fcgi::Dictionary& where, const MonthLine& line, std::size_t index, long long most) {
  const auto height = [&](long long count) {
    return kHighest * static_cast<double>(count) / static_cast<double>(most);
  };
  const auto in_time = height(line.promise.in_time);
  const auto late = height(line.promise.late());
  const auto left = kColumn * static_cast<double>(index);
  auto column = where.section("COLUMN");
  column.set("X", fmt::format("{:.1f}", left + 5));
  column.set("MIDDLE", fmt::format("{:.1f}", left + kColumn / 2));
  column.set("IN_TIME_Y", fmt::format("{:.1f}", kFoot - in_time));
  column.set("IN_TIME_HEIGHT", fmt::format("{:.1f}", in_time));
  column.set("LATE_Y", fmt::format("{:.1f}", kFoot - in_time - late));
  column.set("LATE_HEIGHT", fmt::format("{:.1f}", late));
  column.set("MONTH", month(line.month).substr(0, kShortMonth));
  if (line.promise.due > 0) {
    auto top = column.section("TOP");
    top.set("Y", fmt::format("{:.1f}", kFoot - in_time - late - 4));
    top.set("COUNT", number(line.promise.due));
  }
}

void put_months(fcgi::Dictionary& where, const std::vector<MonthLine>& months) {
  long long most = 1;
  long long in_time = 0;
  long long due = 0;
  for (const auto& line : months) {
    most = std::max(most, line.promise.due);
    in_time += line.promise.in_time;
    due += line.promise.due;
  }
  where.set("CHART_IN_TIME", number(in_time));
  where.set("CHART_LATE", number(due - in_time));
  for (std::size_t i = 0; i < months.size(); ++i) put_column(where, months[i], i, most);
  for (auto line = months.rbegin(); line != months.rend(); ++line) {
    auto row = where.section("MONTH_LINE");
    row.set("MONTH", month(line->month));
    row.set("RECEIVED", number(line->received));
    row.set("SHARE", percent(line->promise.in_time, line->promise.due));
    row.set("LATE", number(line->promise.late()));
  }
}

void put_channels(fcgi::Dictionary& where, const Messages& messages,
                  const std::vector<ChannelLine>& channels) {
  if (channels.empty()) return;
  long long most = 1;
  for (const auto& line : channels) most = std::max(most, line.received);
  auto html = where.section("CHANNELS");
  for (const auto& line : channels) {
    auto row = html.section("CHANNEL");
    row.set("NAME", messages.text("channel." + std::string(domain::to_word(line.channel))));
    row.set("RECEIVED", number(line.received));
    row.set("SHARE", percent(line.promise.in_time, line.promise.due));
    row.set("LATE", number(line.promise.late()));
    put_bar(row, line.received, most);
  }
}

void put_opds(fcgi::Dictionary& where, const std::vector<OpdLine>& opds) {
  if (opds.empty()) return;
  long long most = 1;
  for (const auto& line : opds) most = std::max(most, line.forwarded);
  auto html = where.section("OPDS");
  for (const auto& line : opds) {
    auto row = html.section("OPD");
    row.set("NAME", line.name);
    row.set("FORWARDED", number(line.forwarded));
    row.set("RETURNED", number(line.returned));
    row.set("LATE", number(line.late));
    put_bar(row, line.forwarded, most);
  }
}

}  // namespace

std::string statistics(const Pages& pages, const StatisticsPage& statistics) {
  const auto& messages = pages.messages();
  Page page(pages, public_chrome(paths::statistics()), "pages/statistics.tpl",
            messages.text("nav.stats"));
  const bool any = statistics.recent.any() || statistics.year.any();
  if (!any) page.main().show("NOTHING");
  if (any) {
    auto html = page.main().section("FIGURES");
    html.set("PERIOD", messages.text("figure.period", {{"dari", date(statistics.from)},
                                                       {"sampai", date(statistics.until)}}));
    put_promise(html, "PROMISE", messages, statistics.recent);
    put_now(html, messages, statistics.recent);
    put_readings(html, messages, statistics.year);
    html.set("ANSWERS", answers_in_words(messages, statistics.answers));
    put_outcomes(html, messages, statistics.outcomes);
    html.set("SATISFACTION", satisfaction(messages, statistics.ratings, statistics.stars));
    html.set("DOUBTED", messages.text("figure.doubted", {{"n", number(statistics.doubted)}}));
    html.set("ENTRIES", late_entries(messages, statistics.entries));
    put_months(html, statistics.months);
    put_channels(html, messages, statistics.channels);
    put_opds(html, statistics.opds);
  }
  return page.render();
}

}  // namespace view
