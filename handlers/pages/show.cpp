// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// One public report.
///
///   GET /aduan/{code}   200; 301 to the code as it is stored, also from what a sentence left
///                       behind it; 404 if it is absent or not public
///
/// For everybody, the same bytes. Source: docs/contract.md, *Who may know*.

#include <algorithm>

#include "fcgi/http_error.hpp"
#include "handlers/domain/publishing/photo.hpp"
#include "handlers/pages/actions.hpp"
#include "handlers/pages/answers.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/address.hpp"
#include "handlers/web/standing.hpp"

namespace pages {
namespace {

using web::Timeline;

std::vector<view::PublicStep> steps_of(const Timeline& timeline) {
  std::vector<view::PublicStep> steps;
  for (auto entry = timeline.rbegin(); entry != timeline.rend(); ++entry)
    steps.push_back({.event = entry->event,
                     .opd = entry->opd_short_name,
                     .by = entry->by,
                     .at = entry->at,
                     .text = entry->body.public_text});
  return steps;
}

view::PairedPhoto paired(const std::vector<store::PublicPhoto>& photos, domain::AttachmentId id) {
  const auto& photo = *std::ranges::find(photos, id, &store::PublicPhoto::id);
  return {paths::photo(photo.public_name), photo.caption, photo.added_at};
}

void add_photos(view::PublicReport& report, const view::Messages& messages,
                const store::PublicComplaint& complaint,
                const std::vector<store::PublicPhoto>& photos, const Timeline& timeline) {
  std::vector<domain::PublicPhotoOf> known;
  known.reserve(photos.size());
  for (const auto& photo : photos) known.push_back({photo.id, photo.event});
  std::vector<domain::PhotoStep> steps;
  for (const auto& entry : timeline) steps.push_back({entry.id, entry.event});
  const auto pair = domain::before_and_after(known, steps, complaint.state);
  for (const auto& photo : photos) {
    if (pair && (photo.id == pair->before || photo.id == pair->after)) continue;
    report.photos.push_back({paths::photo(photo.public_name), photo.caption.empty()
                                                                  ? messages.text("report.photo")
                                                                  : photo.caption});
  }
  if (!pair) return;
  report.pair = {.before = paired(photos, pair->before),
                 .after = paired(photos, pair->after),
                 .title = complaint.title,
                 .place = complaint.kecamatan_name};
}

view::PublicReport report_of(App& app, const store::PublicComplaint& complaint,
                             const domain::Moment& moment) {
  const auto parts = app.complaints.parts(complaint.id);
  const auto timeline = app.complaints.timeline(complaint.id);
  const auto& messages = app.pages.messages();
  view::PublicReport report{
      .row = row_of(complaint, moment.holidays, moment.now),
      .village = complaint.village_name,
      .text = complaint.text,
      .channel = complaint.channel,
      .received_at = complaint.received_at,
      .responded_at = complaint.responded_at,
      .standing = web::standing_of(messages, complaint, parts, timeline, moment),
      .merged_into = complaint.merged_into_code,
      .merged_reports = complaint.merged_reports,
      .supporters = app.complaints.supporters(complaint.id),
      .steps = steps_of(timeline)};
  const auto& late = report.standing.next.late;
  report.row.working_days_late = late ? std::optional(late->working_days) : std::nullopt;
  for (const auto& part : parts)
    report.parts.push_back({part.opd_short_name, part.state, part.finish_due_at});
  add_photos(report, messages, complaint, app.complaints.photos(complaint.id), timeline);
  return report;
}

}  // namespace

fcgi::Response show(App& app, fcgi::Visit& visit) {
  const auto& typed = visit.at("code");
  const auto code = web::pasted_code_in_path(visit);
  if (code.stored() != typed) return fcgi::moved_permanently(paths::report(code));

  const auto complaint = app.complaints.find(code);
  if (!complaint) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");

  const auto rules = app.settings.public_rules();
  const auto report = report_of(app, *complaint, rules.at(visit.now));
  return public_page(visit, view::public_report(app.pages, report, visit.now));
}

}  // namespace pages
