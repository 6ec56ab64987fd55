// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What was promised of a report and by when, and the steps at which it rings
/// (docs/contract.md, *Clocks*; docs/decisions/0074).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "handlers/domain/clocks/deadline.hpp"
#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/ids.hpp"

namespace domain {

enum class PromiseKind {
  answer,       ///< the desk's first answer
  decision,     ///< the desk's next step after something came back to it
  verify,       ///< the OPD's first follow-up
  finish,       ///< the OPD's target
  plan,         ///< the day the OPD named
  instruction,  ///< the answer to the leader
  sixty         ///< the hard date of the whole report
};

inline constexpr std::array kAllPromiseKinds{
    PromiseKind::answer, PromiseKind::decision,    PromiseKind::verify, PromiseKind::finish,
    PromiseKind::plan,   PromiseKind::instruction, PromiseKind::sixty};

[[nodiscard]] std::string_view to_word(PromiseKind kind);
[[nodiscard]] std::optional<PromiseKind> promise_kind_from(std::string_view word);

/// One promise. Its due instant only ever moves later; `first_due_at` is what was said at first.
/// Closed by what it promised (`kept_at`, in time or not) or by what made it pointless (`void_at`).
struct Promise {
  PromiseId id{};  ///< 0 while the database has not numbered it
  PromiseKind kind = PromiseKind::answer;
  std::optional<PartId> part = {};  ///< of verify, finish, plan; of an instruction to an OPD
  Instant starts_at{};
  Instant due_at{};
  Instant first_due_at{};
  std::optional<Instant> paused_at = {};  ///< since when it stands still: the citizen is asked
  std::optional<Instant> kept_at = {};
  std::optional<Instant> void_at = {};
  int rung = 0;  ///< the highest step that rang, as `Ring::step`; 0: none
  bool operator==(const Promise&) const = default;

  [[nodiscard]] bool is_open() const { return !kept_at && !void_at; }
  [[nodiscard]] bool runs() const { return is_open() && !paused_at; }
};

/// True of what a reporter is promised in so many words, whose lateness he is told.
[[nodiscard]] bool is_told(PromiseKind kind);

/// True of what is promised in working days, whose rest and lateness are said in them.
[[nodiscard]] bool counts_working_days(PromiseKind kind);

/// How far a promise has come at one of its steps.
enum class Rung { early, nearly, late, very_late };

/// A step of a promise: `step` is the percentage of its time (SlaPolicy::reminder_percents), of the
/// hard date the calendar day (SlaPolicy::hard_date_steps, then the date itself).
struct Ring {
  int step = 0;
  Rung rung = Rung::early;
  Instant at{};
  bool operator==(const Ring&) const = default;
};

/// Every step of a promise, the earliest first. The hard date has no *very late*.
[[nodiscard]] std::vector<Ring> ladder(const Promise& promise, const SlaPolicy& policy);

/// How far along `step` is on the ladder of a `kind`; a step that is not on it, as a setting made
/// it once, counts as the highest below it.
[[nodiscard]] Rung rung_of(PromiseKind kind, int step, const SlaPolicy& policy);

/// When a promise rings next: its first step above `rung`. Absent while it does not run, and after
/// the last.
[[nodiscard]] std::optional<Instant> next_ring_at(const Promise& promise, const SlaPolicy& policy);

/// What rings now. A courier that was away tells only the highest step reached, but always *late*
/// before *very late*: `told` in order; `passed_over` counts as rung and is not told.
struct DueRings {
  std::vector<Ring> told;
  std::vector<int> passed_over;
};
[[nodiscard]] DueRings due_rings(const Promise& promise, Instant now, const SlaPolicy& policy);

/// The earliest due instant of those that run, of `part` alone if given; absent if none does.
[[nodiscard]] std::optional<Instant> next_due(std::span<const Promise> promises,
                                              std::optional<PartId> part = std::nullopt);

/// The same of what everybody may know of an OPD's work: verify, finish and plan.
[[nodiscard]] std::optional<Instant> next_work_due(std::span<const Promise> promises);

/// What a due instant is reckoned from, beside the promise itself.
struct Reckoning {
  Nature nature = Nature::ordinary;
  std::span<const Pause> pauses;  ///< of the part's round
};

/// The due instant by the settings and holidays of `moment`, never earlier than it is; plans and
/// the hard date are dates that were named, and stay.
[[nodiscard]] Instant due_again(const Promise& promise, const Reckoning& from,
                                const Moment& moment);

/// A number that differs where settings or holidays differ from which dates and rings are reckoned;
/// not negative.
[[nodiscard]] std::int64_t calendar_of(const Moment& moment);

}  // namespace domain
