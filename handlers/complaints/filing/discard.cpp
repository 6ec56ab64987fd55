// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// An unsent report is thrown away, with its files.
///
///   GET  /lapor/{draft}/buang   200, a button; 303 to the receipt if it was sent; 404
///   POST /lapor/{draft}/buang   303 to the own reports, or to an empty form for who has none; also
///                               when it is gone already
///
/// The citizen whose draft it is, or the browser that holds its secret.

#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/filing/drafting.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errand.hpp"

namespace complaints {

fcgi::Response discard_form(App& app, fcgi::Visit& visit) {
  const auto draft = get_draft(app, visit, writer_of(app, visit));
  if (draft.sent_as) return fcgi::see_other(paths::draft(draft.token, "kirim"));
  const auto& title = draft.content.title;
  const view::Errand errand{
      .heading = "discard.h",
      .says = {app.pages.messages().text("discard.lead")},
      .subject = {.label = title.empty() ? app.pages.messages().text("draft.untitled") : title,
                  .href = paths::draft(draft.token)},
      .action = paths::draft(draft.token, "buang"),
      .button = "discard.button",
      .on = {{"discard.keep", paths::draft(draft.token)}},
      .quick_exit = offers_exit(app, draft.content, read_reference(app, visit.now))};
  return fcgi::html(view::errand(app.pages, chrome_of(visit), errand, {}));
}

fcgi::Response discard(App& app, fcgi::Visit& visit) {
  const auto writer = writer_of(app, visit);
  const auto draft = find_draft(app, visit.at("draft"), writer);
  if (draft && draft->sent_as) return fcgi::see_other(paths::draft(draft->token, "kirim"));
  if (draft) remove_draft(app, *draft);
  visit.session.flash_next("unsent.discarded");
  return fcgi::see_other(writer.citizen ? paths::my_reports() : paths::new_report());
}

}  // namespace complaints
