// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Roles, and the people who work with reports.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/ids.hpp"

namespace domain {

enum class Role {
  visitor,
  citizen,
  clerk,
  triage,
  opd_officer,
  opd_head,
  inspector,
  leader,
  administrator,
  clock,       ///< the courier, when time itself moves a report
  institution  ///< a body that files through Open311
};

inline constexpr std::array kAllRoles{Role::visitor,   Role::citizen,     Role::clerk,
                                      Role::triage,    Role::opd_officer, Role::opd_head,
                                      Role::inspector, Role::leader,      Role::administrator,
                                      Role::clock,     Role::institution};

[[nodiscard]] std::string_view to_word(Role role);
[[nodiscard]] std::optional<Role> role_from(std::string_view word);

/// A set of roles, one bit each.
struct Roles {
  std::uint32_t bits = 0;
  [[nodiscard]] constexpr bool has(Role role) const {
    return (bits >> static_cast<unsigned>(role) & 1U) != 0;
  }
};

template <class... R>
[[nodiscard]] constexpr Roles roles(R... each) {
  return {((1U << static_cast<unsigned>(each)) | ...)};
}

/// The roles an account of staff may have, in the order in which they are offered.
inline constexpr std::array kStaffRoles{Role::clerk,        Role::triage,    Role::opd_officer,
                                        Role::opd_head,     Role::inspector, Role::leader,
                                        Role::administrator};

[[nodiscard]] constexpr bool is_staff(Role role) {
  for (const auto each : kStaffRoles)
    if (each == role) return true;
  return false;
}

/// True for the officers and the head of an OPD.
[[nodiscard]] constexpr bool works_for_opd(Role role) {
  return role == Role::opd_officer || role == Role::opd_head;
}

/// True for roles that exist within a body only. A leader's is the office under which he may be the
/// accused one.
[[nodiscard]] constexpr bool needs_body(Role role) {
  return works_for_opd(role) || role == Role::leader;
}

/// A member of staff who is signed in, clerk to administrator. Only `access` makes one.
struct Officer {
  StaffId id;
  std::string name;
  Role role = Role::clerk;
  std::optional<OpdId> opd;  ///< the body he works for; always set for OPD officers and heads
};

/// Who acts on a report, as far as the rules care. For a citizen: the reporter, by account or by
/// code and PIN (the store's WHERE has made sure).
struct Actor {
  Role role = Role::visitor;
  std::optional<OpdId> opd;
};

[[nodiscard]] inline Actor actor_of(const Officer& officer) {
  return {officer.role, officer.opd};
}
inline constexpr Actor kReporter{Role::citizen, std::nullopt};
inline constexpr Actor kClock{Role::clock, std::nullopt};

}  // namespace domain
