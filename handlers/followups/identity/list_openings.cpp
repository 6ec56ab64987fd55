// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The inspector's log: who opened the identity behind which report, when and why, with whom; never
/// who the reporter is.
///
///   GET /inspektorat/pembukaan   200, the latest first; ?sebelum= is the page behind that one
///
/// Of all desks, but for reports that hide from the reader as one of the accused body.

#include "handlers/followups/actions.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/store/reports/openings.hpp"
#include "handlers/view/followups/unmask.hpp"

namespace followups {
namespace {

constexpr int kMostLines = 50;

}  // namespace

fcgi::Response list_openings(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto before =
      fcgi::id_from<domain::EventId>(visit.request.query.find("sebelum").value_or(""));
  auto found = store::Openings(app.db).list(officer, before, kMostLines + 1);
  view::Paging paging;
  if (before) paging.previous = paths::openings();
  if (found.size() > kMostLines) {
    found.erase(found.begin() + kMostLines, found.end());
    paging.next = paths::openings(found.back().id.value);
  }
  std::vector<view::OpeningRow> rows;
  rows.reserve(found.size());
  for (const auto& one : found)
    rows.push_back({.at = one.at,
                    .officer = one.officer,
                    .role = one.role,
                    .code = one.code,
                    .reason = one.reason,
                    .second = one.second});
  return fcgi::html(view::openings(app.pages, chrome_of(visit, officer), rows, paging));
}

}  // namespace followups
