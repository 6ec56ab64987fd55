// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/own/claim.hpp"

#include "fcgi/http_error.hpp"
#include "handlers/complaints/track/tracking_pass.hpp"
#include "handlers/paths/paths.hpp"
#include "handlers/web/address.hpp"

namespace complaints {
Claim claim_by_account(App& app, const fcgi::Visit& visit, const domain::Citizen& citizen) {
  return claim_by_code(app, web::code_in_path(visit), citizen);
}

Claim claim_by_code(App& app, const domain::ComplaintCode& code, const domain::Citizen& citizen) {
  auto report = app.complaints.find(code, citizen.id);
  if (!report) throw fcgi::HttpError(fcgi::Status::not_found, "http.404");
  return {.report = *std::move(report),
          .by = store::by(citizen),
          .address = paths::my_report(code),
          .account = citizen.id};
}

Claim claim_by_pass(App& app, const fcgi::Visit& visit, Means means) {
  const auto code = web::code_in_path(visit);
  const auto pass = pass_of(app, visit);
  const auto tracked = pass ? app.tracking.find(code, pass->reporter) : std::nullopt;
  auto report = tracked ? app.complaints.find(code, tracked->reporter) : std::nullopt;
  if (!report) throw PassNeeded();
  if (!holds(*pass, *tracked)) throw PinReplaced();
  // The PIN opened it before an account took it: from then on the account acts.
  const bool may_act = pass->proof == ProvedBy::pin && !tracked->account;
  if (means == Means::to_act && !may_act) throw PassNeeded();
  return {.report = *std::move(report),
          .by = pass->proof == ProvedBy::pin ? store::by_pin(tracked->reporter)
                                             : store::by(tracked->reporter),
          .address = paths::tracked(code),
          .account = std::nullopt,
          .may_act = may_act,
          .linked = tracked->account.has_value(),
          .until = pass->until};
}

}  // namespace complaints
