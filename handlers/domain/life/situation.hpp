// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Where a report stands: all that the rules of its life need to know.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "handlers/domain/accused.hpp"
#include "handlers/domain/filing/category.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/opd.hpp"
#include "handlers/domain/privacy.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

/// What one OPD has to do. Counters are of the present round.
struct Part {
  PartId id;  ///< 0 while the database has not numbered it
  OpdId opd;
  PartState state = PartState::forwarded;
  PartState asked_from = PartState::forwarded;  ///< where `needs_data` goes back to
  int round = 1;
  int asks = 0;
  int schedules = 0;  ///< dates set; the first is no re-date
  int extends = 0;
  bool open_instruction = false;    ///< the leader waits for the head's answer
  bool dropped_by_merge = false;    ///< comes back with *unmerge*
  std::optional<Instant> asked_at;  ///< of the open question
  std::optional<Instant> finish_due;
  std::optional<Instant> verify_due = {};
  std::optional<Date> planned = {};  ///< the day the OPD named last in this round
  bool headless = false;             ///< its OPD has no active account of a head
};

/// Who does on this report what the table of moves gives to triage.
enum class Desk {
  triage,
  inspector,  ///< a body is accused, the leadership too
  leader      ///< Inspektorat is accused
};

inline constexpr std::array kAllDesks{Desk::triage, Desk::inspector, Desk::leader};

[[nodiscard]] std::string_view to_word(Desk desk);
[[nodiscard]] std::optional<Desk> desk_from(std::string_view word);

/// Who sits at a desk; the desk of a role that sits at none is triage's.
[[nodiscard]] Role role_at(Desk desk);
[[nodiscard]] Desk desk_at(Role role);

/// The desk of a report. `past_triage` is the category's: about LaporBup itself.
[[nodiscard]] Desk desk_of(const std::optional<Accused>& accused, bool past_triage,
                           const Bodies& bodies);

/// True if triage must not even know that the report exists: Diskominfo is accused, or the category
/// goes past it.
[[nodiscard]] bool unseen_by_triage(const std::optional<Accused>& accused, bool past_triage,
                                    const Bodies& bodies);

/// What a category decides of a report that stands in it.
struct Course {
  Desk desk = Desk::triage;
  bool unseen_by_triage = false;
  /// The report is at least that private, and stays so.
  std::optional<Privacy> lock = std::nullopt;
  bool operator==(const Course&) const = default;
};
[[nodiscard]] Course course_of(const Category& category, const std::optional<Accused>& accused,
                               const Bodies& bodies);

/// Of a report that an officer entered for somebody: what decides whether his desk may put right
/// what he chose (correction.hpp).
struct EntryAtDesk {
  Role by = Role::triage;  ///< as whom he entered it
  Instant at{};
  /// The reporter has said who may know, or can: he asked to be hidden by whatever channel, changed
  /// it, or has the report in his account.
  bool reporter_spoke = false;
  bool others_chose = false;  ///< another desk has put it into another category since
  bool operator==(const EntryAtDesk&) const = default;
};

struct Situation {
  ReportState state = ReportState::received;
  std::optional<Outcome> outcome;  ///< only if closed
  std::vector<Part> parts;

  Privacy privacy = Privacy::open;
  bool privacy_locked = false;  ///< by the category
  std::optional<Accused> accused;
  Desk desk = Desk::triage;
  bool unseen_by_triage = false;

  bool emergency = false;
  bool hidden = false;                       ///< taken down by triage
  bool ever_forwarded = false;               ///< so it has a public text
  bool responded = false;                    ///< the two-hour clock was met by a person
  std::optional<Instant> responded_at = {};  ///< and when
  bool opened_by_staff = false;              ///< then *amend* is over
  bool open_instruction = false;             ///< to triage, before any part
  bool rated = false;                        ///< in this round
  bool found_by_opd = false;                 ///< an OPD has written what it found
  bool question_answered = false;            ///< at least one
  bool open_objection = false;  ///< the reporter objected, and no desk has decided since

  int reopens = 0;
  int objections = 0;
  int send_backs = 0;

  Instant received_at{};
  std::optional<Instant> asked_at;     ///< of triage's open question
  std::optional<Instant> resolved_at;  ///< when the last open part was resolved
  std::optional<Instant> closed_at;

  /// Only where an officer reads or corrects a report that was entered and not forwarded yet.
  std::optional<EntryAtDesk> entry;
  /// It was entered at a desk, is not forwarded yet, and nobody has said since, in the reporter's
  /// name, who may know: he may say that it is right as it stands.
  bool choice_is_desks = false;
};

/// The state to show, and "x of n parts are finished".
struct Shown {
  ReportState state;
  int resolved;  ///< open parts in `resolved`
  int open;      ///< open parts in all
  bool operator==(const Shown&) const = default;
};

/// A final report keeps its state. With open parts: `needs_data` if one waits for the citizen, else
/// the least advanced. Without: `needs_data` if triage asked, else `received`.
[[nodiscard]] Shown derive_state(ReportState report, std::span<const Part> parts);

/// The part with `id`, or null.
[[nodiscard]] const Part* find_part(const Situation& situation, PartId id);

/// True while the public may read it: forwarded once, not hidden, not secret, not withdrawn.
[[nodiscard]] bool is_public(const Situation& situation);

/// True if `opd`'s officers may see the report: it has a part of theirs, and nobody of theirs is
/// accused.
[[nodiscard]] bool seen_by_opd(const Situation& situation, OpdId opd);

}  // namespace domain
