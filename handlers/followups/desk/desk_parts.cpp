// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/desk/desk_parts.hpp"

#include "handlers/domain/life/correction.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/followups/entry/renewing.hpp"
#include "handlers/paths/desk_paths.hpp"

namespace followups {

void put_due(view::DeskReport& page, const store::Complaint& report,
             const domain::Officer& officer) {
  using domain::ReportState;
  const auto set = [&](std::optional<domain::Instant> due, std::string word) {
    page.due = due;
    page.due_word = std::move(word);
  };
  if (works_for_opd(officer.role)) {
    for (const auto& part : report.parts) {
      if (part.rules.opd != officer.opd) continue;
      if (part.rules.state == domain::PartState::forwarded)
        set(part.verify_due_at, "desk.due.verify");
      else if (part.rules.state != domain::PartState::resolved && domain::is_open(part.rules.state))
        set(part.finish_due_at, "desk.due.finish");
    }
    return;
  }
  switch (report.situation.state) {
    case ReportState::received:
      if (report.next_step_due_at) return set(report.next_step_due_at, "desk.due.decide");
      if (!report.responded_at) set(report.response_due_at, "desk.due.response");
      return;
    case ReportState::needs_data:
      return set(report.abandon_at, "desk.due.answer");
    case ReportState::resolved:
      return set(report.lapse_at, "desk.due.verdict");
    default:
      if (domain::is_open(report.situation.state)) set(report.due_at, "desk.due.finish");
  }
}

void put_parts(view::DeskReport& page, const store::Complaint& report,
               const domain::Officer& officer) {
  const bool own_only = report.known.reader() == domain::Reader::former_opd;
  for (const auto& part : report.parts) {
    if (own_only && part.rules.opd != officer.opd) continue;
    view::DeskPart shown{
        .opd = part.opd_name, .state = part.rules.state, .round = part.rules.round};
    shown.task = part.task;
    if (part.rules.state == domain::PartState::forwarded) shown.verify_due = part.verify_due_at;
    if (domain::is_open(part.rules.state)) shown.finish_due = part.finish_due_at;
    if (part.finish_due_at != part.original_finish_due_at)
      shown.extended_from = part.original_finish_due_at;
    page.parts.push_back(std::move(shown));
  }
}

std::optional<domain::Instant> until_of(const store::Complaint& report, domain::Event event,
                                        const domain::Moment& moment) {
  if (event != domain::Event::correct_entry || !report.situation.entry) return std::nullopt;
  return domain::correct_until(report.situation.entry->at, moment.policy, moment.holidays);
}

std::optional<view::DeskAct> pin_act(App& app, const fcgi::Visit& visit,
                                     const store::Complaint& report,
                                     const domain::Officer& officer) {
  if (!may_renew_pin(app, visit, officer, report)) return std::nullopt;
  return view::DeskAct{.label = "act.new_pin",
                       .href = paths::new_pin(officer.role, report.code),
                       .place = view::DeskAct::Place::rare};
}

}  // namespace followups
