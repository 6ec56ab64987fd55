// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The receipt of a report, to keep and to print.
///
///   GET /lapor/{draft}/kirim                200; 303 to the preview if it is not sent yet; 404
///   GET /laporan-saya/{code}/tanda-terima   200, the same card at any later time; 404
///
/// Source: UU 25/2009, articles 40 to 43 (a receipt names who, what, where, when and who took it).

#include "fcgi/http_error.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/filing/drafting.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/complaints/receipt.hpp"
#include "handlers/view/kit/words.hpp"
#include "handlers/web/standing.hpp"

namespace complaints {
namespace {

/// What comes next, as the own page says it, while anything does.
std::string promise_of(App& app, const store::Complaint& report, domain::Instant now) {
  const auto rules = app.settings.rules();
  const auto standing = web::standing_of(app.pages.messages(), report,
                                         app.history.for_reporter(report.id), rules.at(now));
  if (standing.next.turn == domain::Turn::nobody) return {};
  return state_sentence(app.pages.messages(), standing);
}

view::Receipt receipt_of(App& app, const store::Complaint& report, const domain::Citizen& citizen,
                         domain::Instant now) {
  return {.code = report.code,
          .title = report.title,
          .category = report.category_name,
          .kecamatan = report.kecamatan_name,
          .village = report.village_name,
          .place = report.place,
          .name = citizen.name,
          .privacy = report.situation.privacy,
          .received_at = report.situation.received_at,
          .promise = promise_of(app, report, now),
          .quick_exit = offers_exit(app, report.category)};
}

view::SentJustNow sent_just_now(App& app, const store::Complaint& report,
                                const domain::ComplaintDraft& content, domain::Instant now) {
  if (!report.situation.emergency) return {};
  const auto category = app.categories.find(report.category);
  return {.emergency = true,
          .reads_from = reads_from(app, content, category ? &*category : nullptr, now)};
}

}  // namespace

fcgi::Response show_receipt(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto draft =
      get_draft(app, visit, {.citizen = citizen, .secret = writer_of(app, visit).secret});
  if (!draft.sent_as) return fcgi::see_other(paths::draft(draft.token, "periksa"));
  const auto& code = draft.sent_code;
  const auto report = code ? app.complaints.find(*code, citizen.id) : std::nullopt;
  if (!report) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  auto receipt = receipt_of(app, *report, citizen, visit.now);
  receipt.just_now = sent_just_now(app, *report, draft.content, visit.now);
  return fcgi::html(view::receipt(app.pages, chrome_of(visit), receipt));
}

fcgi::Response show_receipt_again(App& app, fcgi::Visit& visit, const domain::Citizen& citizen) {
  const auto claim = claim_by_account(app, visit, citizen);
  return fcgi::html(view::receipt(app.pages, chrome_of(visit),
                                  receipt_of(app, claim.report, citizen, visit.now)));
}

}  // namespace complaints
