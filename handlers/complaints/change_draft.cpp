/// \file
/// Step 1 of filing, again.
///
///   GET  /lapor/{draft}   200, the form as saved; `?telepon`: telephone first; `?tanya`: the
///                         category has questions; 303 to the receipt if it was sent
///   POST /lapor/{draft}   303 to the next step, or 422 and the form with its errors
///
/// The citizen whose draft it is, or the browser that holds its secret.

#include "fcgi/http_error.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/drafting.hpp"
#include "handlers/complaints/next_step.hpp"
#include "handlers/view/paths.hpp"

namespace complaints {
namespace {

bool has_open_question(const domain::ComplaintDraft& content, const domain::Category& category) {
  for (const auto& question : category.questions)
    if (!content.answers.contains(question.key)) return true;
  return false;
}

}  // namespace

fcgi::Response show_draft(App& app, fcgi::Visit& visit) {
  const auto draft = get_draft(app, visit, writer_of(app, visit));
  if (draft.sent_as) return fcgi::see_other(view::paths::draft(draft.token, "kirim"));
  const auto reference = read_reference(app, visit.now);
  const auto* category = reference.category_of(draft.content);
  if (category != nullptr && visit.request.query.find("telepon")) {
    const auto next =
        next_step(draft.token, !has_open_question(draft.content, *category), Warn::no);
    return fcgi::html(view::phone_first(app.pages, chrome_of(visit),
                                        danger_for(category, reference), *category, next));
  }
  return form_page(app, visit, reference, view::paths::draft(draft.token), draft.content, {});
}

fcgi::Response change_draft(App& app, fcgi::Visit& visit) {
  const auto draft = get_draft(app, visit, writer_of(app, visit));
  if (draft.sent_as) return fcgi::see_other(view::paths::draft(draft.token, "kirim"));
  const auto reference = read_reference(app, visit.now);
  const auto typed = read_typed(visit.form(), reference);
  if (!typed.errors.empty())
    return form_page(app, visit, reference, view::paths::draft(draft.token), typed.content,
                     typed.errors);

  const bool saved = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    return app.drafts.save(transaction, draft.id, typed.content, visit.now);
  });
  if (!saved) throw fcgi::HttpError(fcgi::Status::conflict, "http.409");

  const bool is_new_danger =
      is_danger(typed.content, reference) && !is_danger(draft.content, reference);
  return fcgi::see_other(next_step(draft.token, typed.asked, is_new_danger ? Warn::yes : Warn::no));
}

}  // namespace complaints
