/// \file
/// A released photo.
///
///   GET /foto/{name}   200; 404 unless an officer released it and its report is public now
///
/// For everybody. Never `immutable`: a photo that is taken back must be gone at once
/// (docs/decisions: public pages and the cache).

#include "fcgi/http_error.hpp"
#include "handlers/pages/actions.hpp"
#include "handlers/store/files.hpp"

namespace pages {
namespace {

std::string type_of(std::string_view name) {
  if (name.ends_with(".png")) return "image/png";
  if (name.ends_with(".webp")) return "image/webp";
  return "image/jpeg";
}

}  // namespace

fcgi::Response photo(App& app, fcgi::Visit& visit) {
  const auto& name = visit.at("name");
  const auto photo = app.complaints.find_photo(name);
  // The database also finds it in capitals and with spaces behind it.
  if (!photo || photo->public_name != name)
    throw fcgi::HttpError(fcgi::Status::not_found, "http.404");

  fcgi::Response response;
  response.header("Content-Type", type_of(photo->public_name));
  if (app.nginx_sends_files) {
    response.header("X-Accel-Redirect",
                    "/_berkas/publik/" + store::Files::path_below(photo->public_name));
    return response;
  }
  response.header("Cache-Control", "no-cache");
  response.body = store::Files(app.config.get("paths.public_files")).get(photo->public_name);
  return response;
}

}  // namespace pages
