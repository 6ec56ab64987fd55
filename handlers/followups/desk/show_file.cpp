// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A photo or document of a report.
///
///   GET …/aduan/{code}/berkas/{id}   200 the bytes; 404
///
/// Which bytes it is, the original or the released copy, is what its reader may know.

#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/web/send_file.hpp"

namespace followups {

fcgi::Response show_file(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  return web::known_file(app.private_files, app.public_files, readable_file(app, visit, report));
}

}  // namespace followups
