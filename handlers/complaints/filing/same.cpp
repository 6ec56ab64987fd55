// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// *Apakah ini masalah yang sama?* Public reports that look alike, before another one is sent.
///
///   GET /lapor/{draft}/sama   200, at most three with *Dukung*; 303 on if there are none (any
///                             more), or to the receipt if it was sent
///
/// The citizen whose draft it is, or the browser that holds its secret.

#include "handlers/view/complaints/same.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/filing/drafting.hpp"
#include "handlers/complaints/filing/likeness.hpp"
#include "handlers/paths/paths.hpp"

namespace complaints {
namespace {

view::SameReport same_from(App& app, const store::Twin& twin,
                           const std::optional<domain::Citizen>& citizen) {
  const bool own = citizen && app.tracking.is_of(twin.code, citizen->id);
  return {.twin = {.code = twin.code,
                   .href = paths::report(twin.code),
                   .title = twin.title,
                   .state = twin.state,
                   .outcome = twin.outcome,
                   .unproven = twin.reject_reason == domain::RejectionReason::not_proven,
                   .received_at = twin.received_at,
                   .kecamatan = twin.kecamatan_name,
                   .reporters = twin.reporters},
          .is_own = own};
}

}  // namespace

fcgi::Response ask_same(App& app, fcgi::Visit& visit) {
  const auto writer = writer_of(app, visit);
  const auto draft = get_draft(app, visit, writer);
  if (const auto place = place_of(draft)) return fcgi::see_other(*place);
  view::SameReports page{.token = draft.token, .signed_in = writer.citizen.has_value()};
  for (const auto& twin : public_twins(app, draft.content, visit.now))
    page.reports.push_back(same_from(app, twin, writer.citizen));
  if (page.reports.empty()) return fcgi::see_other(paths::draft(draft.token, "berkas"));
  return fcgi::html(view::same_reports(app.pages, chrome_of(visit), page, visit.now));
}

}  // namespace complaints
