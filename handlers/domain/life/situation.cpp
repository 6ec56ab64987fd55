// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/situation.hpp"

#include <algorithm>

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kDesks{
    Word{Desk::triage, "triage"},
    Word{Desk::inspector, "inspector"},
    Word{Desk::leader, "leader"},
};
static_assert(kDesks.size() == kAllDesks.size());

struct Seat {
  Desk desk;
  Role role;
};

constexpr std::array kSeats{
    Seat{Desk::triage, Role::triage},
    Seat{Desk::inspector, Role::inspector},
    Seat{Desk::leader, Role::leader},
};
static_assert(kSeats.size() == kAllDesks.size());

ReportState shown_of(PartState state) {
  switch (state) {
    case PartState::forwarded:
      return ReportState::forwarded;
    case PartState::needs_data:
      return ReportState::needs_data;
    case PartState::verified:
      return ReportState::verified;
    case PartState::in_progress:
      return ReportState::in_progress;
    case PartState::scheduled:
      return ReportState::scheduled;
    case PartState::resolved:
      return ReportState::resolved;
    case PartState::returned:
    case PartState::dropped:
      break;
  }
  return ReportState::received;
}

}  // namespace

std::string_view to_word(Desk desk) {
  return word_of(kDesks, desk);
}
std::optional<Desk> desk_from(std::string_view word) {
  return value_of(kDesks, word);
}

Role role_at(Desk desk) {
  return std::ranges::find(kSeats, desk, &Seat::desk)->role;
}
Desk desk_at(Role role) {
  const auto* const seat = std::ranges::find(kSeats, role, &Seat::role);
  return seat == kSeats.end() ? Desk::triage : seat->desk;
}

Desk desk_of(const std::optional<Accused>& accused, bool past_triage, const Bodies& bodies) {
  // Whoever sits at the desk must not be among those from whom the report hides.
  if (hides_from(accused, Role::inspector, bodies.inspektorat)) return Desk::leader;
  return accused || past_triage ? Desk::inspector : Desk::triage;
}

bool unseen_by_triage(const std::optional<Accused>& accused, bool past_triage,
                      const Bodies& bodies) {
  return past_triage || hides_from(accused, Role::triage, bodies.diskominfo);
}

Course course_of(const Category& category, const std::optional<Accused>& accused,
                 const Bodies& bodies) {
  return {.desk = desk_of(accused, category.past_triage, bodies),
          .unseen_by_triage = unseen_by_triage(accused, category.past_triage, bodies),
          .lock = category.privacy_locked ? std::optional(category.privacy) : std::nullopt};
}

Shown derive_state(ReportState report, std::span<const Part> parts) {
  int open = 0;
  int resolved = 0;
  bool asked = false;
  auto least = PartState::resolved;
  for (const auto& part : parts) {
    if (!is_open(part.state)) continue;
    ++open;
    if (part.state == PartState::resolved) ++resolved;
    if (part.state == PartState::needs_data) asked = true;
    least = std::min(least, part.state);
  }
  if (!is_open(report)) return {report, resolved, open};
  if (open == 0) {
    const bool waiting = report == ReportState::needs_data;
    return {waiting ? ReportState::needs_data : ReportState::received, 0, 0};
  }
  return {asked ? ReportState::needs_data : shown_of(least), resolved, open};
}

const Part* find_part(const Situation& situation, PartId id) {
  const auto at = std::ranges::find(situation.parts, id, &Part::id);
  return at == situation.parts.end() ? nullptr : &*at;
}

bool is_public(const Situation& situation) {
  return situation.ever_forwarded && !situation.hidden &&
         !flags_of(situation.privacy).hidden_from_public;
}

bool seen_by_opd(const Situation& situation, OpdId opd) {
  if (hides_from(situation.accused, Role::opd_officer, opd)) return false;
  return std::ranges::any_of(situation.parts, [&](const Part& part) { return part.opd == opd; });
}

}  // namespace domain
