/// \file
/// The phone number or address of somebody who hides his identity, to tell him; each look is
/// logged.
///
///   POST …/kabari/{id}/kontak   200, this one's card with his contact; 303 to the list if he was
///                               told; 404 for a row of another desk

#include "handlers/followups/actions.hpp"
#include "handlers/followups/tell/to_tell.hpp"
#include "handlers/paths/desk_paths.hpp"

namespace followups {

fcgi::Response show_contact(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto row = row_of(app, visit, officer);
  const auto rows = app.kabari.list_of(officer, row.reporter);
  if (rows.empty()) {
    visit.session.flash_next("flash.already");
    return fcgi::see_other(paths::tell(officer.role));
  }
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.kabari.note_contact_shown(transaction, row, officer.id, visit.now);
  });
  view::TellPage page{.tabs = tell_tabs(app, officer, std::nullopt),
                      .cards = cards_of(rows, officer, app.settings.rules().holidays, visit.now),
                      .now = visit.now};
  for (auto& card : page.cards) {
    card.contact_href.clear();
    card.phone = row.phone;
    card.address = row.address;
  }
  return fcgi::html(view::tell(app.pages, form_chrome(visit, officer), page));
}

}  // namespace followups
