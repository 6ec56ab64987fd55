/// \file
/// A photo or document of a report.
///
///   GET …/aduan/{code}/berkas/{id}   200 the bytes; 404
///
/// Who may see the report sees its files; where the reporter's own words are kept from the reader,
/// so are the files he sent.

#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/web/send_file.hpp"

namespace followups {

fcgi::Response show_file(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  return web::private_file(app.private_files, readable_file(app, visit, report, officer));
}

}  // namespace followups
