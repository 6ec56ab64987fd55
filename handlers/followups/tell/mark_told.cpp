// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// One person was told, could not be reached, or is to be tried again.
///
///   POST …/kabari/{id}   303 to the list, also if someone was faster: he is gone there;
///                        404 for a row of another desk
///
/// `rows` names what stood on the card: what came later stays open. *Sudah dikabari* is an event of
/// the report too, so that its history says who told whom.

#include "handlers/followups/actions.hpp"
#include "handlers/followups/tell/to_tell.hpp"
#include "handlers/paths/desk_paths.hpp"

namespace followups {
namespace {

/// One row marked by `result`; true if this changed it.
bool mark(App& app, mysql::Transaction& transaction, const store::ToTell& row,
          const domain::Officer& officer, std::string_view result, int most, domain::Instant now) {
  if (result == "again") return app.kabari.mark_open(transaction, row.id);
  return app.kabari.mark_try(transaction, row.id, officer.id, most, now);
}

std::string_view flash_of(std::string_view result) {
  if (result == "told") return "flash.told";
  return result == "again" ? "flash.tell_again" : "flash.not_reached";
}

}  // namespace

fcgi::Response mark_told(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto form = visit.form();
  const auto rows = rows_of(app, visit, officer, form.all("rows"));
  const auto result = form.line("result");
  const auto rules = app.settings.rules();

  const int marked = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    if (result == "told") return tell_rows(app, transaction, visit, officer, rows, rules);
    int count = 0;
    for (const auto& row : rows)
      if (mark(app, transaction, row, officer, result, rules.policy.kabari_tries, visit.now))
        ++count;
    return count;
  });

  visit.session.flash_next(std::string(marked > 0 ? flash_of(result) : "flash.already"));
  return fcgi::see_other(paths::tell(officer.role));
}

}  // namespace followups
