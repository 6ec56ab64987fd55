// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report without an account: its code, and the e-mail or the PIN.
///
///   GET  /lacak          200, the form; 303 to the report that is open here (`?lain`: the form)
///   POST /lacak          303 to the report; 200 with the page that sends on what was typed before
///                        the pass ended; 422, one sentence for whatever did not fit; 429.
///                        What has not the shape of a code, a PIN or an address costs no try
///   GET  /lacak/{code}   200, the own view; 303 to the form without a pass
///   POST /lacak/selesai  303 to the form; the pass is gone
///
/// The code alone never does. The PIN lets read and act, an e-mail read.
/// Source: docs/decisions/0014 and 0029.

#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/track/proving.hpp"
#include "handlers/complaints/track/track_page.hpp"
#include "handlers/domain/people/pin.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errors.hpp"
#include "handlers/web/too_often.hpp"

namespace complaints {
namespace {

TrackForm read_typed(const fcgi::Visit& visit) {
  const auto form = visit.form();
  TrackForm typed{.code = form.line("code"),
                  .next = paths::own_path_or(form.line("next"), ""),
                  .carried = view::carried_from(visit.request.fields.pairs())};
  if (!typed.next.starts_with(paths::track() + "/")) typed.next.clear();
  return typed;
}

fcgi::Response opened(App& app, const fcgi::Visit& visit, const domain::ComplaintCode& code,
                      const Proven& proven, const TrackForm& typed) {
  const bool sends_on = !typed.next.empty() && !typed.carried.empty();
  auto response =
      sends_on ? fcgi::html(view::resubmit(app.pages, chrome_of(visit), typed.next, typed.carried))
               : fcgi::see_other(paths::tracked(code));
  give_pass(app, visit, proven.reporter, proven.proof, response);
  return response;
}

}  // namespace

fcgi::Response track_form(App& app, fcgi::Visit& visit) {
  const auto& query = visit.request.query;
  const auto code = domain::ComplaintCode::parse(query.find("kode").value_or(""));
  const auto open = query.find("lain") ? std::nullopt : pass_of(app, visit);
  if (const auto own = open ? app.tracking.code_of(open->reporter) : std::nullopt)
    return fcgi::see_other(paths::tracked(*own));
  return fcgi::html(track_page(app, visit, {.code = code ? code->display() : ""}, {}));
}

fcgi::Response track(App& app, fcgi::Visit& visit) {
  const auto typed = read_typed(visit);
  auto secret = visit.form().line("email_or_pin");
  // Who pastes our whole message at the code has pasted the PIN as well.
  if (secret.empty()) secret = domain::read_pin(typed.code).value_or("");
  const auto code = domain::ComplaintCode::find_in(typed.code);
  domain::FieldErrors errors;
  if (!code) errors.add("code", "err.code");
  if (secret.empty())
    errors.add("email_or_pin", "err.required");
  else if (!is_proof(secret))
    errors.add("email_or_pin", "err.email_or_pin", {{"n", std::to_string(domain::kPinDigits)}});
  const auto page = [&](const domain::FieldErrors& wrong) {
    return track_page(app, visit, typed, wrong);
  };
  Verdict verdict;
  if (errors.empty()) {
    verdict = prove(app, visit, *code, secret);
    if (verdict.wait) return web::too_often(visit, *verdict.wait, page);
    errors = errors_of(verdict, "code", "err.track");
  }
  if (!errors.empty()) return fcgi::html(page(errors), fcgi::Status::unprocessable);
  return opened(app, visit, *code, *verdict.proven, typed);
}

fcgi::Response close_tracking(App& app, fcgi::Visit& visit) {
  visit.session.flash_next("flash.track.closed");
  auto response = fcgi::see_other(paths::track());
  end_pass(app, response);
  return response;
}

}  // namespace complaints
