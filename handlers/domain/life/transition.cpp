// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/transition.hpp"

#include <algorithm>

namespace domain {
namespace {

/// The move in the making: `now` is the situation that comes out, `part` the one moved, if any.
struct Making {
  Applied& out;
  Situation& now;
  Part* part;
  const Act& act;
  const Moment& moment;

  void effect(Effect effect) const { out.effects.push_back(effect); }
  void touch(const Part& changed) const { out.changed.push_back(changed.id); }
  void derive() const { now.state = derive_state(ReportState::received, now.parts).state; }
};

std::size_t open_parts(const Situation& situation) {
  return static_cast<std::size_t>(
      std::ranges::count_if(situation.parts, [](const Part& part) { return is_open(part.state); }));
}

void ask(const Making& make, PartState asked_from) {
  if (make.part == nullptr) {
    make.now.asked_at = make.moment.now;
    return;
  }
  make.part->asked_from = asked_from;
  make.part->asked_at = make.moment.now;
  ++make.part->asks;
  make.effect(Effect::pauses);
}

/// The question is answered, or taken back (`never_paused`): the part goes on where it was.
void go_on(const Making& make, Part* part, Effect effect = Effect::resumes) {
  if (part == nullptr) {
    make.now.asked_at.reset();
    return;
  }
  part->state = part->asked_from;
  part->asked_at.reset();
  make.effect(effect);
}

void add_part(const Making& make) {
  Part part;
  part.opd = make.act.opd.value_or(OpdId{});
  make.now.parts.push_back(part);
  make.now.ever_forwarded = true;
  make.effect(Effect::starts_clocks);
}

void merge(const Making& make) {
  for (auto& part : make.now.parts) {
    if (!is_open(part.state)) continue;
    part.state = PartState::dropped;
    part.dropped_by_merge = true;
    make.touch(part);
  }
  make.effect(Effect::purges);
}

void unmerge(const Making& make) {
  for (auto& part : make.now.parts) {
    if (!part.dropped_by_merge) continue;
    part.state = PartState::forwarded;
    part.dropped_by_merge = false;
    make.touch(part);
  }
  make.derive();
}

void close(const Making& make, Outcome outcome) {
  make.now.state = ReportState::closed;
  make.now.outcome = outcome;
}

void abandon(const Making& make) {
  if (make.part != nullptr && open_parts(make.now) > 1) {
    make.part->state = PartState::dropped;
    make.derive();
    return;
  }
  close(make, Outcome::abandoned);
}

/// Back where it was asked; the answer travels with the event.
void reopen_abandoned(const Making& make) {
  make.now.state = ReportState::received;
  for (auto& part : make.now.parts) {
    if (part.state != PartState::needs_data) continue;
    go_on(make, &part);
    make.touch(part);
  }
  make.now.asked_at.reset();
  make.derive();
}

void reopen(const Making& make) {
  const bool abandoned = make.now.outcome == Outcome::abandoned;
  make.now.outcome.reset();
  if (abandoned) return reopen_abandoned(make);

  for (auto& part : make.now.parts) {
    const bool named = make.act.parts.empty() ||
                       std::ranges::find(make.act.parts, part.id) != make.act.parts.end();
    if (part.state != PartState::resolved || !named) continue;
    part.state = PartState::forwarded;
    ++part.round;
    part.asks = part.schedules = part.extends = 0;
    part.finish_due.reset();
    part.verify_due.reset();
    make.touch(part);
  }
  ++make.now.reopens;
  make.now.rated = false;
  make.effect(Effect::starts_clocks);
  if (make.now.reopens >= make.moment.policy.reopenings) make.effect(Effect::answer_in_person);
  make.derive();
}

void set_instruction(const Making& make, bool open) {
  (make.part != nullptr ? make.part->open_instruction : make.now.open_instruction) = open;
}

void object(const Making& make) {
  for (auto& part : make.now.parts) {
    if (!part.dropped_by_merge) continue;
    part.dropped_by_merge = false;
    make.touch(part);
  }
  ++make.now.objections;
  make.now.open_objection = true;
}

/// The report keeps what it was, but for what its new category decides; never less private.
void reclass(const Making& make) {
  if (!make.act.course) return;
  const auto& [desk, unseen, lock] = *make.act.course;
  auto& s = make.now;
  s.desk = desk;
  s.unseen_by_triage = unseen;
  s.privacy_locked = lock.has_value();
  s.privacy = hidden_by(*make.act.course, s.privacy);
}

/// What was never the reporter's choice goes, but for what the new category decides.
void correct_entry(const Making& make) {
  make.now.privacy = make.act.privacy.value_or(make.now.privacy);
  reclass(make);
}

/// Events that change a flag or a counter and no state.
void mark(const Making& make) {
  auto& s = make.now;
  switch (make.out.event) {
    case Event::rate:
      s.rated = true;
      break;
    case Event::instruct:
      set_instruction(make, true);
      break;
    case Event::instruct_reply:
      set_instruction(make, false);
      break;
    case Event::extend:
      ++make.part->extends;
      make.effect(Effect::moves_target);
      break;
    case Event::reclass:
      reclass(make);
      break;
    case Event::correct_entry:
      correct_entry(make);
      break;
    case Event::change_privacy:
      s.privacy = make.act.privacy.value_or(s.privacy);
      s.choice_is_desks = false;
      break;
    case Event::hide:
      s.hidden = true;
      break;
    case Event::unhide:
      s.hidden = false;
      break;
    case Event::redact:
    case Event::erase:
      make.effect(Effect::purges);
      break;
    case Event::mark_emergency:
      s.emergency = true;
      break;
    default:
      break;
  }
}

/// What the event does beside setting the state its row names.
void carry_out(const Making& make, PartState part_before) {
  switch (make.out.event) {
    case Event::ask:
      return ask(make, part_before);
    case Event::supply:
      make.now.question_answered = true;
      return go_on(make, make.part);
    case Event::cancel_ask:
      return go_on(make, make.part, Effect::never_paused);
    case Event::forward:
    case Event::split:
      return add_part(make);
    case Event::send_back:
      ++make.now.send_backs;
      make.now.found_by_opd = true;
      return;
    case Event::verify:
      make.now.found_by_opd = true;
      return make.effect(Effect::verifies);
    case Event::schedule:
      ++make.part->schedules;
      return;
    case Event::merge:
      return merge(make);
    case Event::unmerge:
      return unmerge(make);
    case Event::accept:
      return close(make, Outcome::accepted);
    case Event::lapse:
      return close(make, Outcome::lapsed);
    case Event::abandon:
      return abandon(make);
    case Event::reopen:
      return reopen(make);
    case Event::object:
      return object(make);
    default:
      return mark(make);
  }
}

bool is_decision(Event event) {
  return event == Event::forward || event == Event::reject || event == Event::redirect;
}

/// The desk took back its own question, or its having merged the report away.
bool takes_back(const Making& make) {
  return make.out.event == Event::unmerge ||
         (make.out.event == Event::cancel_ask && make.part == nullptr);
}

/// What was taken back was no answer, if it was that which had met the two hours: it happened at
/// the very instant at which they were met.
void unanswer(const Making& make, const Situation& before) {
  const auto taken_back_at = make.out.event == Event::unmerge ? before.closed_at : before.asked_at;
  if (!before.responded_at || before.responded_at != taken_back_at) return;
  make.now.responded = false;
  make.now.responded_at.reset();
  make.effect(Effect::unanswers);
}

/// Times and effects that follow from the states before and after, whatever the event was.
void settle(const Making& make, const Situation& before) {
  auto& s = make.now;
  if (s.state == ReportState::resolved && before.state != ReportState::resolved) {
    s.resolved_at = make.moment.now;
    make.effect(Effect::awaits_verdict);
  }
  if (is_open(s.state) && s.state != ReportState::resolved) s.resolved_at.reset();

  if (is_open(before.state) && !is_open(s.state)) {
    s.closed_at = make.moment.now;
    make.effect(Effect::closes);
  }
  if (is_open(s.state)) s.closed_at.reset();

  // Sent back, answered, objected to: whatever comes back to the desk waits there with a day set.
  if (takes_back(make)) unanswer(make, before);
  if (s.state == ReportState::received && before.state != ReportState::received)
    make.effect(takes_back(make) ? Effect::waits_on : Effect::awaits_decision);
  if (!s.responded && is_response(make.out.event)) {
    s.responded = true;
    s.responded_at = make.moment.now;
    make.effect(Effect::responds);
  }
  if (is_decision(make.out.event)) s.open_objection = false;
  if (is_public(s) && !is_public(before)) make.effect(Effect::publishes);
  if (!is_public(s) && is_public(before)) make.effect(Effect::purges);
}

/// The states of the event row: the part's, or, when the report itself moved on or has no part in
/// it, the report's.
void name_states(Applied& out, const Situation& before, const Part* part, PartState part_before) {
  if (part != nullptr && is_open(out.situation.state)) {
    out.from = to_word(part_before);
    out.to = to_word(part->state);
    return;
  }
  out.from = to_word(before.state);
  out.to = to_word(out.situation.state);
}

}  // namespace

bool is_response(Event event) {
  return event == Event::ask || event == Event::forward || event == Event::reject ||
         event == Event::redirect || event == Event::merge;
}

Privacy hidden_by(const Course& course, Privacy before) {
  return course.lock ? joined(before, *course.lock) : before;
}

Applied transition(const Move& move, const Situation& situation, const Act& act,
                   const Moment& moment) {
  Applied out{.situation = situation,
              .event = move.event,
              .part = act.part,
              .from = {},
              .to = {},
              .changed = {},
              .effects = {}};
  auto& now = out.situation;
  Part* part = nullptr;
  if (act.part) part = &*std::ranges::find(now.parts, *act.part, &Part::id);
  const Making make{out, now, part, act, moment};
  const auto part_before = part != nullptr ? part->state : PartState::forwarded;

  if (const auto* to = std::get_if<ReportState>(&move.to)) now.state = *to;
  if (const auto* to = std::get_if<PartState>(&move.to)) part->state = *to;
  carry_out(make, part_before);
  if (part != nullptr) make.touch(*part);
  if (is_open(now.state) && (part != nullptr || open_parts(now) > 0)) make.derive();
  settle(make, situation);
  name_states(out, situation, part, part_before);
  return out;
}

}  // namespace domain
