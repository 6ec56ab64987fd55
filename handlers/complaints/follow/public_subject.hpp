// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The public report that a follower or supporter means.
#pragma once

#include "fcgi/http_error.hpp"
#include "handlers/complaints/app.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/address.hpp"

namespace complaints {

/// The report of the address, if everybody may read it. Errors: HttpError 404.
[[nodiscard]] inline store::PublicComplaint public_report(App& app, const fcgi::Visit& visit) {
  auto report = app.public_complaints.find(web::code_in_path(visit));
  if (!report) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *std::move(report);
}

[[nodiscard]] inline view::Link link_to(const store::PublicComplaint& report) {
  return {.label = report.title, .href = paths::report(report.code)};
}

}  // namespace complaints
