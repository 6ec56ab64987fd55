// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Which days and reasons an act may choose: said above its form, offered in it, and checked.

#include "handlers/domain/life/chosen.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/domain/life/target.hpp"
#include "handlers/followups/base/act.hpp"
#include "handlers/view/kit/words.hpp"

namespace followups {
namespace {

using domain::Event;
using domain::RejectionReason;

/// The part the act is about: the one that was chosen, or the only one there is to choose.
const domain::Part* part_of(const Attempt& attempt) {
  auto id = attempt.command.part;
  if (!id && attempt.parts.size() == 1) id = attempt.parts.front();
  return id ? domain::find_part(attempt.report.situation, *id) : nullptr;
}

std::string say_days(const App& app, Event event, const domain::DayRange& days) {
  const bool schedules = event == Event::schedule;
  return app.pages.messages().text(
      schedules ? "act.days.schedule" : "act.days.extend",
      {{"dari", view::date(days.first)}, {"sampai", view::date(days.last)}});
}

void check_day(const App& app, Attempt& attempt, domain::Date day, const domain::Moment& moment) {
  const auto event = attempt.command.event;
  const auto* part = part_of(attempt);
  const auto days = part != nullptr ? domain::days_for(event, *part, moment) : std::nullopt;
  if (!days || days->has(day) || attempt.errors.find("date") != nullptr) return;
  const auto target = view::date(domain::to_local_date(*part->finish_due));
  if (event == Event::schedule) {
    const auto other = longer_by(attempt, moment);
    if (!other) return attempt.errors.add("date", "err.date.beyond.last", {{"tanggal", target}});
    return attempt.errors.add(
        "date", "err.date.beyond",
        {{"tanggal", target},
         {"tindakan", app.pages.messages().text("act." + std::string(domain::to_word(*other)))}});
  }
  if (day < days->first)
    return attempt.errors.add("date", "err.date.not_later", {{"tanggal", target}});
  attempt.errors.add(
      "date", "err.date.too_long",
      {{"tanggal", view::date(days->last)}, {"n", std::to_string(moment.policy.extend_days)}});
}

}  // namespace

std::string say_limits(const App& app, const Attempt& attempt, Event event,
                       const domain::Moment& moment) {
  const auto& messages = app.pages.messages();
  const auto* part = part_of(attempt);
  if (part != nullptr)
    if (const auto days = domain::days_for(event, *part, moment))
      return say_days(app, event, *days);
  if (event == Event::send_back && part != nullptr) {
    const auto refusal = domain::hinders_reason(domain::SendBackReason::not_ours, *part,
                                                attempt.officer.role, moment);
    if (refusal)
      return messages.text(part->headless ? "act.reasons.no_head" : "act.reasons.head",
                           {{"tanggal", view::date(domain::to_local_date(*part->verify_due))}});
  }
  if (event != Event::reject) return {};
  std::string said;
  const auto& situation = attempt.report.situation;
  for (const auto& [reason, key] :
       {std::pair{RejectionReason::not_proven, "act.reasons.finding"},
        std::pair{RejectionReason::unclear_after_asking, "act.reasons.answer"}})
    if (domain::hinders_reason(reason, situation))
      said += (said.empty() ? "" : " ") + messages.text(key);
  return said;
}

std::optional<std::vector<std::string>> reasons_open(const Attempt& attempt, Event event,
                                                     const domain::Moment& moment) {
  std::vector<std::string> words;
  const auto* part = part_of(attempt);
  if (event == Event::send_back && part != nullptr) {
    for (const auto reason : domain::open_reasons(*part, attempt.officer.role, moment))
      words.emplace_back(domain::to_word(reason));
    return words;
  }
  if (event != Event::reject) return std::nullopt;
  for (const auto reason : domain::open_reasons(attempt.report.situation))
    words.emplace_back(domain::to_word(reason));
  return words;
}

std::optional<Event> longer_by(const Attempt& attempt, const domain::Moment& moment) {
  const auto* part = part_of(attempt);
  if (part == nullptr) return std::nullopt;
  const auto actor = domain::actor_of(attempt.officer);
  for (const auto event : {Event::ask_extension, Event::extend})
    if (domain::may_do(attempt.report.situation, actor, event, part->id, moment)) return event;
  return std::nullopt;
}

void check_limits(const App& app, Attempt& attempt, const domain::Moment& moment) {
  const auto& input = attempt.command.input;
  if (const auto day = domain::planned_day_in(input)) check_day(app, attempt, *day, moment);
  const auto* part = part_of(attempt);
  if (const auto reason = domain::chosen<domain::SendBackReason>(input); reason && part != nullptr)
    if (const auto no = domain::hinders_reason(*reason, *part, attempt.officer.role, moment))
      attempt.errors.add("send_back_reason", domain::message_key(*no));
  if (const auto reason = domain::chosen<RejectionReason>(input))
    if (const auto no = domain::hinders_reason(*reason, attempt.report.situation))
      attempt.errors.add("rejection_reason", domain::message_key(*no));
}

}  // namespace followups
