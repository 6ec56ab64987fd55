// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen who was warned, limited or suspended because of one of his reports appeals, once.
///
///   GET  /laporan-saya/{code}/banding   200: the step, its reason, and the form or what became of
///                                       the appeal; 404 where no step was taken from this report
///   POST /laporan-saya/{code}/banding   303 back, also when it was sent before; 422; 404
///
/// A suspended account may do this too. Source: docs/contract.md, S6; docs/decisions/0043.

#include "fcgi/http_error.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/own/sanctioned.hpp"
#include "handlers/domain/text/text.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errand.hpp"
#include "handlers/view/kit/words.hpp"

namespace complaints {
namespace {

constexpr domain::Length kAppealLength{10, 4000};

store::SanctionRecord get_sanction(App& app, const Claim& claim) {
  const auto sanction = app.sanctions.find(*claim.account, claim.report.id);
  if (!sanction) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return *sanction;
}

/// What became of it, a paragraph each.
std::vector<std::string> says(const App& app, const store::SanctionRecord& sanction) {
  const auto& messages = app.pages.messages();
  std::vector<std::string> says{sentence_of(messages, sanction)};
  if (!sanction.words.empty())
    says.push_back(messages.text("sanction.why", {{"alasan", sanction.words}}));
  if (!sanction.appeal.empty())
    says.push_back(messages.text("appeal.yours", {{"isi", sanction.appeal}}));
  if (sanction.lifted_at)
    says.push_back(messages.text("appeal.lifted", {{"isi", sanction.decision}}));
  else if (sanction.decided_at)
    says.push_back(messages.text("appeal.stays", {{"isi", sanction.decision}}));
  else if (sanction.appealed_at)
    says.push_back(messages.text("appeal.waits"));
  return says;
}

fcgi::Response page_of(App& app, const fcgi::Visit& visit, const Claim& claim,
                       const store::SanctionRecord& sanction, const std::string& typed,
                       const domain::FieldErrors& errors) {
  const auto& messages = app.pages.messages();
  const auto chrome = form_chrome(visit);
  view::Errand errand{.heading = "appeal.h",
                      .says = says(app, sanction),
                      .subject = {claim.report.title, claim.address},
                      .on = {{"nav.mine", paths::my_reports()}}};
  const auto times = domain::sanction_times(app.settings.list());
  if (sanction.may_appeal(visit.now, times)) {
    errand.says.push_back(messages.text("appeal.lead"));
    errand.action = claim.act("banding");
    errand.button = "appeal.button";
    errand.hidden = {{"nonce", chrome.nonce}};
    errand.fields.push_back({.input = view::Input::long_text,
                             .name = "appeal",
                             .label = "field.appeal",
                             .value = typed,
                             .options = {},
                             .limit = static_cast<int>(kAppealLength.most)});
  }
  return fcgi::html(view::errand(app.pages, chrome, errand, errors),
                    errors.empty() ? fcgi::Status::ok : fcgi::Status::unprocessable);
}

}  // namespace

fcgi::Response appeal_form(App& app, fcgi::Visit& visit, const Claim& claim) {
  return page_of(app, visit, claim, get_sanction(app, claim), {}, {});
}

fcgi::Response appeal(App& app, fcgi::Visit& visit, const Claim& claim) {
  const auto sanction = get_sanction(app, claim);
  const auto words = visit.form().paragraphs("appeal");
  const auto times = domain::sanction_times(app.settings.list());
  domain::FieldErrors errors;
  domain::check_text(errors, "appeal", words, kAppealLength, domain::Lines::many);
  const bool open = sanction.may_appeal(visit.now, times);
  if (open && !errors.empty()) return page_of(app, visit, claim, sanction, words, errors);

  const bool done = open && mysql::transact(app.db, [&](mysql::Transaction& transaction) {
                      return app.sanctions.appeal(transaction, sanction, words, visit.now);
                    });
  visit.session.flash_next(done ? "flash.appealed" : "already");
  return fcgi::see_other(claim.act("banding"));
}

}  // namespace complaints
