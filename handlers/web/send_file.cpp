// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/send_file.hpp"

#include "fcgi/gateway.hpp"

namespace web {
namespace {

// Internal locations of nginx/laporbup.conf.
constexpr std::string_view kPrivate = "/_berkas/privat/";
constexpr std::string_view kPublic = "/_berkas/publik/";

bool nginx_sends() {
  return fcgi::detect_gateway() == fcgi::Gateway::fastcgi;
}

void leave_to_nginx(fcgi::Response& answer, std::string_view location, std::string_view name) {
  answer.header("X-Accel-Redirect", std::string(location) + store::Files::path_below(name));
}

std::string type_of(std::string_view name) {
  if (name.ends_with(".png")) return "image/png";
  if (name.ends_with(".webp")) return "image/webp";
  return "image/jpeg";
}

}  // namespace

fcgi::Response private_file(const store::Files& files, const store::Attachment& file) {
  auto answer = fcgi::text("", file.media_type);
  answer.header("Content-Disposition",
                file.is_photo ? "inline" : "attachment; filename=\"lampiran.pdf\"");
  if (nginx_sends())
    leave_to_nginx(answer, kPrivate, file.stored_name);
  else
    answer.body = files.get(file.stored_name);
  return answer;
}

fcgi::Response known_file(const store::Files& originals, const store::Files& released,
                          const store::Attachment& file) {
  return file.sight == domain::FileSight::original ? private_file(originals, file)
                                                   : public_photo(released, file.public_name);
}

fcgi::Response public_photo(const store::Files& files, std::string_view name) {
  auto answer = fcgi::text("", type_of(name));
  if (nginx_sends()) {
    leave_to_nginx(answer, kPublic, name);
  } else {
    answer.header("Cache-Control", "no-cache");
    answer.body = files.get(name);
  }
  return answer;
}

}  // namespace web
