// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/identity/unmasking.hpp"

#include "handlers/domain/life/consent.hpp"
#include "handlers/followups/base/identity.hpp"
#include "handlers/followups/base/input.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/view/followups/unmask.hpp"

namespace followups {
namespace {

using domain::ConsentState;

view::UnmaskStage stage_of(App& app, const std::optional<store::Consent>& asked,
                           const store::Complaint& report, domain::Instant now) {
  if (!keeps_identity(app, report)) return view::UnmaskStage::nothing;
  if (!takes_two(report)) return view::UnmaskStage::alone;
  if (!asked) return view::UnmaskStage::ask;
  switch (asked->state(now)) {
    case ConsentState::awaited:
      return view::UnmaskStage::awaited;
    case ConsentState::given:
      return asked->counts(report.situation, now) ? view::UnmaskStage::given
                                                  : view::UnmaskStage::lapsed;
    case ConsentState::refused:
      return view::UnmaskStage::refused;
    default:
      return view::UnmaskStage::ask;
  }
}

}  // namespace

std::int64_t told_row(const fcgi::Visit& visit) {
  const auto typed = visit.request.is_safe() ? visit.request.query.find("kabari").value_or("")
                                             : visit.form().line("kabari");
  const auto id = fcgi::id_from<domain::KabariId>(typed);
  return id ? id->value : 0;
}

std::string shown_at(const fcgi::Visit& visit, const domain::Officer& officer,
                     const store::Complaint& report) {
  const auto row = told_row(visit);
  return row == 0 ? address_of(report, officer) : paths::tell_contact(officer.role, row);
}

bool takes_two(const store::Complaint& report) {
  return domain::takes_two(report.situation.privacy);
}

fcgi::Response unmask_page(App& app, const fcgi::Visit& visit, const Attempt& attempt,
                           fcgi::Status status) {
  const auto& [report, officer] = std::tie(attempt.report, attempt.officer);
  const auto& code = report.code;
  const auto asked = app.consents.last(report.id, officer.id);
  view::UnmaskPage shown{.code = code,
                         .title = title_of(app, report),
                         .report = address_of(report, officer),
                         .target = paths::unmask(officer.role, code),
                         .consents = paths::consents(officer.role),
                         .row = told_row(visit),
                         .stage = stage_of(app, asked, report, visit.now),
                         .hours = attempt.rules.policy.consent,
                         .changed = status == fcgi::Status::conflict,
                         .typed = typed_values(attempt.form)};
  if (takes_two(report)) shown.others = app.consents.others(officer, report.situation);
  if (asked && takes_two(report)) {
    shown.consent = asked->id.value;
    shown.reason = asked->reason;
    shown.second = asked->answered_by;
    shown.answered_at = asked->dates.refused_at ? asked->dates.refused_at : asked->dates.given_at;
    shown.until = asked->dates.expires_at;
  }
  return fcgi::html(view::unmask(app.pages, form_chrome(visit, officer), shown, attempt.errors),
                    status);
}

}  // namespace followups
