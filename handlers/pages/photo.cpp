// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A released photo.
///
///   GET /foto/{name}   200; 404 unless an officer released it and its report is public now
///
/// For everybody.

#include "fcgi/http_error.hpp"
#include "handlers/pages/actions.hpp"
#include "handlers/web/send_file.hpp"

namespace pages {

fcgi::Response photo(App& app, fcgi::Visit& visit) {
  const auto& name = visit.at("name");
  const auto photo = app.complaints.find_photo(name);
  // The database also finds it in capitals and with spaces behind it.
  if (!photo || photo->public_name != name)
    throw fcgi::HttpError(fcgi::Status::not_found, "http.404");

  return web::public_photo(store::Files(app.config.get("paths.public_files")), name);
}

}  // namespace pages
