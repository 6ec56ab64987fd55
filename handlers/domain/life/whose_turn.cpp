// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/whose_turn.hpp"

#include "handlers/domain/accused.hpp"

namespace domain {

bool is_leaders_turn(ReportState state, int send_backs, const SlaPolicy& policy) {
  return state == ReportState::received && send_backs >= policy.send_backs_before_leader;
}

bool is_leaders_turn(const Situation& situation, const SlaPolicy& policy) {
  if (hides_from(situation.accused, Role::leader, std::nullopt)) return false;
  return is_leaders_turn(situation.state, situation.send_backs, policy);
}

bool acts_as_triage(const Situation& situation, const Actor& actor) {
  if (hides_from(situation.accused, actor.role, actor.opd)) return false;
  switch (situation.desk) {
    case Desk::triage:
      return actor.role == Role::triage && !situation.unseen_by_triage;
    case Desk::inspector:
      return actor.role == Role::inspector;
    case Desk::leader:
      return actor.role == Role::leader;
  }
  return false;
}

Desk desk_to_ring(const Situation& situation, const SlaPolicy& policy) {
  return is_leaders_turn(situation, policy) ? Desk::leader : situation.desk;
}

}  // namespace domain
