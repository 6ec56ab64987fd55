// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A reporter without an account has what is kept of him erased.
///
///   GET  /lacak/{code}/data-saya/penghapusan   200, what goes and what stays
///   POST /lacak/{code}/data-saya/penghapusan   303 to /lacak, it is erased and the pass is gone;
///   303
///                                              to the withdrawal, if that is to come first; 422;
///                                              429
///
/// As for an account: name and ways are emptied at once, the report stays without an identity and
/// one that runs goes on, unless it is withdrawn first. Asks for the PIN, which dies with it.
/// Source: UU 27/2022, articles 8 and 43; docs/decisions/0042 and 0055.

#include "fcgi/log.hpp"
#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/track/own_facts.hpp"
#include "handlers/complaints/track/tracking_pass.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/running.hpp"
#include "handlers/web/too_often.hpp"

namespace complaints {
namespace {

/// One that is over cannot be withdrawn: nothing is asked of it.
bool runs(App& app, const fcgi::Visit& visit, const Claim& claim) {
  const auto rules = app.settings.rules();
  return domain::may_do(claim.report.situation, domain::kReporter, domain::Event::withdraw,
                        std::nullopt, rules.at(visit.now));
}

std::string page(App& app, const fcgi::Visit& visit, const Claim& claim,
                 const domain::FieldErrors& errors) {
  view::OwnAct act{.key = "erase",
                   .leads = {"own.erase.lead", "own.erase.goes", "own.erase.stays"},
                   .code = claim.report.code,
                   .title = claim.report.title,
                   .action = claim.act(kOwnErasure),
                   .back = claim.act(kOwnData),
                   .quick_exit = offers_exit(app, claim.report.category)};
  if (runs(app, visit, claim))
    act.fields.push_back(view::running_choice(app.pages.messages(), visit.form().line("running"),
                                              view::Erased::contact));
  act.fields.push_back(pin_field());
  return view::own_act(app.pages, form_chrome(visit), act, errors);
}

}  // namespace

fcgi::Response erase_own_form(App& app, fcgi::Visit& visit, const Claim& claim) {
  (void)own_contact(app, claim);
  return fcgi::html(page(app, visit, claim, {}));
}

fcgi::Response erase_own(App& app, fcgi::Visit& visit, const Claim& claim) {
  (void)own_contact(app, claim);
  const auto running = visit.form().line("running");
  if (running == view::kWithdrawFirst) return fcgi::see_other(claim.act(kWithdraw.address));

  domain::FieldErrors errors;
  if (running != view::kGoOn && runs(app, visit, claim)) errors.add("running", "err.erase.running");
  const auto again = [&](const domain::FieldErrors& wrong) {
    return page(app, visit, claim, wrong);
  };
  if (const auto wait = confirm_pin(app, visit, claim, errors))
    return web::too_often(visit, *wait, again);
  if (!errors.empty()) return fcgi::html(again(errors), fcgi::Status::unprocessable);

  const auto written =
      change_own(app, visit, claim, domain::OwnData::erased, [&](mysql::Transaction& transaction) {
        return app.own_contact.erase(transaction, claim.by.reporter.value(), visit.now);
      });
  if (!written && written.error() != domain::Refusal::already_done) throw PinReplaced();
  fcgi::log::info("contact_erased", {{"id", visit.request.id}});
  auto response = web::done(visit, "flash.contact.erased", paths::track());
  end_pass(app, response);
  response.header("Clear-Site-Data", "\"cache\"");
  return response;
}

}  // namespace complaints
