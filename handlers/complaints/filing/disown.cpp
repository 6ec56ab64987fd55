// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// *Bukan saya, hapus*: what was begun in this browser is not of whoever sits before it now.
///
///   GET  /lapor/{draft}/bukan-saya   200, a button, without a word of the draft; 303 to /buang for
///                                    one's own, to the receipt if it was sent; 404
///   POST /lapor/{draft}/bukan-saya   303 to an empty form; also when it is gone already
///
/// The draft is deleted with its files. One whose writer has registered waits for him as before;
/// this browser opens it no more. With the last draft the browser's cookie goes.

#include "fcgi/crypto.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/filing/drafting.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errand.hpp"
#include "handlers/web/draft_cookie.hpp"

namespace complaints {

fcgi::Response disown_form(App& app, fcgi::Visit& visit) {
  const auto draft = get_draft(app, visit, writer_of(app, visit));
  if (draft.sent_as) return fcgi::see_other(paths::draft(draft.token, "kirim"));
  if (draft.account) return fcgi::see_other(paths::draft(draft.token, "buang"));
  const auto* lead = draft.registration ? "disown.lead.registered" : "discard.lead";
  const view::Errand errand{
      .heading = "disown.h",
      .says = {app.pages.messages().text(lead)},
      .action = paths::draft(draft.token, "bukan-saya"),
      .button = draft.registration ? "disown.forget" : "disown.button",
      .on = {{"discard.keep", paths::new_report()}},
      .quick_exit = offers_exit(app, draft.content, read_reference(app, visit.now))};
  return fcgi::html(view::errand(app.pages, chrome_of(visit), errand, {}));
}

fcgi::Response disown(App& app, fcgi::Visit& visit) {
  const auto writer = writer_of(app, visit);
  const auto draft = find_draft(app, visit.at("draft"), writer);
  if (draft && draft->account) return fcgi::see_other(paths::draft(draft->token, "buang"));
  if (draft) {
    const bool waits_on = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
      return app.drafts.let_go(transaction, draft->id);
    });
    if (!waits_on) remove_draft(app, *draft);
  }
  visit.session.flash_next("unsent.disowned");
  auto response = fcgi::see_other(paths::new_report());
  const auto secret = crypto::token_hash(writer.secret);
  if (app.drafts.list_waiting(secret, domain::Instant{}).empty())
    fcgi::set_cookie(response, web::draft_cookie(app.cookies), "", app.cookies.secure, -1);
  return response;
}

}  // namespace complaints
