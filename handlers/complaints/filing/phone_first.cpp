// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What was written names a danger: telephone first.
///
///   GET  /lapor/{draft}/bahaya   200, the numbers, when a report is read, and two ways on; 303 to
///   the
///                                receipt if it was sent
///   POST /lapor/{draft}/bahaya   303 to the next step with the answer kept; 422 without one
///
/// The citizen whose draft it is, or the browser that holds its secret. One who was not asked can
/// come here too, to send as *Darurat*.
/// Source: docs/decisions/0031.

#include "handlers/view/complaints/phone_first.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/filing/drafting.hpp"
#include "handlers/complaints/filing/next_step.hpp"
#include "handlers/paths/paths.hpp"

namespace complaints {
namespace {

fcgi::Response page(App& app, const fcgi::Visit& visit, const store::Draft& draft,
                    const domain::FieldErrors& errors) {
  const auto reference = read_reference(app, visit.now);
  const auto* category = reference.category_of(draft.content);
  const view::PhoneFirst shown{.token = draft.token,
                               .danger = danger_for(category, reference),
                               .reads_from = reads_from(app, draft.content, category, visit.now),
                               .signed_in = writer_of(app, visit).citizen.has_value(),
                               .quick_exit = category != nullptr && category->quick_exit};
  return fcgi::html(view::phone_first(app.pages, form_chrome(visit), shown, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

}  // namespace

fcgi::Response ask_danger(App& app, fcgi::Visit& visit) {
  const auto draft = get_draft(app, visit, writer_of(app, visit));
  if (draft.sent_as) return fcgi::see_other(paths::draft(draft.token, "kirim"));
  return page(app, visit, draft, {});
}

fcgi::Response answer_danger(App& app, fcgi::Visit& visit) {
  const auto draft = get_draft(app, visit, writer_of(app, visit));
  if (draft.sent_as) return fcgi::see_other(paths::draft(draft.token, "kirim"));
  const auto answer = domain::danger_answer_from(visit.form().line("danger"));
  if (!answer) {
    domain::FieldErrors errors;
    errors.add("", "err.danger");
    return page(app, visit, draft, errors);
  }
  mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    app.drafts.answer_danger(transaction, draft.id, answer, visit.now);
  });
  const auto category =
      draft.content.category ? app.categories.find(*draft.content.category) : std::nullopt;
  const bool asked = !category || !has_open_question(draft.content, *category);
  auto content = draft.content;
  content.danger = answer;
  return fcgi::see_other(
      next_step(app, draft.token, content, asked, Warn::no, Compared::no, visit.now));
}

}  // namespace complaints
