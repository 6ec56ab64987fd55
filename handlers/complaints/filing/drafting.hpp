// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Drafts as the filing actions share them: whose, against what they are checked, where to go next.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "handlers/complaints/app.hpp"
#include "handlers/view/complaints/draft_files.hpp"
#include "handlers/view/complaints/phone_first.hpp"
#include "handlers/view/complaints/waiting.hpp"

namespace complaints {

/// Who writes: a citizen, or a browser that holds a secret, or both while a draft changes hands.
struct Writer {
  std::optional<domain::Citizen> citizen;
  std::string secret;  ///< of the draft cookie, 43 characters; empty: none
};
[[nodiscard]] Writer writer_of(const App& app, const fcgi::Visit& visit);

/// The draft `token`: the citizen's own, or one nobody owns whose secret the browser holds.
[[nodiscard]] std::optional<store::Draft> find_draft(App& app, std::string_view token,
                                                     const Writer& writer);

/// That of the address, which must be there. Errors: HttpError 404; SignInNeeded if nobody is
/// signed in, for it may be theirs.
[[nodiscard]] store::Draft get_draft(App& app, const fcgi::Visit& visit, const Writer& writer);

/// The same for a citizen who acts: one nobody owns becomes theirs. Writes; only under POST.
[[nodiscard]] store::Draft take_draft(App& app, const fcgi::Visit& visit,
                                      const domain::Citizen& citizen);

/// Where a draft belongs that cannot go on: one that was sent to its receipt, one that is not
/// complete to step 1; nothing: it can.
[[nodiscard]] std::optional<std::string> place_of(const store::Draft& draft);

/// Throws an unsent draft away, with its files.
void remove_draft(App& app, const store::Draft& draft);

/// What a draft is checked against.
struct Reference {
  std::vector<domain::Category> categories;
  std::vector<domain::Kecamatan> kecamatan;
  std::vector<domain::Village> villages;
  std::vector<domain::Opd> opds;  ///< of the regency, active: those that may be accused
  domain::Values settings;
  domain::Date today;

  [[nodiscard]] domain::DraftRules rules() const {
    return {categories, kecamatan, villages, opds, today};
  }
  [[nodiscard]] const domain::Category* category_of(const domain::ComplaintDraft& draft) const;
};
[[nodiscard]] Reference read_reference(App& app, domain::Instant now);

/// The form of step 1 as typed, and everything wrong with it.
///
/// What was left to us is filled in: kind and privacy by the category, the kecamatan by the
/// village. Questions of the category count only once they stood in the form (`asked`).
struct Typed {
  domain::ComplaintDraft content;
  domain::FieldErrors errors;
  bool asked = false;  ///< the category's questions stood in the form, or it has none
};
[[nodiscard]] Typed read_typed(const fcgi::Form& form, const Reference& reference);

/// True if a question of the category has no answer yet.
[[nodiscard]] bool has_open_question(const domain::ComplaintDraft& content,
                                     const domain::Category& category);

/// domain::asks_danger and, after a change, domain::asks_danger_anew, by the list of today.
[[nodiscard]] bool must_answer(App& app, const domain::ComplaintDraft& content,
                               const Reference& reference);
[[nodiscard]] bool must_answer_anew(App& app, const domain::ComplaintDraft& content,
                                    const domain::ComplaintDraft& before,
                                    const Reference& reference);
/// From when a report sent now is read; nothing: at once.
[[nodiscard]] std::optional<domain::Instant> reads_from(App& app,
                                                        const domain::ComplaintDraft& content,
                                                        const domain::Category* category,
                                                        domain::Instant now);
[[nodiscard]] view::Danger danger_for(const domain::Category* category, const Reference& reference);

/// A mark of the words of a draft, title and story: a form that carries it can tell whether they
/// changed since it was opened.
[[nodiscard]] std::string mark_of(const domain::ComplaintDraft& content);

/// Where step 1 is sent.
struct FormAt {
  std::string action;
  std::string saved = {};               ///< the mark of the words that are saved there, or empty
  const fcgi::Params* typed = nullptr;  ///< of a page not just sent: the form as it was typed
  view::Waiting waiting = {};           ///< what was begun in this browser before
};
/// Step 1's page: 200, or 422 with errors.
[[nodiscard]] fcgi::Response form_page(App& app, const fcgi::Visit& visit,
                                       const Reference& reference, const FormAt& at,
                                       const domain::ComplaintDraft& content,
                                       const domain::FieldErrors& errors);

/// True if a page that shows this draft offers *Keluar cepat*: by its category, or without one by
/// those that its words propose.
[[nodiscard]] bool offers_exit(App& app, const domain::ComplaintDraft& content,
                               const Reference& reference);

[[nodiscard]] std::vector<view::DraftFile> files_of(App& app, domain::DraftId draft);

}  // namespace complaints
