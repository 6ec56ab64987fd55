// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/officer.hpp"

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kRoles{
    Word{Role::visitor, "visitor"},
    Word{Role::citizen, "citizen"},
    Word{Role::clerk, "clerk"},
    Word{Role::triage, "triage"},
    Word{Role::opd_officer, "opd_officer"},
    Word{Role::opd_head, "opd_head"},
    Word{Role::inspector, "inspector"},
    Word{Role::leader, "leader"},
    Word{Role::administrator, "administrator"},
    Word{Role::clock, "clock"},
    Word{Role::institution, "institution"},
};
static_assert(kRoles.size() == kAllRoles.size());

}  // namespace

std::string_view to_word(Role role) {
  return word_of(kRoles, role);
}
std::optional<Role> role_from(std::string_view word) {
  return value_of(kRoles, word);
}

}  // namespace domain
