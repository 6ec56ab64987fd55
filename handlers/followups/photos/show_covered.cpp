// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A photo as everybody will see it, before anybody does.
///
///   GET …/aduan/{code}/foto/{id}/hasil   200 a JPEG, kept nowhere; 403; 404

#include "fcgi/http_error.hpp"
#include "fcgi/picture.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/refuse.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/followups/photos/photo_pages.hpp"

namespace followups {

fcgi::Response show_covered(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  if (!decides_photos(report, officer))
    return refuse(app, visit, officer, report, domain::Refusal::not_allowed);

  const auto file = readable_photo(app, visit, report);
  return fcgi::text(covered_bytes(app, file, file.boxes), "image/jpeg");
}

}  // namespace followups
