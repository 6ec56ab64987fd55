// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/pages/promise.hpp"

#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

void put_figure(fcgi::Dictionary& where, const std::string& what, const std::string& how_much) {
  auto figure = where.section("FIGURE");
  figure.set("WHAT", what);
  figure.set("HOW_MUCH", how_much);
}

}  // namespace

std::string median_wait(const domain::Bands& bands) {
  const auto band = domain::median_band(bands);
  if (!band || domain::total(bands) < kFewestAnswers) return {};
  if (*band == domain::kBandEnds.size()) return "> " + span(domain::kBandEnds.back());
  return span(domain::kBandEnds.at(*band));
}

void put_promise(fcgi::Dictionary& where, std::string_view marker, const Messages& messages,
                 const PromiseFigures& f) {
  auto html = where.include(marker, "pages/promise.tpl");
  const auto& counting = f.in(f.reading);
  if (counting.due > 0) {
    put_figure(html, messages.text("figure.in_time"), percent(counting.in_time, counting.due));
    put_figure(html, messages.text("figure.answered_late"), number(counting.late()));
  }
  if (const auto median = median_wait(f.answers); !median.empty())
    put_figure(html, messages.text("figure.median"), median);
  if (f.resolved() > 0)
    put_figure(html, messages.text("figure.resolved_late", {{"n", number(f.resolved())}}),
               number(f.resolved_late));
  put_figure(html, messages.text("figure.open_now"), number(f.open));
  put_figure(html, messages.text("figure.late_now"), number(f.late()));
  html.set("READING", messages.text("figure.reading." + std::string(to_word(f.reading))));
}

}  // namespace view
