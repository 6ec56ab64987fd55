// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The states of a report and of its parts, and every event of their history.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace domain {

/// What is shown of a report, and kept in `complaint.state` as a cache of its events. With open
/// parts it is derived from them (`derive_state`).
enum class ReportState {
  received,
  needs_data,
  forwarded,
  verified,
  in_progress,
  scheduled,
  resolved,
  closed,
  rejected,
  not_ours,
  duplicate,
  withdrawn
};

inline constexpr std::array kAllReportStates{
    ReportState::received, ReportState::needs_data,  ReportState::forwarded,
    ReportState::verified, ReportState::in_progress, ReportState::scheduled,
    ReportState::resolved, ReportState::closed,      ReportState::rejected,
    ReportState::not_ours, ReportState::duplicate,   ReportState::withdrawn};

[[nodiscard]] std::string_view to_word(ReportState state);
[[nodiscard]] std::optional<ReportState> report_state_from(std::string_view word);

/// True for received to resolved; Open311 says `open`.
[[nodiscard]] bool is_open(ReportState state);

/// The part of a report that one OPD handles. In order of advance, then the two that count in
/// nothing.
enum class PartState {
  forwarded,
  needs_data,
  verified,
  in_progress,
  scheduled,
  resolved,
  returned,
  dropped
};

inline constexpr std::array kAllPartStates{
    PartState::forwarded, PartState::needs_data, PartState::verified, PartState::in_progress,
    PartState::scheduled, PartState::resolved,   PartState::returned, PartState::dropped};

[[nodiscard]] std::string_view to_word(PartState state);
[[nodiscard]] std::optional<PartState> part_state_from(std::string_view word);

/// False for returned and dropped.
[[nodiscard]] bool is_open(PartState state);

/// Why a report is closed.
enum class Outcome { accepted, lapsed, abandoned };

inline constexpr std::array kAllOutcomes{Outcome::accepted, Outcome::lapsed, Outcome::abandoned};

[[nodiscard]] std::string_view to_word(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcome_from(std::string_view word);

/// Everything that can happen to a report. `ask_extension`: an officer asks the head of the OPD for
/// a later target. `new_pin`: staff made another PIN for the reporter and
/// saw it; `correct_entry`: the desk that entered it put right what it had chosen itself;
/// `own_data`: who has code and PIN corrected or erased what is kept of him, or moved the report
/// into an account. `remind`, `due_soon` and `late` are the clock's: to the citizen who has not
/// answered yet, to the staff whose time runs out, and when it has run out.
enum class Event {
  file,
  ask,
  supply,
  cancel_ask,
  forward,
  split,
  drop_part,
  send_back,
  verify,
  start,
  schedule,
  progress,
  resolve,
  return_answer,
  reject,
  redirect,
  merge,
  unmerge,
  accept,
  rate,
  reopen,
  object,
  lapse,
  abandon,
  withdraw,
  amend,
  add,
  reply,
  comment,
  note,
  instruct,
  instruct_reply,
  assign,
  reclass,
  ask_extension,
  extend,
  change_privacy,
  redact,
  hide,
  unhide,
  unmask,
  mark_emergency,
  correct_entry,
  new_pin,
  own_data,
  told,
  remind,
  due_soon,
  late,
  erase
};

/// The last enumerator, so that a loop over all events needs no second list.
inline constexpr Event kLastEvent = Event::erase;
inline constexpr std::size_t kEventCount = static_cast<std::size_t>(kLastEvent) + 1;

[[nodiscard]] constexpr std::array<Event, kEventCount> all_events() {
  std::array<Event, kEventCount> all{};
  for (std::size_t i = 0; i < kEventCount; ++i) all[i] = static_cast<Event>(i);
  return all;
}

/// True of the clock's word to the staff that a promise nears its end or is over.
[[nodiscard]] constexpr bool is_ring(Event event) {
  return event == Event::due_soon || event == Event::late;
}

[[nodiscard]] std::string_view to_word(Event event);
[[nodiscard]] std::optional<Event> event_from(std::string_view word);

}  // namespace domain
