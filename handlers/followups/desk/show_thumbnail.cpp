/// \file
/// A photo of a report, small: for pages that show several.
///
///   GET …/aduan/{code}/berkas/{id}/kecil   200 a JPEG of at most 320 pixels; 404
///
/// Made anew for each asker and kept by the asker's browser alone; who may see the photo may see it
/// small.

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
  const auto file = readable_file(app, visit, report, officer);
  if (!file.is_photo) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");

  const auto made =
      fcgi::shrink(app.private_files.get(file.stored_name), kLongestSide, app.work_folder);
  const auto* picture = std::get_if<fcgi::Picture>(&made);
  if (picture == nullptr) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  auto answer = fcgi::text(picture->bytes, "image/jpeg");
  answer.header("Cache-Control", "private, max-age=300");
  return answer;
}

}  // namespace followups
