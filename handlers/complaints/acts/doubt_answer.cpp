// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The reporter says of an answer that it does not answer; triage sees it and may return it.
///
///   GET  …/tidak-menjawab?langkah={id}   200, the answer and a form; 404: no answer of this report
///
///   POST …/tidak-menjawab                303, also the second time; 422; 404
///
/// At /laporan-saya/{code} and, by the PIN, at /lacak/{code}. One voice per answer and reporter,
/// counted apart. It changes no state and is no event. Source: docs/decisions/0047.

#include "fcgi/http_error.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/own/own.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/store/writing/tally.hpp"

namespace complaints {
namespace {

constexpr domain::Length kWords{0, 1000};

/// The answer of the report that `typed` names. Errors: HttpError 404.
store::TimelineEntry answer_of(App& app, const Claim& claim, std::string_view typed) {
  const auto id = fcgi::id_from<domain::EventId>(typed);
  for (auto& entry : app.history.for_reporter(claim.report.id))
    if (entry.id == id && may_be_doubted(claim.report, entry)) return std::move(entry);
  throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
}

std::string page(App& app, const fcgi::Visit& visit, const Claim& claim,
                 const store::TimelineEntry& answer, const domain::FieldErrors& errors) {
  const view::OwnAct act{.key = "doubt",
                         .leads = {"own.doubt.lead"},
                         .code = claim.report.code,
                         .title = claim.report.title,
                         .quote = words_told(app.pages.messages(), answer),
                         .action = claim.act(kDoubtWord),
                         .back = claim.address,
                         .hidden = {{"step", std::to_string(answer.id.value)}},
                         .fields = {{.input = view::Input::long_text,
                                     .name = "text",
                                     .label = "field.doubt",
                                     .value = visit.form().paragraphs("text"),
                                     .options = {},
                                     .optional = true,
                                     .limit = static_cast<int>(kWords.most)}},
                         .quick_exit = offers_exit(app, claim.report.category)};
  return view::own_act(app.pages, form_chrome(visit), act, errors);
}

}  // namespace

fcgi::Response doubt_form(App& app, fcgi::Visit& visit, const Claim& claim) {
  const auto answer = answer_of(app, claim, visit.request.query.find("langkah").value_or(""));
  return fcgi::html(page(app, visit, claim, answer, {}));
}

fcgi::Response doubt_answer(App& app, fcgi::Visit& visit, const Claim& claim) {
  const auto form = visit.form();
  const auto answer = answer_of(app, claim, form.line("step"));
  const auto words = form.paragraphs("text");
  domain::FieldErrors errors;
  check_text(errors, "text", words, kWords, domain::Lines::many);
  if (!errors.empty())
    return fcgi::html(page(app, visit, claim, answer, errors), fcgi::Status::unprocessable);

  const bool first = mysql::transact(app.db, [&](mysql::Transaction& transaction) {
    const auto& report = claim.report;
    if (!app.doubts.add(transaction, report.id, {answer.id, words, visit.now}, claim.by))
      return false;
    count_doubt(transaction, app.db, report, answer.part, visit.now);
    return true;
  });
  visit.session.flash_next(first ? "complaint.doubted" : "already");
  return fcgi::see_other(claim.address);
}

}  // namespace complaints
