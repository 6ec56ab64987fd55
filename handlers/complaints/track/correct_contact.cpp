// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A reporter without an account corrects his name and how he is reached.
///
///   GET  /lacak/{code}/data-saya/kontak   200, the form
///   POST /lacak/{code}/data-saya/kontak   303 to what is kept; 422; 429 as at /lacak
///
/// What is typed replaces what was kept, what is ticked goes, everything else stays: so nothing
/// that is hidden need be shown. Asks for the PIN. An event of the report, without the words.

#include <algorithm>

#include "handlers/complaints/actions.hpp"
#include "handlers/complaints/track/contact_change.hpp"
#include "handlers/complaints/track/own_facts.hpp"
#include "handlers/complaints/track/tracking_pass.hpp"
#include "handlers/web/too_often.hpp"

namespace complaints {
namespace {

std::string page(App& app, const fcgi::Visit& visit, const Claim& claim,
                 const store::KeptContact& kept, const domain::FieldErrors& errors) {
  const auto form = visit.form();
  const auto& messages = app.pages.messages();
  view::OwnAct act{.key = "contact",
                   .leads = {"own.contact.lead"},
                   .code = claim.report.code,
                   .title = claim.report.title,
                   .action = claim.act(kOwnContact),
                   .back = claim.act(kOwnData),
                   .quick_exit = offers_exit(app, claim.report.category)};
  view::Field remove{.input = view::Input::several,
                     .name = "remove",
                     .label = "field.remove_contact",
                     .options = {},
                     .optional = true};
  const auto removed = form.all("remove");
  for (const auto& way : kWays) {
    act.fields.push_back({.input = way.input,
                          .name = std::string(way.name),
                          .label = view::Label::keyed(std::string(way.label)),
                          .value = form.line(way.name),
                          .options = {},
                          .optional = true});
    if ((kept.*way.kept).empty()) continue;
    remove.options.push_back({.value = std::string(way.name),
                              .label = messages.text(way.label),
                              .chosen = std::ranges::find(removed, way.name) != removed.end()});
  }
  if (!remove.options.empty()) act.fields.push_back(std::move(remove));
  act.fields.push_back(pin_field());
  return view::own_act(app.pages, form_chrome(visit), act, errors);
}

}  // namespace

fcgi::Response contact_form(App& app, fcgi::Visit& visit, const Claim& claim) {
  return fcgi::html(page(app, visit, claim, own_contact(app, claim), {}));
}

fcgi::Response correct_contact(App& app, fcgi::Visit& visit, const Claim& claim) {
  const auto kept = own_contact(app, claim);
  const auto done = [&](std::string_view flash) {
    return web::done(visit, flash, claim.act(kOwnData));
  };
  if (app.history.find(claim.report.id, visit.form().nonce())) return done("already");
  domain::FieldErrors errors;
  const auto contact = changed(visit.form(), kept, errors);
  const auto again = [&](const domain::FieldErrors& wrong) {
    return page(app, visit, claim, kept, wrong);
  };
  if (const auto wait = confirm_pin(app, visit, claim, errors))
    return web::too_often(visit, *wait, again);
  if (!errors.empty()) return fcgi::html(again(errors), fcgi::Status::unprocessable);

  const auto written = change_own(
      app, visit, claim, domain::OwnData::corrected, [&](mysql::Transaction& transaction) {
        return app.own_contact.change(transaction, claim.by.reporter.value(), *contact);
      });
  if (!written && written.error() != domain::Refusal::already_done) throw PinReplaced();
  return done(written ? "flash.contact.saved" : "already");
}

}  // namespace complaints
