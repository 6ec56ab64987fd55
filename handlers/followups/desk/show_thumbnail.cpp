// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A photo of a report, small: for pages that show several.
///
///   GET …/aduan/{code}/berkas/{id}/kecil   200 a JPEG of at most 320 pixels; 404
///
/// Made anew for each asker, of the bytes he may have, and kept by his browser alone.

#include "fcgi/http_error.hpp"
#include "fcgi/picture.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/report.hpp"

namespace followups {
namespace {

constexpr int kLongestSide = 320;

}  // namespace

fcgi::Response show_thumbnail(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  const auto file = readable_file(app, visit, report);
  if (!file.is_photo) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");

  const bool original = file.sight == domain::FileSight::original;
  const auto made = fcgi::shrink(
      original ? app.private_files.get(file.stored_name) : app.public_files.get(file.public_name),
      kLongestSide, app.work_folder);
  const auto* picture = std::get_if<fcgi::Picture>(&made);
  if (picture == nullptr) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  auto answer = fcgi::text(picture->bytes, "image/jpeg");
  // A released copy may be covered anew, or taken back, the next moment.
  answer.header("Cache-Control", original ? "private, max-age=300" : "no-store");
  return answer;
}

}  // namespace followups
