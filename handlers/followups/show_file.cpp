/// \file
/// A photo or document of a report.
///
///   GET …/aduan/{code}/berkas/{id}   200 the bytes; 404
///
/// Who may see the report sees its files; where the reporter's own words are kept from the reader,
/// so are the files he sent. Documents come as attachments, never inline. Under FastCGI nginx sends
/// the file (X-Accel-Redirect); under plain CGI we do.

#include "handlers/followups/actions.hpp"
#include "handlers/followups/report.hpp"

namespace followups {
namespace {

constexpr std::string_view kSentByNginx = "/_berkas/privat/";  // nginx/laporbup.conf, internal

}  // namespace

fcgi::Response show_file(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  const auto file = readable_file(app, visit, report, officer);

  auto answer = fcgi::text("", file.media_type);
  answer.header("Content-Disposition",
                file.is_photo ? "inline" : "attachment; filename=\"lampiran.pdf\"");
  if (app.nginx_sends_files) {
    answer.header("X-Accel-Redirect",
                  std::string(kSentByNginx) + store::Files::path_below(file.stored_name));
  } else {
    answer.body = app.private_files.get(file.stored_name);
  }
  return answer;
}

}  // namespace followups
