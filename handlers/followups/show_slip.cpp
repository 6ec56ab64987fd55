/// \file
/// The slip for a person whose report was entered: to print, or to read aloud.
///
///   GET /triase/bukti/{code}, /loket/bukti/{code}   200; 404 but for whoever entered it
///
/// The PIN is on it for ten minutes, in the browser that entered the report.

#include "fcgi/http_error.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/report.hpp"
#include "handlers/followups/slip_cookie.hpp"
#include "handlers/view/followups_entry.hpp"
#include "handlers/view/followups_paths.hpp"

namespace followups {

fcgi::Response show_slip(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  if (report.recorded_by != officer.id) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");

  return fcgi::html(view::slip(app.pages, chrome_of(visit, officer),
                               {.code = shown_code(report.code),
                                .pin = pin_of(visit, app, report.code).value_or(""),
                                .title = report.title,
                                .received_at = report.situation.received_at,
                                .response_due = report.response_due_at,
                                .next = view::paths::enter(officer.role)}));
}

}  // namespace followups
