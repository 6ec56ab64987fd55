// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Step 2 of filing: photos and documents, one per request.
///
///   GET  /lapor/{draft}/berkas   200, what is there and a field for one more; not signed in: how
///   to
///                                register or sign in, the draft waits
///   POST /lapor/{draft}/berkas   303 back, or 422 with what is wrong with the file; `remove`:
///   takes
///                                one out
///
/// The same file sent twice is there once.

#include <algorithm>

#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/filing/drafting.hpp"
#include "handlers/complaints/filing/upload.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/complaints/draft_files.hpp"

namespace complaints {
namespace {

fcgi::Response files_page(App& app, const fcgi::Visit& visit, const store::Draft& draft,
                          const domain::FieldErrors& errors) {
  const auto& content = draft.content;
  return fcgi::html(view::draft_files(app.pages, chrome_of(visit),
                                      {.token = draft.token,
                                       .files = files_of(app, draft.id),
                                       .privacy = content.privacy.value_or(domain::Privacy::open),
                                       .quick_exit = offers_exit(app, content.category)},
                                      errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

fcgi::Response back(fcgi::Visit& visit, const store::Draft& draft, std::string flash) {
  visit.session.flash_next(std::move(flash));
  return fcgi::see_other(paths::draft(draft.token, "berkas"));
}

fcgi::Response remove(App& app, fcgi::Visit& visit, const store::Draft& draft,
                      domain::AttachmentId id) {
  const auto name = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    return app.attachments.remove_from_draft(transaction, draft.id, id);
  });
  if (name) app.private_files.remove(*name);
  return back(visit, draft, "file.removed");
}

bool is_there(App& app, const store::Draft& draft, const web::Upload& upload) {
  const auto files = app.attachments.list_of_draft(draft.id);
  return std::ranges::any_of(
      files, [&](const auto& file) { return file.digest == upload.attachment.digest; });
}

}  // namespace

fcgi::Response show_files(App& app, fcgi::Visit& visit) {
  const auto writer = writer_of(app, visit);
  const auto draft = get_draft(app, visit, writer);
  if (const auto place = place_of(draft)) return fcgi::see_other(*place);
  if (!writer.citizen)
    return fcgi::html(view::sign_in_first(
        app.pages, chrome_of(visit),
        {.token = draft.token, .quick_exit = offers_exit(app, draft.content.category)}));
  return files_page(app, visit, draft, {});
}

fcgi::Response attach(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto draft = take_draft(app, visit, citizen);
  if (const auto place = place_of(draft)) return fcgi::see_other(*place);
  if (const auto id = visit.form().id<domain::AttachmentId>("remove"))
    return remove(app, visit, draft, *id);

  domain::FieldErrors errors;
  auto upload = read_upload(app, visit, citizen.id, errors);
  if (!upload) {
    if (errors.empty()) errors.add("file", "err.file.none");
    return files_page(app, visit, draft, errors);
  }
  if (is_there(app, draft, *upload)) return back(visit, draft, "file.there");

  web::put_away(app.private_files, *upload);
  const bool added = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    return app.attachments.add_to_draft(transaction, draft.id, upload->attachment,
                                        domain::kMaxFiles);
  });
  if (!added) {
    app.private_files.remove(upload->attachment.stored_name);
    errors.add("file", "err.file.many", {{"n", std::to_string(domain::kMaxFiles)}});
    return files_page(app, visit, draft, errors);
  }
  return back(visit, draft, "file.added");
}

}  // namespace complaints
