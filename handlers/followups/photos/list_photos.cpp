// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The photos of a report and what everybody may see of them.
///
///   GET …/aduan/{code}/foto   200; 403 for whoever does not decide about them; 404
#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/refuse.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/followups/photos/photo_pages.hpp"

namespace followups {

fcgi::Response list_photos(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  if (!decides_photos(report, officer))
    return refuse(app, visit, officer, report, domain::Refusal::not_allowed);

  const auto photos = photos_of(app, report);
  return fcgi::html(view::photos(app.pages, form_chrome(visit, officer),
                                 photos_page(app, visit, officer, report, photos), {}));
}

}  // namespace followups
