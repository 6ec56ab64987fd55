// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The latest public reports as Atom.
///
///   GET /umpan.atom   200
///
/// For everybody.

#include "handlers/pages/actions.hpp"
#include "handlers/pages/answers.hpp"
#include "handlers/view/pages/texts.hpp"

namespace pages {
namespace {

constexpr int kEntries = 30;

}  // namespace

fcgi::Response feed(App& app, fcgi::Visit& visit) {
  const auto latest = app.complaints.list({}, std::nullopt, kEntries);
  const auto rules = app.settings.public_rules();
  return public_page(visit,
                     view::feed(app.pages, rows_of(latest, rules.holidays, visit.now), visit.now),
                     "application/atom+xml; charset=utf-8");
}

}  // namespace pages
