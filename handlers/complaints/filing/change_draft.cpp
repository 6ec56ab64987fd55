// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Step 1 of filing, again.
///
///   GET  /lapor/{draft}   200, the form as saved; `?tanya`: the category has
///                         questions; 303 to the receipt if it was sent
///   POST /lapor/{draft}   303 to the next step, or 422 and the form with its errors; once also if
///                         other words were saved since the form was opened
///
/// The citizen whose draft it is, or the browser that holds its secret.

#include <tuple>

#include "fcgi/http_error.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/filing/drafting.hpp"
#include "handlers/complaints/filing/next_step.hpp"
#include "handlers/paths/paths.hpp"

namespace complaints {
namespace {

/// Whether reports like it were shown before: its words are the same, and it was complete then.
Compared compared(const domain::ComplaintDraft& before, const domain::ComplaintDraft& now,
                  const domain::Category* category) {
  const auto words = [](const domain::ComplaintDraft& draft) {
    return std::tie(draft.category, draft.title, draft.story, draft.place, draft.kecamatan,
                    draft.privacy);
  };
  const bool complete = category != nullptr && !has_open_question(before, *category);
  return complete && words(before) == words(now) ? Compared::yes : Compared::no;
}

FormAt form_of(const store::Draft& draft) {
  return {.action = paths::draft(draft.token), .saved = mark_of(draft.content)};
}

/// Whether other words were saved since this form was opened: by another tab, or another telephone.
bool changed_elsewhere(const fcgi::Visit& visit, const domain::ComplaintDraft& saved,
                       const domain::ComplaintDraft& typed) {
  const auto known = visit.form().line("saved");
  const auto now = mark_of(saved);
  return !known.empty() && known != now && mark_of(typed) != now;
}

}  // namespace

fcgi::Response show_draft(App& app, fcgi::Visit& visit) {
  const auto draft = get_draft(app, visit, writer_of(app, visit));
  if (draft.sent_as) return fcgi::see_other(paths::draft(draft.token, "kirim"));
  const auto reference = read_reference(app, visit.now);
  return form_page(app, visit, reference, form_of(draft), draft.content, {});
}

fcgi::Response change_draft(App& app, fcgi::Visit& visit) {
  const auto draft = get_draft(app, visit, writer_of(app, visit));
  if (draft.sent_as) return fcgi::see_other(paths::draft(draft.token, "kirim"));
  const auto reference = read_reference(app, visit.now);
  auto typed = read_typed(visit.form(), reference);
  if (changed_elsewhere(visit, draft.content, typed.content))
    typed.errors.add("", "err.draft.changed", {{"judul", draft.content.title}});
  if (!typed.errors.empty())
    return form_page(app, visit, reference, form_of(draft), typed.content, typed.errors);

  auto content = typed.content;
  content.danger = draft.content.danger;
  const bool asks = must_answer_anew(app, content, draft.content, reference);
  const bool saved = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    if (!app.drafts.save(transaction, draft.id, typed.content, visit.now)) return false;
    if (asks) app.drafts.answer_danger(transaction, draft.id, std::nullopt, visit.now);
    return true;
  });
  if (!saved) throw fcgi::HttpError(fcgi::Status::conflict, "http.409");
  if (asks) content.danger.reset();
  return fcgi::see_other(
      next_step(app, draft.token, content, typed.asked, asks ? Warn::yes : Warn::no,
                compared(draft.content, content, reference.category_of(content)), visit.now));
}

}  // namespace complaints
