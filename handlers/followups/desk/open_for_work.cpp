// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// An officer opens a report for the first time: from now on the citizen can no longer amend it.
///
///   POST …/aduan/{code}/buka   303 to the report
///
/// A POST, because a GET never writes: the list shows a button instead of a link until somebody has
/// opened the report. Only the desk that acts on it ends the citizen's time.

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/report.hpp"

namespace followups {

fcgi::Response open_for_work(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  const bool acts = domain::acts_as_triage(report.situation, domain::actor_of(officer));

  if (acts && !report.situation.opened_by_staff)
    mysql::transact(app.db, [&](mysql::Transaction& transaction) {
      app.complaints.mark_opened(transaction, report.id, visit.now);
    });
  return fcgi::see_other(address_of(report, officer));
}

}  // namespace followups
