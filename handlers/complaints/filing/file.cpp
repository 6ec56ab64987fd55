// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A draft becomes a report, once.
///
///   POST /lapor/{draft}/kirim   303 to its receipt, also when it was sent before, or to the
///                               question about danger if it was not answered; 422 and the
///                               preview with its errors; 403 and the preview, with the day,
///                               for a suspended account: the draft stays
///
/// Source: docs/decisions/0008.

#include "fcgi/http_error.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/acts/limits.hpp"
#include "handlers/complaints/filing/review.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/words.hpp"

namespace complaints {
namespace {

constexpr int kReportsPerDay = 10;
constexpr int kReportsPerDayLimited = 1;

void check_limit(App& app, const fcgi::Visit& visit, const domain::Citizen& citizen,
                 const Reference& reference, domain::FieldErrors& errors) {
  const int most =
      citizen.standing == domain::Standing::limited
          ? limit_of(reference.settings, "limit.reports_per_day_limited", kReportsPerDayLimited)
          : limit_of(reference.settings, "limit.reports_per_day", kReportsPerDay);
  if (app.complaints.count_filed(citizen.id, visit.now - kDay) >= most)
    errors.add("", "err.filed.many", {{"n", std::to_string(most)}});
}

fcgi::Response suspended_page(App& app, const fcgi::Visit& visit, const domain::Citizen& citizen,
                              const store::Draft& draft, const Reference& reference) {
  const auto sanction = app.sanctions.holding(citizen.id, visit.now);
  if (!sanction) throw fcgi::HttpError(fcgi::Status::forbidden, "http.403");
  domain::FieldErrors errors;
  errors.add("", "err.filed.suspended",
             {{"tanggal", view::date(domain::to_local_date(sanction->ends_at))}});
  auto page = preview_page(app, visit, citizen, draft, reference, errors);
  page.status = fcgi::Status::forbidden;
  return page;
}

}  // namespace

fcgi::Response file(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  auto draft = take_draft(app, visit, citizen);
  if (const auto place = place_of(draft)) return fcgi::see_other(*place);
  const auto receipt = paths::draft(draft.token, "kirim");

  draft.content.truth = visit.form().has("truth");
  const auto reference = read_reference(app, visit.now);
  if (citizen.standing == domain::Standing::suspended)
    return suspended_page(app, visit, citizen, draft, reference);
  if (must_answer(app, draft.content, reference))
    return fcgi::see_other(paths::draft(draft.token, "bahaya"));
  auto errors = check_sending(draft.content, reference.rules());
  check_limit(app, visit, citizen, reference, errors);
  if (!errors.empty()) return preview_page(app, visit, citizen, draft, reference, errors);

  const auto filed = app.recorder.file(draft, citizen, app.settings.rules(), visit.now);
  visit.session.flash_next(filed.before ? "already" : "complaint.filed");
  return fcgi::see_other(receipt);
}

}  // namespace complaints
