// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A photo or document of an own report.
///
///   GET /laporan-saya/{code}/berkas/{id}   200 the bytes; 404
///   GET /lacak/{code}/berkas/{id}          the same, by code and PIN

#include "fcgi/http_error.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/web/address.hpp"
#include "handlers/web/send_file.hpp"

namespace complaints {

fcgi::Response show_file(App& app, fcgi::Visit& visit, const Claim& claim) {
  const auto file = app.attachments.find(
      claim.report.id, web::id_in_path<domain::AttachmentId>(visit), claim.report.known);
  if (!file) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");

  return web::private_file(app.private_files, *file);
}

}  // namespace complaints
