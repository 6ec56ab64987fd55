/// \file
/// A photo or document of an own report.
///
///   GET /laporan-saya/{code}/berkas/{id}   200 the bytes; 404
///   GET /lacak/{code}/berkas/{id}          the same, by code and PIN
///
/// Under FastCGI nginx sends the file (X-Accel-Redirect); under plain CGI we do. Documents come as
/// attachments, never inline.

#include "fcgi/http_error.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/web/address.hpp"

namespace complaints {
namespace {

constexpr std::string_view kSentByNginx = "/_berkas/privat/";  // nginx/laporbup.conf, internal

}  // namespace

fcgi::Response show_file(App& app, fcgi::Visit& visit, const Claim& claim) {
  const auto file =
      app.attachments.find(claim.report.id, web::id_in_path<domain::AttachmentId>(visit));
  if (!file) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");

  auto answer = fcgi::text("", file->media_type);
  answer.header("Content-Disposition",
                file->is_photo ? "inline" : "attachment; filename=\"lampiran.pdf\"");
  if (app.nginx_sends_files) {
    answer.header("X-Accel-Redirect",
                  std::string(kSentByNginx) + store::Files::path_below(file->stored_name));
  } else {
    answer.body = app.private_files.get(file->stored_name);
  }
  return answer;
}

}  // namespace complaints
