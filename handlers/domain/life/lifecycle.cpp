// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/lifecycle.hpp"

#include <algorithm>

#include "handlers/domain/clocks/deadline.hpp"
#include "handlers/domain/clocks/sla.hpp"
#include "handlers/domain/life/chosen.hpp"
#include "handlers/domain/life/correction.hpp"
#include "handlers/domain/life/target.hpp"
#include "handlers/domain/life/transition.hpp"

namespace domain {
namespace {

bool has_open_part(const Situation& situation) {
  return std::ranges::any_of(situation.parts, [](const Part& p) { return is_open(p.state); });
}

/// True for everybody of the body that the report is about.
bool is_of_accused(const Situation& situation, const Actor& actor) {
  return hides_from(situation.accused, actor.role, actor.opd);
}

/// True if `actor` may make moves of this row on this report at all, whatever its state.
bool is_by(const Move& move, const Situation& situation, const Actor& actor) {
  if (move.by.has(Role::triage) && acts_as_triage(situation, actor)) return true;
  return actor.role != Role::triage && move.by.has(actor.role);
}

/// True if the part is none of this actor's business.
bool is_foreign(const Part& part, const Actor& actor) {
  return works_for_opd(actor.role) && actor.opd != part.opd;
}

std::optional<Refusal> refuse_if(bool condition, Refusal refusal) {
  return condition ? std::optional(refusal) : std::nullopt;
}

std::optional<Refusal> hinders_decision(const Situation& s, const Actor& actor,
                                        const Moment& moment) {
  const bool leaders_turn = is_leaders_turn(s, moment.policy);
  if (actor.role == Role::leader)
    return refuse_if(!leaders_turn && s.desk != Desk::leader, Refusal::not_allowed);
  return refuse_if(leaders_turn, Refusal::leader_decides);
}

std::optional<Refusal> hinders_reopening(const Situation& s, const Moment& moment) {
  if (s.state == ReportState::closed) {
    const auto outcome = s.outcome.value_or(Outcome::lapsed);
    const auto until =
        reopen_until(s.closed_at.value_or(Instant{}), outcome, moment.policy, moment.holidays);
    if (moment.now > until) return Refusal::too_late;
    if (outcome == Outcome::abandoned) return std::nullopt;
  }
  return refuse_if(s.reopens >= moment.policy.reopenings, Refusal::third_reopen);
}

std::optional<Refusal> hinders_rating(const Situation& s, const Moment& moment) {
  if (s.rated) return Refusal::already_done;
  if (s.state == ReportState::resolved) return std::nullopt;
  if (s.outcome == Outcome::abandoned) return Refusal::already_changed;
  const auto until = rate_until(s.closed_at.value_or(Instant{}), moment.policy);
  return refuse_if(moment.now > until, Refusal::too_late);
}

std::optional<Refusal> hinders_merging(const Situation& s) {
  if (s.open_objection) return Refusal::objection_waits;
  const bool begun = std::ranges::any_of(s.parts, [](const Part& part) {
    return is_open(part.state) && part.state != PartState::forwarded;
  });
  return refuse_if(begun, Refusal::already_changed);
}

/// Less private is the reporter's own choice, before *forward*, where the category leaves one.
bool may_open(const Situation& s, const Actor& actor) {
  return actor.role == Role::citizen && !s.ever_forwarded && !s.privacy_locked;
}

std::optional<Refusal> hinders_privacy(const Situation& s, const Actor& actor) {
  if (s.choice_is_desks) return std::nullopt;
  if (s.privacy_locked && s.privacy == Privacy::secret_anonymous) return Refusal::privacy_locked;
  const bool can_open = may_open(s, actor);
  return refuse_if(s.privacy == Privacy::secret_anonymous && !can_open, Refusal::less_private);
}

std::optional<Refusal> hinders_amending(const Situation& s, const Moment& moment) {
  const bool over =
      s.opened_by_staff || s.responded || moment.now > s.received_at + moment.policy.amend;
  return refuse_if(over, Refusal::too_late);
}

/// What stands in the way of the clock, on the whole report.
std::optional<Refusal> hinders_clock(Event event, const Situation& s, const Moment& moment) {
  switch (event) {
    case Event::lapse: {
      const auto since = s.resolved_at.value_or(moment.now);
      return refuse_if(moment.now <= lapse_at(since, moment.policy, moment.holidays),
                       Refusal::too_early);
    }
    case Event::abandon:
      if (has_open_part(s)) return Refusal::already_changed;
      return refuse_if(moment.now <= abandon_at(s.asked_at.value_or(moment.now), moment.policy),
                       Refusal::too_early);
    case Event::remind:
      return refuse_if(has_open_part(s), Refusal::already_changed);
    default:
      return std::nullopt;
  }
}

/// What stands in the way of changing a flag of the whole report.
std::optional<Refusal> hinders_mark(Event event, const Situation& s, const Actor& actor) {
  switch (event) {
    case Event::change_privacy:
      return hinders_privacy(s, actor);
    case Event::redact:
      return refuse_if(!s.ever_forwarded, Refusal::already_changed);
    case Event::hide:
      return refuse_if(s.hidden || !s.ever_forwarded, Refusal::already_changed);
    case Event::unhide:
      return refuse_if(!s.hidden, Refusal::already_changed);
    case Event::unmask:
      return refuse_if(!flags_of(s.privacy).identity_hidden, Refusal::already_changed);
    case Event::mark_emergency:
      return refuse_if(s.emergency, Refusal::already_done);
    case Event::instruct:
      if (has_open_part(s)) return Refusal::already_changed;
      return refuse_if(s.open_instruction, Refusal::already_done);
    case Event::instruct_reply:
      return refuse_if(!s.open_instruction, Refusal::already_changed);
    default:
      return std::nullopt;
  }
}

/// What stands in the way of a move of the whole report, beside role and state.
std::optional<Refusal> hinders_report(Event event, const Situation& s, const Actor& actor,
                                      const Moment& moment) {
  switch (event) {
    case Event::supply:
    case Event::cancel_ask:
      return refuse_if(has_open_part(s), Refusal::already_changed);
    case Event::forward:
    case Event::reject:
    case Event::redirect:
      return hinders_decision(s, actor, moment);
    case Event::split:
      return refuse_if(!has_open_part(s), Refusal::already_changed);
    case Event::merge:
      return hinders_merging(s);
    case Event::rate:
      return hinders_rating(s, moment);
    case Event::reopen:
      return hinders_reopening(s, moment);
    case Event::object:
      return refuse_if(s.objections >= moment.policy.objections, Refusal::limit_reached);
    case Event::amend:
      return hinders_amending(s, moment);
    case Event::correct_entry:
      return hinders_correction(s, actor, moment);
    default:
      break;
  }
  const auto refusal = hinders_clock(event, s, moment);
  return refusal ? refusal : hinders_mark(event, s, actor);
}

/// The last round is the head's to answer, where the OPD has one.
std::optional<Refusal> hinders_answer(const Situation& s, const Part& part, const Actor& actor,
                                      const Moment& moment) {
  const bool last = s.reopens >= moment.policy.reopenings && part.round > 1;
  return refuse_if(last && !part.headless && actor.role != Role::opd_head, Refusal::head_answers);
}

/// The same for a move of one part.
std::optional<Refusal> hinders_part(Event event, const Situation& s, const Part& part,
                                    const Actor& actor, const Moment& moment) {
  const auto& policy = moment.policy;
  switch (event) {
    case Event::ask:
      return refuse_if(part.asks >= policy.asks_per_round, Refusal::limit_reached);
    case Event::schedule:
      if (is_past_target(part, moment)) return Refusal::past_target;
      return refuse_if(part.schedules > policy.redates_per_round, Refusal::limit_reached);
    case Event::resolve:
      return hinders_answer(s, part, actor, moment);
    case Event::ask_extension:
      if (part.headless) return Refusal::no_head;
      [[fallthrough]];
    case Event::extend:
      if (part.extends >= policy.extensions_per_round) return Refusal::limit_reached;
      return refuse_if(is_past_target(part, moment), Refusal::too_late);
    case Event::abandon:
      return refuse_if(moment.now <= abandon_at(part.asked_at.value_or(moment.now), policy),
                       Refusal::too_early);
    case Event::instruct:
      return refuse_if(part.open_instruction, Refusal::already_done);
    case Event::instruct_reply:
      return refuse_if(!part.open_instruction, Refusal::already_changed);
    case Event::mark_emergency:
      return refuse_if(s.emergency, Refusal::already_done);
    default:
      return std::nullopt;
  }
}

/// What stands in the way of a row of the table now; nothing if it is open.
std::optional<Refusal> hinders(const Move& move, const Situation& s, const Part* part,
                               const Actor& actor, const Moment& moment) {
  if (!is_by(move, s, actor)) return Refusal::not_allowed;
  if (move.scope == Scope::part) {
    if (part == nullptr || is_foreign(*part, actor)) return Refusal::not_found;
    if (!is_open(s.state) || !move.from.has(part->state)) return Refusal::already_changed;
    return hinders_part(move.event, s, *part, actor, moment);
  }
  if (!move.from.has(s.state)) return Refusal::already_changed;
  return hinders_report(move.event, s, actor, moment);
}

/// What stands in the way of this very act: the body, the new privacy, the named parts.
std::optional<Refusal> hinders_act(const Act& act, const Situation& s, const Actor& actor) {
  if (act.event == Event::forward || act.event == Event::split) {
    if (hides_from(s.accused, Role::opd_officer, act.opd)) return Refusal::accused_body;
    return refuse_if(
        std::ranges::any_of(
            s.parts, [&](const Part& part) { return is_open(part.state) && part.opd == act.opd; }),
        Refusal::opd_has_part);
  }
  if (act.event == Event::change_privacy && act.privacy) {
    if (*act.privacy == s.privacy) return refuse_if(!s.choice_is_desks, Refusal::already_done);
    if (at_least_as_private(s.privacy, *act.privacy)) return std::nullopt;
    return refuse_if(!may_open(s, actor), Refusal::less_private);
  }
  if (act.event == Event::correct_entry) {
    const auto course = act.course.value_or(Course{});
    const auto least = least_private(course, s.accused);
    return refuse_if(!at_least_as_private(least, act.privacy.value_or(s.privacy)),
                     course.lock ? Refusal::privacy_locked : Refusal::less_private);
  }
  if (act.event == Event::unmask)
    return refuse_if(takes_two(s.privacy) && !act.has_second_person, Refusal::second_person_needed);
  if (act.event == Event::reopen) {
    for (const auto id : act.parts) {
      const auto* part = find_part(s, id);
      if (part == nullptr) return Refusal::not_found;
      if (s.outcome != Outcome::abandoned && part->state != PartState::resolved)
        return Refusal::already_changed;
    }
  }
  return std::nullopt;
}

const Move* find_move(Event event, Scope scope) {
  const auto all = moves();
  const auto at = std::ranges::find_if(
      all, [&](const Move& move) { return move.event == event && move.scope == scope; });
  return at == all.end() ? nullptr : &*at;
}

}  // namespace

Event told_as(const Situation& before, const Applied& applied) {
  const bool hides_more =
      applied.event == Event::reclass && applied.situation.privacy != before.privacy;
  return hides_more ? Event::change_privacy : applied.event;
}

bool may_see(const Situation& situation, const Actor& actor, const SlaPolicy& policy) {
  if (is_of_accused(situation, actor) && actor.role != Role::administrator) return false;
  switch (actor.role) {
    case Role::citizen:
    case Role::clerk:
    case Role::administrator:
    case Role::clock:
      return true;
    case Role::triage:
      return !situation.unseen_by_triage;
    case Role::opd_officer:
    case Role::opd_head:
      return actor.opd && seen_by_opd(situation, *actor.opd);
    case Role::inspector:
      return situation.desk == Desk::inspector;
    case Role::leader:
      return situation.privacy != Privacy::secret_anonymous || situation.desk == Desk::leader ||
             is_leaders_turn(situation, policy);
    case Role::visitor:
    case Role::institution:
      return is_public(situation);
  }
  return false;
}

std::vector<OpenMove> may(const Situation& situation, const Actor& actor, const Moment& moment) {
  std::vector<OpenMove> open;
  if (!may_see(situation, actor, moment.policy)) return open;
  for (const auto& move : moves()) {
    if (move.scope == Scope::report) {
      if (!hinders(move, situation, nullptr, actor, moment))
        open.push_back({move.event, std::nullopt, move.needs});
      continue;
    }
    for (const auto& part : situation.parts)
      if (!hinders(move, situation, &part, actor, moment))
        open.push_back({move.event, part.id, move.needs});
  }
  return open;
}

bool may_do(const Situation& situation, const Actor& actor, Event event, std::optional<PartId> part,
            const Moment& moment) {
  const auto open = may(situation, actor, moment);
  return std::ranges::any_of(
      open, [&](const OpenMove& move) { return move.event == event && move.part == part; });
}

Result<Applied, Refusal> apply(const Situation& situation, const Actor& actor, const Act& act,
                               const Moment& moment) {
  if (!may_see(situation, actor, moment.policy)) return tl::unexpected(Refusal::not_found);
  const auto* part = act.part ? find_part(situation, *act.part) : nullptr;
  if (act.part && part == nullptr) return tl::unexpected(Refusal::not_found);
  const auto* move = find_move(act.event, act.part ? Scope::part : Scope::report);
  if (move == nullptr) return tl::unexpected(Refusal::not_found);

  if (const auto refusal = hinders(*move, situation, part, actor, moment))
    return tl::unexpected(*refusal);
  if (const auto refusal = hinders_act(act, situation, actor)) return tl::unexpected(*refusal);
  if (const auto refusal = hinders_choice(act, situation, part, actor.role, moment))
    return tl::unexpected(*refusal);
  return transition(*move, situation, act, moment);
}

}  // namespace domain
