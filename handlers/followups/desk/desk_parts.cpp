// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/desk/desk_parts.hpp"

#include "handlers/domain/life/correction.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/followups/entry/renewing.hpp"
#include "handlers/followups/lists/trays.hpp"
#include "handlers/paths/desk_paths.hpp"

namespace followups {

void put_due(view::DeskReport& page, App& app, const store::Complaint& report,
             const domain::Officer& officer) {
  using domain::ReportState;
  const auto set = [&](std::optional<domain::Instant> due, std::string word) {
    page.due = due;
    page.due_word = std::move(word);
  };
  if (!works_for_opd(officer.role) && report.situation.state == ReportState::needs_data)
    return set(report.abandon_at, "desk.due.answer");
  if (!works_for_opd(officer.role) && report.situation.state == ReportState::resolved)
    return set(report.lapse_at, "desk.due.verdict");
  if (const auto next = app.complaints.next_due(report.id, officer))
    set(next->due, clock_key(next->kind));
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
