// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/entry/entry_files.hpp"

#include <algorithm>

namespace followups {
namespace {

/// What became of the files in one run of the transaction, which may run again.
struct Kept {
  store::Draft draft;
  std::vector<std::string> gone = {};  ///< stored names without a row
  bool too_many = false;
};

bool is_among(const std::vector<store::Attachment>& files, const std::string& digest) {
  return std::ranges::find(files, digest, &store::Attachment::digest) != files.end();
}

void remove_unticked(App& app, mysql::Transaction& transaction, const fcgi::Form& form,
                     Kept& kept) {
  const auto ticked = form.all("kept");
  for (const auto& file : app.attachments.list_of_draft(kept.draft.id)) {
    if (std::ranges::count(ticked, std::to_string(file.id.value)) > 0) continue;
    if (const auto name = app.attachments.remove_from_draft(transaction, kept.draft.id, file.id))
      kept.gone.push_back(*name);
  }
}

void add_files(App& app, mysql::Transaction& transaction, const std::vector<web::Upload>& uploads,
               Kept& kept) {
  for (const auto& upload : uploads) {
    const bool there =
        is_among(app.attachments.list_of_draft(kept.draft.id), upload.attachment.digest);
    const bool added = !there && app.attachments.add_to_draft(transaction, kept.draft.id,
                                                              upload.attachment, domain::kMaxFiles);
    if (!added) kept.gone.push_back(upload.attachment.stored_name);
    if (!added && !there) kept.too_many = true;
  }
}

}  // namespace

std::optional<store::Draft> keep_entry(App& app, const fcgi::Visit& visit,
                                       const domain::Officer& officer, Entry& entry) {
  const auto form = visit.form();
  const auto nonce = form.nonce();
  auto uploads = read_uploads(app, visit, officer, entry.errors);
  const bool wrong = !entry.errors.empty();
  if (wrong && uploads.empty() && !form.has("kept") && !app.drafts.find_entered(nonce))
    return std::nullopt;

  for (auto& upload : uploads) web::put_away(app.private_files, upload);
  const auto kept = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    // What is wrong may not fit its column: then only the files wait.
    Kept made{.draft = app.drafts.create_once(
                  transaction, wrong ? domain::ComplaintDraft{} : entry.draft, nonce, visit.now)};
    if (made.draft.sent_as) {
      for (const auto& upload : uploads) made.gone.push_back(upload.attachment.stored_name);
      return made;
    }
    remove_unticked(app, transaction, form, made);
    add_files(app, transaction, uploads, made);
    return made;
  });
  for (const auto& name : kept.gone) app.private_files.remove(name);
  if (kept.too_many)
    entry.errors.add("photo", "err.file.many", {{"n", std::to_string(domain::kMaxFiles)}});
  return kept.draft;
}

}  // namespace followups
