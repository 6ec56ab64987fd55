// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/base/uploads.hpp"

namespace followups {
namespace {

constexpr std::string_view kField = "photo";

std::optional<web::Upload> receive(const App& app, const fcgi::UploadedFile& file,
                                   const fcgi::Visit& visit, const domain::Officer& officer,
                                   domain::FieldErrors& errors) {
  return web::receive_file(
      file, {.field = kField, .by = officer.role, .by_id = officer.id.value, .now = visit.now},
      app.work_folder, errors);
}

}  // namespace

std::optional<web::Upload> read_upload(const App& app, const fcgi::Visit& visit,
                                       const domain::Officer& officer,
                                       domain::FieldErrors& errors) {
  const auto form = visit.form();
  const auto* file = form.file(kField);
  return file == nullptr ? std::nullopt : receive(app, *file, visit, officer, errors);
}

std::vector<web::Upload> read_uploads(const App& app, const fcgi::Visit& visit,
                                      const domain::Officer& officer, domain::FieldErrors& errors) {
  const auto form = visit.form();
  std::vector<web::Upload> uploads;
  for (const auto* file : form.files(kField))
    if (auto upload = receive(app, *file, visit, officer, errors))
      uploads.push_back(*std::move(upload));
  return uploads;
}

}  // namespace followups
