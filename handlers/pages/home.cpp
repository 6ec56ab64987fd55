/// \file
/// The first page.
///
///   GET /   200: the promise with the figures of 30 days, what happens next, the latest reports
///
/// For everybody. Source: LOOK (the promise comes first); PRODUCT S9.

#include "handlers/pages/actions.hpp"
#include "handlers/pages/answers.hpp"
#include "handlers/view/pages_home.hpp"

namespace pages {
namespace {

constexpr int kLatest = 10;
constexpr int kDays = 30;

}  // namespace

fcgi::Response home(App& app, fcgi::Visit& visit) {
  const auto today = domain::to_local_date(visit.now);
  const auto figures = app.statistics.sum(domain::add_days(today, -kDays), today);
  const auto latest = app.complaints.list({}, std::nullopt, kLatest);
  const auto rules = app.settings.public_rules();

  return public_page(visit, view::home(app.pages, promise_of(figures),
                                       rows_of(latest, rules.holidays, visit.now), visit.now));
}

}  // namespace pages
