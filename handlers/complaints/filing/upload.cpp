// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/filing/upload.hpp"

#include "handlers/complaints/acts/limits.hpp"

namespace complaints {
namespace {

constexpr std::string_view kField = "file";
constexpr int kFilesPerDay = 50;

web::FilesOfDay files_of(App& app, const fcgi::Visit& visit, const Sender& sender) {
  const auto added = std::visit(
      [&](const auto id) { return app.attachments.count_added(id, visit.now - kDay); }, sender);
  return {.added = added,
          .most = limit_of(app.settings.list(), "limit.files_per_day", kFilesPerDay)};
}

}  // namespace

std::optional<web::Upload> read_upload(App& app, const fcgi::Visit& visit, const Sender& sender,
                                       domain::FieldErrors& errors) {
  const auto form = visit.form();
  const auto* file = form.file(kField);
  if (file == nullptr) return std::nullopt;
  const auto* account = std::get_if<domain::AccountId>(&sender);
  return web::receive_file(
      *file,
      {.field = kField,
       .by = domain::Role::citizen,
       .by_id = account != nullptr ? std::optional(account->value) : std::nullopt,
       .now = visit.now,
       .today = files_of(app, visit, sender)},
      app.work_folder, errors);
}

}  // namespace complaints
