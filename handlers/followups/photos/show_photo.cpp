// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// One photo, and the parts of it that a copy for everybody does not show.
///
///   GET …/aduan/{code}/foto/{id}   200; 403 for whoever does not decide about it; 404

#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/refuse.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/followups/photos/photo_pages.hpp"

namespace followups {

fcgi::Response show_photo(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  if (!decides_photos(report, officer))
    return refuse(app, visit, officer, report, domain::Refusal::not_allowed);

  const auto file = readable_photo(app, visit, report);
  return fcgi::html(view::photo(app.pages, form_chrome(visit, officer),
                                photo_page(app, officer, report, file), {}));
}

}  // namespace followups
