// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/pages/answers.hpp"

#include "fcgi/compress.hpp"
#include "fcgi/crypto.hpp"

namespace pages {
namespace {

/// Of the bytes as they are sent: nginx answers 304 by it to whoever has them already.
std::string etag_of(std::string_view bytes) {
  constexpr std::size_t kEnough = 16;
  return '"' + crypto::hex(crypto::hash(bytes).substr(0, kEnough)) + '"';
}

}  // namespace

namespace {

fcgi::Response compressed_page(const fcgi::Visit& visit, std::string html, std::string type,
                               std::string kept) {
  auto compressed = fcgi::compress(std::move(html), visit.request.accept_encoding);
  fcgi::Response response;
  response.body = std::move(compressed.body);
  response.header("Content-Type", std::move(type));
  response.header("Cache-Control", std::move(kept));
  response.header("Vary", "Accept-Encoding");
  response.header("ETag", etag_of(response.body));
  if (!compressed.encoding.empty())
    response.header("Content-Encoding", std::move(compressed.encoding));
  return response;
}

}  // namespace

fcgi::Response public_page(const fcgi::Visit& visit, std::string html, std::string type) {
  return compressed_page(visit, std::move(html), std::move(type), "public, max-age=30");
}

fcgi::Response passing_page(const fcgi::Visit& visit, std::string html) {
  return compressed_page(visit, std::move(html), "text/html; charset=utf-8", "no-store");
}

view::ReportRow row_of(const store::PublicComplaint& complaint, const domain::Holidays& holidays,
                       domain::Instant now) {
  view::ReportRow row{
      .code = complaint.code,
      .title = complaint.title,
      .state = complaint.state,
      .outcome = complaint.outcome,
      .unproven = complaint.reject_reason == domain::RejectionReason::not_proven,
      .reopens = complaint.reopens,
      .emergency = complaint.emergency,
      .category = complaint.category_name,
      .place = complaint.place,
      .kecamatan = complaint.kecamatan_name,
      .at = complaint.published_at,
      .reporters = complaint.reporters,
  };
  // What waits for the reporter is not late; of which part the target is a list does not know.
  const bool waits = complaint.state == domain::ReportState::needs_data;
  if (complaint.due_at && *complaint.due_at < now && !waits)
    row.working_days_late = domain::working_days_late(*complaint.due_at, now, holidays);
  return row;
}

std::vector<view::ReportRow> rows_of(const std::vector<store::PublicComplaint>& complaints,
                                     const domain::Holidays& holidays, domain::Instant now) {
  std::vector<view::ReportRow> rows;
  rows.reserve(complaints.size());
  for (const auto& complaint : complaints) rows.push_back(row_of(complaint, holidays, now));
  return rows;
}

view::PromiseFigures promise_of(const store::Figures& figures,
                                const store::StandingFigures& standing,
                                domain::ResponseReading reading) {
  using store::Figure;
  const auto answered = domain::total(figures.answers());
  return {.reading = reading,
          .around_the_clock = {figures[Figure::answered_clock],
                               answered + figures[Figure::missed_clock]},
          .service_hours = {figures[Figure::answered_service],
                            answered + figures[Figure::missed_service]},
          .answers = figures.answers(),
          .received = figures[Figure::received],
          .resolved_in_time = figures[Figure::resolved_in_time],
          .resolved_late = figures[Figure::resolved_late],
          .open = standing.open,
          .late_for_answer = standing.late_for_answer,
          .late_for_work = standing.late_for_work};
}

domain::Date first_recent_day(domain::Date today) {
  constexpr int kDays = 30;
  return domain::add_days(today, 1 - kDays);
}

}  // namespace pages
