#include "handlers/pages/answers.hpp"

#include "fcgi/compress.hpp"

namespace pages {

fcgi::Response public_page(const fcgi::Visit& visit, std::string html, std::string type) {
  auto compressed = fcgi::compress(std::move(html), visit.request.accept_encoding);
  fcgi::Response response;
  response.body = std::move(compressed.body);
  response.header("Content-Type", std::move(type));
  response.header("Cache-Control", "public, max-age=30");
  response.header("Vary", "Accept-Encoding");
  if (!compressed.encoding.empty())
    response.header("Content-Encoding", std::move(compressed.encoding));
  return response;
}

view::ReportRow row_of(const store::PublicComplaint& complaint, const domain::Holidays& holidays,
                       domain::Instant now) {
  view::ReportRow row{
      .code = domain::ComplaintCode::parse(complaint.code).value(),
      .title = complaint.title,
      .state = complaint.state,
      .outcome = complaint.outcome,
      .unproven = complaint.reject_reason == domain::RejectionReason::not_proven,
      .reopens = complaint.reopens,
      .emergency = complaint.emergency,
      .category = complaint.category_name,
      .kecamatan = complaint.kecamatan_name,
      .at = complaint.published_at,
  };
  if (complaint.due_at && *complaint.due_at < now)
    row.working_days_late = domain::working_days_late(*complaint.due_at, now, holidays);
  return row;
}

std::vector<view::ReportRow> rows_of(const std::vector<store::PublicComplaint>& complaints,
                                     const domain::Holidays& holidays, domain::Instant now) {
  std::vector<view::ReportRow> rows;
  for (const auto& complaint : complaints) rows.push_back(row_of(complaint, holidays, now));
  return rows;
}

view::PromiseFigures promise_of(const store::Figures& figures) {
  return {.received = figures.received,
          .answered_in_time = figures.answered_in_time,
          .answered_late = figures.answered_late,
          .forwarded = figures.forwarded,
          .resolved_in_time = figures.resolved_in_time,
          .resolved_late = figures.resolved_late,
          .accepted = figures.accepted,
          .lapsed = figures.lapsed,
          .reopened = figures.reopened};
}

}  // namespace pages
