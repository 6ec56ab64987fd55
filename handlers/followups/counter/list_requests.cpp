// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Requests at the counter about accounts: recovery and *Klaim NIK*.
///
///   GET /loket/akun   200, those of the last 30 days, the latest first
///
/// For clerks and triage: two of them are needed for each.

#include "handlers/followups/actions.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/view/followups/waiting.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {

fcgi::Response list_requests(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto& messages = app.pages.messages();
  view::WaitingPage page{
      .key = "requests", .act = {"requests.new", paths::desk_requests("baru")}, .rows = {}};
  for (const auto& request : app.desk_requests.list(visit.now)) {
    const auto state = std::string(to_word(request.state(visit.now)));
    const auto kind = messages.text("request." + std::string(to_word(request.kind)));
    view::WaitingRow row{.heading = {kind + ": " + request.card_name,
                                     paths::desk_requests(std::to_string(request.id.value))},
                         .notes = {messages.text("request.state." + state)}};
    if (request.dates.opened_at)
      row.notes.push_back(messages.text(
          "request.opened", {{"petugas", request.opened_by_name},
                             {"waktu", view::ago(*request.dates.opened_at, visit.now)}}));
    page.rows.push_back(std::move(row));
  }
  return fcgi::html(view::waiting(app.pages, chrome_of(visit, officer), page));
}

}  // namespace followups
