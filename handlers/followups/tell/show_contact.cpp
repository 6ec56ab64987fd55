// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// One person to tell, with the way to reach him: who hides his identity shows it only to whoever
/// opened it, by its own act (identity/unmask.cpp).
///
///   GET …/kabari/{id}/kontak   200, this one's card; 303 to where his identity is opened, and to
///                              the list if he was told; 404 for a row of another desk

#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/identity.hpp"
#include "handlers/followups/tell/to_tell.hpp"
#include "handlers/paths/desk_paths.hpp"

namespace followups {

fcgi::Response show_contact(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto row = row_of(app, visit, officer);
  const auto rows = app.kabari.list_of(officer, row.reporter, session_start(visit));
  if (rows.empty()) {
    visit.session.flash_next("flash.already");
    return fcgi::see_other(paths::tell(officer.role));
  }
  if (row.masked && row.has_contact)
    return fcgi::see_other(paths::unmask(officer.role, row.code, row.id.value));
  const view::TellPage page{
      .tabs = tell_tabs(app, officer, std::nullopt),
      .cards = cards_of(rows, officer, app.settings.rules().holidays, visit.now),
      .now = visit.now};
  return fcgi::html(view::tell(app.pages, form_chrome(visit, officer), page));
}

}  // namespace followups
