// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The first page.
///
///   GET /   200: the promise with the figures of 30 days, what happens next, the latest reports
///
/// For everybody. Source: docs/contract.md, S9.

#include "handlers/view/pages/home.hpp"
#include "handlers/pages/actions.hpp"
#include "handlers/pages/answers.hpp"

namespace pages {
namespace {

constexpr int kLatest = 10;

}  // namespace

fcgi::Response home(App& app, fcgi::Visit& visit) {
  const auto today = domain::to_local_date(visit.now);
  const auto figures = app.statistics.sum(first_recent_day(today), today);
  const auto standing = app.statistics.standing();
  const auto latest = app.complaints.list({}, std::nullopt, kLatest);
  const auto rules = app.settings.public_rules();

  return public_page(visit,
                     view::home(app.pages, promise_of(figures, standing, rules.policy.reading),
                                rows_of(latest, rules.holidays, visit.now), visit.now));
}

}  // namespace pages
