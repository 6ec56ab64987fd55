// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Another PIN for somebody who lost his, at the desk or by the channel he used.
///
///   GET  …/bukti/{code}/pin   200, why; 404 for a report not for these eyes, or whose reporter has
///                             an account
///   POST …/bukti/{code}/pin   303 to the slip, which shows the PIN once; 422 without a reason;
///   404;
///                             409 if an account took the report meanwhile
///
/// The old PIN opens nothing from then on. The same form sent twice makes one.
/// Source: docs/decisions/0055.

#include <algorithm>

#include "fcgi/http_error.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/refuse.hpp"
#include "handlers/followups/base/input.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/followups/entry/renewing.hpp"
#include "handlers/followups/entry/slips.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/view/kit/act.hpp"
#include "handlers/web/address.hpp"

namespace followups {
namespace {

std::string page(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                 const store::Complaint& report, const domain::FieldErrors& errors) {
  const auto& code = report.code;
  view::ActPage page{.event = domain::Event::new_pin,
                     .code = code,
                     .title = title_of(app, report),
                     .target = paths::new_pin(officer.role, code),
                     .back = officer.role == domain::Role::clerk
                                 ? paths::entered_slip(officer.role, code)
                                 : address_of(report, officer)};
  page.fields = view::act_fields(app.pages.messages(), page.event, domain::Needs::pin_reason,
                                 typed_values(visit.form()), {});
  return view::act(app.pages, form_chrome(visit, officer), page, errors);
}

std::optional<domain::PinReason> chosen(const fcgi::Form& form) {
  const auto reason = domain::pin_reason_from(form.line("pin_reason"));
  const bool offered = reason && std::ranges::find(domain::kChosenPinReasons, *reason) !=
                                     std::ranges::end(domain::kChosenPinReasons);
  return offered ? reason : std::nullopt;
}

}  // namespace

fcgi::Response new_pin_form(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  if (!may_renew_pin(app, visit, officer, report))
    throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return fcgi::html(page(app, visit, officer, report, {}));
}

fcgi::Response new_pin(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  auto slip = web::done(visit, "flash.new_pin", paths::entered_slip(officer.role, report.code));
  if (app.history.find(report.id, visit.form().nonce())) return slip;
  if (!may_renew_pin(app, visit, officer, report))
    throw fcgi::HttpError(fcgi::Status::not_found, "http.404");

  const auto reason = chosen(visit.form());
  const domain::ActInput input{.given = domain::Choice{.of = reason}};
  const auto errors = domain::check_input(domain::Event::new_pin, domain::Needs::pin_reason, input,
                                          officer.role, domain::to_local_date(visit.now));
  if (!errors.empty())
    return fcgi::html(page(app, visit, officer, report, errors), fcgi::Status::unprocessable);

  store::Pin pin;
  const auto made = renew_pin(app, visit, officer, report.id, *reason, pin);
  if (made) set_slip(slip, app, {report.code, pin.digits});
  if (!made && made.error() != domain::Refusal::already_done)
    return refuse(app, visit, officer, report, made.error());
  return slip;
}

}  // namespace followups
