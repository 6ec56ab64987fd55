/// \file
/// The receipt of a report, to keep and to print.
///
///   GET /lapor/{draft}/kirim   200; 303 to the preview if it is not sent yet; 404

#include "fcgi/http_error.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/drafting.hpp"
#include "handlers/view/paths.hpp"

namespace complaints {

fcgi::Response show_receipt(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto draft =
      get_draft(app, visit, {.citizen = citizen, .secret = writer_of(app, visit).secret});
  if (!draft.sent_as) return fcgi::see_other(view::paths::draft(draft.token, "periksa"));
  const auto code = domain::ComplaintCode::parse(draft.sent_code);
  const auto report = code ? app.complaints.find(*code, citizen.id) : std::nullopt;
  if (!report) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");

  const bool emergency = report->situation.emergency;
  const auto category = app.categories.find(report->category);
  const domain::ResponseDue due{report->response_due_at, report->response_due_service_at};
  const view::Receipt receipt{
      .code = code->display(),
      .title = report->title,
      .category = report->category_name,
      .kecamatan = report->kecamatan_name,
      .village = report->village_name,
      .place = report->place,
      .name = citizen.name,
      .privacy = report->situation.privacy,
      .received_at = report->situation.received_at,
      .due_at = due.counting(app.settings.rules().policy),
      .emergency = emergency,
      .reads_from = emergency
                        ? reads_from(app, draft.content, category ? &*category : nullptr, visit.now)
                        : std::nullopt,
      .quick_exit = category && category->quick_exit};
  return fcgi::html(view::receipt(app.pages, chrome_of(visit), receipt));
}

}  // namespace complaints
