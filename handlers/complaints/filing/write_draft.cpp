// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Step 1 of filing, for the first time.
///
///   GET  /lapor   200, the empty form; `?kategori=` chooses one by its code; above it what was
///                 begun in this browser before, `?judul` with its titles
///   POST /lapor   303 to the draft's next step, or 422 and the form with its errors; 303 to what
///                 one looks up (`lihat`), with anything that was typed saved as it was typed
///
/// Needs no account: write first, register after. The draft belongs to the citizen who is signed
/// in, else to the browser by a secret in its cookie.

#include "fcgi/crypto.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/filing/as_typed.hpp"
#include "handlers/complaints/filing/next_step.hpp"
#include "handlers/complaints/filing/waiting.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/draft_cookie.hpp"

namespace complaints {

fcgi::Response new_draft(App& app, fcgi::Visit& visit) {
  const auto reference = read_reference(app, visit.now);
  domain::ComplaintDraft content;
  const auto wanted = visit.request.query.find("kategori");
  for (const auto& category : reference.categories)
    if (wanted == category.code) content.category = category.id;
  const FormAt at{.action = paths::new_report(), .waiting = waiting_for(app, visit, reference)};
  return form_page(app, visit, reference, at, content, {});
}

fcgi::Response write_draft(App& app, fcgi::Visit& visit) {
  const auto nonce = visit.form().nonce();
  const auto look = look_of(visit.form());
  const auto reference = read_reference(app, visit.now);
  const auto typed = read_typed(visit.form(), reference);
  if (look && is_blank(typed)) return fcgi::see_other(look_at(*look, {}));
  if (!look && !typed.errors.empty())
    return form_page(app, visit, reference, {.action = paths::new_report()}, typed.content,
                     typed.errors);

  auto writer = writer_of(app, visit);
  if (!writer.citizen && writer.secret.empty()) writer.secret = crypto::random_token();
  store::DraftOwner owner;
  if (writer.citizen) {
    owner.account = writer.citizen->id;
  } else {
    owner.secret_hash = crypto::token_hash(writer.secret);
  }
  const auto form = kept_of(visit, typed, reference);
  const auto draft = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    auto kept = app.drafts.keep(transaction, form.content, owner, nonce, visit.now);
    app.drafts.keep_typed(transaction, kept.id, form.typed);
    return kept;
  });
  if (draft.sent_as) return fcgi::see_other(paths::draft(draft.token, "kirim"));

  auto content = typed.content;
  content.danger = draft.content.danger;
  const auto warn = must_answer(app, content, reference) ? Warn::yes : Warn::no;
  auto response = fcgi::see_other(
      look ? look_at(*look, draft.token)
           : next_step(app, draft.token, content, typed.asked, warn, Compared::no, visit.now));
  const std::chrono::seconds kept = store::policy_from(reference.settings).keep_drafts;
  if (!writer.citizen)
    fcgi::set_cookie(response, web::draft_cookie(app.cookies), writer.secret, app.cookies.secure,
                     kept.count());
  return response;
}

}  // namespace complaints
