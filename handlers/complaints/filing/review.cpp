// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Step 3 of filing: everything once more, and who will see what.
///
///   GET /lapor/{draft}/periksa   200; 303 to the receipt if it was sent; 404

#include "handlers/complaints/filing/review.hpp"

#include "handlers/complaints/actions.hpp"
#include "handlers/domain/filing/routing.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/store/reference/accused.hpp"
#include "handlers/view/complaints/preview.hpp"

namespace complaints {
namespace {

template <class All>
std::string name_of(const All& all, const std::string& code) {
  for (const auto& one : all)
    if (one.code == code) return one.name;
  return {};
}

std::string name_of(const std::vector<domain::Opd>& opds, const std::optional<domain::OpdId>& id) {
  for (const auto& opd : opds)
    if (opd.id == id) return opd.name;
  return {};
}

std::optional<domain::NamedBody> accused_of(App& app, const domain::ComplaintDraft& content) {
  if (!content.accused) return std::nullopt;
  return store::named(app.db, *content.accused);
}

}  // namespace

fcgi::Response preview_page(App& app, const fcgi::Visit& visit, const domain::Citizen& citizen,
                            const store::Draft& draft, const Reference& reference,
                            const domain::FieldErrors& errors) {
  const auto& content = draft.content;
  const auto* category = reference.category_of(content);
  if (category == nullptr) return fcgi::see_other(paths::draft(draft.token));
  const auto opds = app.opds.list_active();
  const auto course = course_of(*category, content.accused, app.settings.bodies());
  const auto route =
      propose_opd(*category, content.kecamatan, content.answers, opds, content.accused);
  const view::DraftPreview preview{.token = draft.token,
                                   .name = citizen.name,
                                   .draft = content,
                                   .category = *category,
                                   .kecamatan = name_of(reference.kecamatan, content.kecamatan),
                                   .village = name_of(reference.villages, content.village),
                                   .accused = accused_of(app, content),
                                   .opd = name_of(opds, route.opd),
                                   .desk = course.desk,
                                   .unseen_by_triage = course.unseen_by_triage,
                                   .emergency = content.danger == domain::DangerAnswer::emergency,
                                   .reads_from = reads_from(app, content, category, visit.now),
                                   .files = files_of(app, draft.id)};
  return fcgi::html(view::draft_preview(app.pages, form_chrome(visit), preview, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

fcgi::Response review(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto draft =
      get_draft(app, visit, {.citizen = citizen, .secret = writer_of(app, visit).secret});
  if (const auto place = place_of(draft)) return fcgi::see_other(*place);
  const auto reference = read_reference(app, visit.now);
  if (must_answer(app, draft.content, reference))
    return fcgi::see_other(paths::draft(draft.token, "bahaya"));
  return preview_page(app, visit, citizen, draft, reference, {});
}

}  // namespace complaints
