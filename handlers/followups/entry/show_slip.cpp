// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The slip for a person whose report was entered: to print, or to read aloud.
///
///   GET /triase/bukti/{code}, /loket/bukti/{code}, /inspektorat/bukti/{code},
///       /pimpinan/bukti/{code}   200; 404 but for whoever entered it or has just made its PIN
///
/// The PIN is on it once, in the browser that entered the report or made the PIN.

#include "fcgi/http_error.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/entry/slips.hpp"
#include "handlers/web/address.hpp"

namespace followups {

fcgi::Response show_slip(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto slip = slip_of(app, visit, officer, web::code_in_path(visit));
  if (!slip) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  auto answer = fcgi::html(view::slip(app.pages, chrome_of(visit, officer), *slip));
  if (!slip->pin.empty()) end_slip(answer, app);
  return answer;
}

}  // namespace followups
