// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report as its reader may know it, and what he can do with it now.
///
///   GET …/aduan/{code}   200; 404 for a report that is not for these eyes
///
/// The acts shown are those of domain::may: what is no button here is refused there too.

#include <algorithm>

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/followups/abuse/sanctioning.hpp"
#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/report.hpp"
#include "handlers/followups/desk/desk_page.hpp"
#include "handlers/followups/desk/desk_parts.hpp"
#include "handlers/paths/desk_paths.hpp"
#include "handlers/paths/paths.hpp"

namespace followups {
namespace {

using Place = view::DeskAct::Place;

Place place_of(domain::Event event) {
  using domain::Event;
  switch (event) {
    case Event::reply:
    case Event::comment:
    case Event::note:
      return Place::words;
    case Event::reclass:
    case Event::correct_entry:
    case Event::change_privacy:
    case Event::hide:
    case Event::unhide:
    case Event::unmerge:
    case Event::drop_part:
    case Event::mark_emergency:
    case Event::reopen:
    case Event::withdraw:
      return Place::rare;
    default:
      return Place::move;
  }
}

/// The usual next step: what is begun is to be finished, not begun again.
bool comes_first(const store::Complaint& report, domain::Event event) {
  const auto state = report.situation.state;
  const bool begun =
      state == domain::ReportState::in_progress || state == domain::ReportState::scheduled;
  return !begun || event != domain::Event::start;
}

std::vector<view::DeskAct> acts_of(const store::Complaint& report, const domain::Officer& officer,
                                   const domain::Moment& moment) {
  const auto open = domain::may(report.situation, domain::actor_of(officer), moment);
  std::vector<view::DeskAct> acts;
  bool first = true;
  for (const auto* deed : deeds()) {
    if (!std::ranges::any_of(open, [&](const auto& move) { return move.event == deed->event; }))
      continue;
    auto place = place_of(deed->event);
    if (first && place == Place::move && comes_first(report, deed->event)) {
      place = Place::first;
      first = false;
    }
    acts.push_back({.label = "act." + std::string(domain::to_word(deed->event)),
                    .href = address_of(report, officer, deed->address),
                    .place = place,
                    .until = until_of(report, deed->event, moment)});
  }
  if (domain::is_open(report.situation.state) &&
      domain::acts_as_triage(report.situation, domain::actor_of(officer)))
    acts.push_back({.label = "act.gather", .href = address_of(report, officer, "kembar")});
  return acts;
}

/// Triage's answer to abuse, where an account wrote.
std::optional<view::DeskAct> sanction_act(App& app, const store::Complaint& report,
                                          const domain::Officer& officer) {
  if (officer.role != domain::Role::triage || report.situation.desk != domain::Desk::triage ||
      !sender_of(app, report))
    return std::nullopt;
  return view::DeskAct{
      .label = app.sanctions.of_report(report.id) ? "sanction.taken" : "sanction.open",
      .href = address_of(report, officer, "teguran"),
      .place = Place::rare};
}

std::string why_no_act(const store::Complaint& report, const domain::Officer& officer,
                       const domain::SlaPolicy& policy) {
  const auto& situation = report.situation;
  if (officer.role == domain::Role::triage && situation.desk != domain::Desk::triage)
    return "desk.no_act.desk";
  const bool leaders = domain::is_leaders_turn(situation, policy);
  return leaders && officer.role != domain::Role::leader ? "desk.no_act.leader" : "desk.no_act";
}

}  // namespace

fcgi::Response show_report(App& app, fcgi::Visit& visit, const domain::Officer& officer) {
  const auto report = open_report(app, visit, officer);
  const auto rules = app.settings.rules();
  const auto history = history_of(app, report);

  auto page = desk_page(app, visit, officer, report, history);
  page.acts = acts_of(report, officer, rules.at(visit.now));
  if (const auto act = sanction_act(app, report, officer)) page.acts.push_back(*act);
  if (const auto act = pin_act(app, visit, report, officer)) page.acts.push_back(*act);
  page.no_act = why_no_act(report, officer, rules.policy);
  return fcgi::html(view::desk_report(app.pages, chrome_of(visit, officer), page));
}

}  // namespace followups
