// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Step 1 of filing, for the first time.
///
///   GET  /lapor   200, the empty form; `?kategori=` chooses one by its code
///   POST /lapor   303 to the draft's next step, or 422 and the form with its errors
///
/// Needs no account: write first, register after. The draft belongs to the citizen who is signed
/// in, else to the browser by a secret in its cookie.

#include "fcgi/crypto.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/filing/drafting.hpp"
#include "handlers/complaints/filing/next_step.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/draft_cookie.hpp"

namespace complaints {

fcgi::Response new_draft(App& app, fcgi::Visit& visit) {
  const auto reference = read_reference(app, visit.now);
  domain::ComplaintDraft content;
  const auto wanted = visit.request.query.find("kategori");
  for (const auto& category : reference.categories)
    if (wanted == category.code) content.category = category.id;
  return form_page(app, visit, reference, {paths::new_report()}, content, {});
}

fcgi::Response write_draft(App& app, fcgi::Visit& visit) {
  const auto nonce = visit.form().nonce();
  const auto reference = read_reference(app, visit.now);
  const auto typed = read_typed(visit.form(), reference);
  if (!typed.errors.empty())
    return form_page(app, visit, reference, {paths::new_report()}, typed.content, typed.errors);

  auto writer = writer_of(app, visit);
  if (!writer.citizen && writer.secret.empty()) writer.secret = crypto::random_token();
  store::DraftOwner owner;
  if (writer.citizen) {
    owner.account = writer.citizen->id;
  } else {
    owner.secret_hash = crypto::token_hash(writer.secret);
  }
  const auto draft = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    return app.drafts.keep(transaction, typed.content, owner, nonce, visit.now);
  });
  if (draft.sent_as) return fcgi::see_other(paths::draft(draft.token, "kirim"));

  auto content = typed.content;
  content.danger = draft.content.danger;
  const auto warn = must_answer(app, content, reference) ? Warn::yes : Warn::no;
  auto response = fcgi::see_other(
      next_step(app, draft.token, content, typed.asked, warn, Compared::no, visit.now));
  const std::chrono::seconds kept = store::policy_from(reference.settings).keep_drafts;
  if (!writer.citizen)
    fcgi::set_cookie(response, web::draft_cookie(app.cookies), writer.secret, app.cookies.secure,
                     kept.count());
  return response;
}

}  // namespace complaints
