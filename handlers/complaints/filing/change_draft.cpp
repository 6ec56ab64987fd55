// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Step 1 of filing, again.
///
///   GET  /lapor/{draft}   200, the form as saved; `?tanya`: the category has questions;
///                         `?kategori=` chooses one by its code; 303 to the receipt if it was sent
///   POST /lapor/{draft}   303 to the next step, or 422 and the form with its errors; once also if
///                         other words were saved since the form was opened; 303 to what one looks
///                         up (`lihat`), with everything saved as it was typed
///
/// The citizen whose draft it is, or the browser that holds its secret.

#include <tuple>

#include "fcgi/http_error.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/filing/as_typed.hpp"
#include "handlers/complaints/filing/next_step.hpp"
#include "handlers/domain/filing/other_category.hpp"
#include "handlers/paths/paths.hpp"

namespace complaints {
namespace {

/// Whether reports like it were shown before: its words are the same, and it was complete then.
Compared compared(const store::Draft& saved, const domain::ComplaintDraft& now,
                  const domain::Category* category) {
  const auto& before = saved.content;
  const auto words = [](const domain::ComplaintDraft& draft) {
    return std::tie(draft.category, draft.title, draft.story, draft.place, draft.kecamatan,
                    draft.privacy);
  };
  const bool complete =
      saved.typed.empty() && category != nullptr && !has_open_question(before, *category);
  return complete && words(before) == words(now) ? Compared::yes : Compared::no;
}

FormAt form_of(const store::Draft& draft, const Again& again) {
  return {
      .action = paths::draft(draft.token), .saved = mark_of(again.content), .typed = &again.fields};
}

/// The draft under the category that was chosen from the list, if one was.
domain::ComplaintDraft chosen(const fcgi::Visit& visit, const Reference& reference,
                              domain::ComplaintDraft content) {
  const auto wanted = visit.request.query.find("kategori");
  for (const auto& category : reference.categories)
    if (wanted == category.code)
      return under_category(content, reference.category_of(content), category);
  return content;
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
  const auto again = read_again(draft, reference);
  return form_page(app, visit, reference, form_of(draft, again),
                   chosen(visit, reference, again.content), {});
}

fcgi::Response change_draft(App& app, fcgi::Visit& visit) {
  const auto draft = get_draft(app, visit, writer_of(app, visit));
  if (draft.sent_as) return fcgi::see_other(paths::draft(draft.token, "kirim"));
  const auto reference = read_reference(app, visit.now);
  const auto look = look_of(visit.form());
  const auto again = read_again(draft, reference);
  auto typed = read_typed(visit.form(), reference);
  const bool changed = changed_elsewhere(visit, again.content, typed.content);
  const auto kept = kept_of(visit, typed, reference);
  if (changed) {
    const auto& title = again.content.title;
    typed.errors.add(
        "", "err.draft.changed",
        {{"judul", title.empty() ? app.pages.messages().text("draft.untitled") : title}});
  }
  if (changed || (!look && !typed.errors.empty()))
    return form_page(app, visit, reference, form_of(draft, again), typed.content, typed.errors);

  auto content = typed.content;
  content.danger = draft.content.danger;
  const bool asks = must_answer_anew(app, content, draft.content, reference);
  const bool saved = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    if (!app.drafts.save(transaction, draft.id, kept.content, visit.now)) return false;
    app.drafts.keep_typed(transaction, draft.id, kept.typed);
    if (asks) app.drafts.answer_danger(transaction, draft.id, std::nullopt, visit.now);
    return true;
  });
  if (!saved) throw fcgi::HttpError(fcgi::Status::conflict, "http.409");
  if (look) return fcgi::see_other(look_at(*look, draft.token));
  if (asks) content.danger.reset();
  return fcgi::see_other(
      next_step(app, draft.token, content, typed.asked, asks ? Warn::yes : Warn::no,
                compared(draft, content, reference.category_of(content)), visit.now));
}

}  // namespace complaints
