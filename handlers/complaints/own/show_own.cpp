// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// One own report: what is next and by when, what can be done, its story.
///
///   GET /laporan-saya/{code}   200; 404, also for somebody else's
///   GET /lacak/{code}          200; 303 to the form without a pass

#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/own/own_page.hpp"

namespace complaints {

fcgi::Response show_own(App& app, fcgi::Visit& visit, const Claim& claim) {
  const auto page = own_page(app, visit, claim);
  return fcgi::html(view::my_report(app.pages, chrome_of(visit), page, visit.now));
}

}  // namespace complaints
