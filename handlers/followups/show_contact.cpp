/// \file
/// The phone number or address of somebody who hides his identity, to tell him; each look is
/// logged.
///
///   POST …/kabari/{id}/kontak   200, the list with this one's contact; 303 to it if he was told

#include "handlers/followups/actions.hpp"
#include "handlers/followups/to_tell.hpp"
#include "handlers/view/followups_paths.hpp"

namespace followups {

fcgi::Response show_contact(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto row = app.kabari.find_open(officer, kabari_of(visit));
  if (!row) {
    visit.session.flash_next("flash.already");
    return fcgi::see_other(view::paths::tell(officer.role));
  }
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.kabari.note_contact_shown(transaction, *row, officer.id, visit.now);
  });
  return to_tell_page(app, visit, officer, row->id);
}

}  // namespace followups
