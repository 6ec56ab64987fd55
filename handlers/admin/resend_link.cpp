// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Another link to choose a password; the one before no longer works.
///
///   POST /kelola/petugas/{id}/tautan  303 to the list; 404; 409 if the account is inactive

#include "handlers/admin/actions.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errors.hpp"

namespace admin {

fcgi::Response resend_link(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto person = account_in_path(app, visit);
  const auto list = paths::administration("petugas");
  if (!person.active) {
    return view::refusal_answer(app.pages, app.desk(visit, officer),
                                domain::Refusal::already_changed, list);
  }

  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    send_link(app, transaction, person, visit.now);
    app.staff.audit(transaction, "link_sent", officer.id, person.id, visit.now);
  });

  visit.session.flash_next("flash.staff.link_sent");
  return fcgi::see_other(list);
}

}  // namespace admin
