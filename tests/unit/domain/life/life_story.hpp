// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Reports in the middle of their life, and one act on them.
#pragma once

#include <boost/test/unit_test.hpp>

#include <string>

#include "handlers/domain/life/lifecycle.hpp"
#include "tests/unit/domain/given.hpp"

namespace given {

inline const domain::Actor kTriage = actor(domain::Role::triage);
inline const domain::Actor kOfficer = actor(domain::Role::opd_officer);
inline const domain::Actor kHead = actor(domain::Role::opd_head);
inline const domain::Actor kLeader = actor(domain::Role::leader);
inline const domain::PartId kFirst{1};
inline const domain::PartId kSecond{2};

/// A report with one part of DPUPR in `state`.
inline domain::Situation with_part(domain::PartState state) {
  domain::Situation s;
  s.parts = {part(1, state)};
  s.state = domain::derive_state(domain::ReportState::received, s.parts).state;
  s.received_at = wib("2026-11-02 08:00");
  s.ever_forwarded = s.responded = s.opened_by_staff = true;
  return s;
}

/// Two, of DPUPR and of DLHKP.
inline domain::Situation with_parts(domain::PartState first, domain::PartState second) {
  auto s = with_part(first);
  s.parts.push_back(part(2, second, kDlhkp));
  s.state = domain::derive_state(domain::ReportState::received, s.parts).state;
  return s;
}

/// What `act` leaves behind; fails the case if it is refused.
inline domain::Applied done(const domain::Situation& s, const domain::Actor& actor,
                            const domain::Act& act, const char* now = "2026-11-02 09:00") {
  auto applied = domain::apply(s, actor, act, at(now));
  BOOST_REQUIRE_MESSAGE(applied.has_value(),
                        to_word(act.event) << ": " << (applied ? "" : to_word(applied.error())));
  return *applied;
}

/// Why `act` is refused, or "done".
inline std::string refused(const domain::Situation& s, const domain::Actor& actor,
                           const domain::Act& act, const char* now = "2026-11-02 09:00") {
  const auto applied = domain::apply(s, actor, act, at(now));
  return applied ? "done" : std::string(to_word(applied.error()));
}

inline domain::Act part_act(domain::Event event, domain::PartId part = kFirst) {
  return {.event = event, .part = part};
}

}  // namespace given
