// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What both doors, the citizens' and the staff's, ask before they let anybody in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "fcgi/server.hpp"
#include "handlers/store/people/throttle.hpp"

namespace guard {

/// What failed sign-ins are counted by: the address in its one spelling, or whatever was typed if
/// it is no address at all.
[[nodiscard]] std::string sign_in_key(std::string_view typed);

/// Until when no password is looked at, for this network address or this `key`; absent: now.
[[nodiscard]] std::optional<domain::Instant> sign_in_blocked(store::Throttle& throttle,
                                                             store::Door door,
                                                             const fcgi::Visit& visit,
                                                             std::string_view key);

/// Counts one failure, by `key` and by network address.
void sign_in_failed(store::Throttle& throttle, store::Door door, const fcgi::Visit& visit,
                    std::string_view key);

/// True if `password` is the one behind `hash`. An absent `hash`, of an address nobody has, takes
/// as long to refuse as a wrong password.
[[nodiscard]] bool password_opens(const std::optional<std::string>& hash,
                                  std::string_view password);

}  // namespace guard
