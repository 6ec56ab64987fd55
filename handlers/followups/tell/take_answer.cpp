// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The reporter answered while he was told: his words, and what he meant by them. He is marked as
/// told at the same time.
///
///   GET  …/kabari/{id}/jawaban   200 the form; ?baris=12.13 names what he was told
///   POST …/kabari/{id}/jawaban   303 to the list; 422 the form with everything typed; 409 if the
///                                report has moved on; 404 for a row of another desk
///
/// Only the moves that are open on his report are offered.

#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/refuse.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/followups/tell/answer.hpp"
#include "handlers/followups/tell/to_tell.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/view/kit/act.hpp"

namespace followups {
namespace {

std::vector<std::string> split(std::string_view listed) {
  std::vector<std::string> ids;
  while (!listed.empty()) {
    const auto end = std::min(listed.find('.'), listed.size());
    ids.emplace_back(listed.substr(0, end));
    listed.remove_prefix(std::min(end + 1, listed.size()));
  }
  return ids;
}

fcgi::Response form_page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                         const store::Complaint& report, const std::vector<store::ToTell>& rows,
                         const domain::FieldErrors& errors) {
  view::ActPage page{.event = domain::Event::told,
                     .code = report.code,
                     .title = title_of(app, report),
                     .told = message_of(app, rows),
                     .target = paths::tell_answer(officer.role, rows.front().id.value),
                     .back = paths::tell(officer.role),
                     .fields = view::answer_fields(app.pages.messages(),
                                                   answer_form(app, visit, officer, report))};
  for (const auto& row : rows) page.carried.emplace_back("rows", std::to_string(row.id.value));
  return fcgi::html(view::act(app.pages, form_chrome(visit, officer), page, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

}  // namespace

fcgi::Response ask_for_answer(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto ids = split(visit.request.query.find("baris").value_or(""));
  const auto rows = rows_of(app, visit, officer, ids);
  const auto report = open_report(app, row_of(app, visit, officer).code, officer);
  return form_page(app, visit, officer, report, rows, {});
}

fcgi::Response take_answer(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto rows = rows_of(app, visit, officer, visit.form().all("rows"));
  const auto report = open_report(app, row_of(app, visit, officer).code, officer);
  const auto done = [&](std::string_view flash) {
    return web::done(visit, flash, paths::tell(officer.role));
  };
  if (app.history.find(report.id, visit.form().nonce())) return done("flash.already");

  Attempt attempt{
      .report = report, .officer = officer, .form = visit.form(), .rules = app.settings.rules()};
  if (const auto read = read_answer(app, visit, attempt); !read)
    return refuse(app, visit, officer, report, read.error());
  if (!attempt.errors.empty()) return form_page(app, visit, officer, report, rows, attempt.errors);

  const auto written =
      write_attempt(app, visit, attempt, nullptr, [&](mysql::Transaction& transaction) {
        tell_rows(app, transaction, visit, officer, rows, attempt.rules);
      });
  if (!written && written.error() == domain::Refusal::already_done) return done("flash.already");
  if (!written) return refuse(app, visit, officer, report, written.error());
  return done("flash.told_and_answered");
}

}  // namespace followups
