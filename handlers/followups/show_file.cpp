/// \file
/// A photo or document of a report.
///
///   GET …/aduan/{code}/berkas/{id}   200 the bytes; 404
///
/// Who may see the report sees its files; where the reporter's own words are kept from the reader,
/// so are the files he sent. Documents come as attachments, never inline.

#include <charconv>

#include "fcgi/http_error.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/report.hpp"

namespace followups {
namespace {

std::int64_t number_of(const std::string& text) {
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

fcgi::Response show_file(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  const auto file =
      app.attachments.find(report.id, domain::AttachmentId{number_of(visit.at("id"))});
  if (!file || !may_read(*file, report, officer, app.history.for_staff(report.id)))
    throw fcgi::HttpError(fcgi::Status::not_found, "http.404");

  auto answer = fcgi::text(app.private_files.get(file->stored_name), file->media_type);
  answer.header("Content-Disposition",
                file->is_photo ? "inline" : "attachment; filename=\"lampiran.pdf\"");
  return answer;
}

}  // namespace followups
