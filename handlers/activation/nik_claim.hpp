// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// *Klaim NIK* where a sign-up is activated (docs/decisions/0044).
#pragma once

#include <optional>

#include "handlers/activation/actions.hpp"

namespace activation {

/// The NIK of this sign-up is held by another account: its claim begins, and both are told, but
/// not each time the link is tried.
void tell_nik_held(App& app, const store::PendingRegistration& pending, domain::Instant now);

/// The claim of this mailbox that two officers confirmed and nobody stopped in 72 hours: the first
/// account gives up its NIK in the same transaction in which this one gets it. Absent without one.
[[nodiscard]] std::optional<domain::AccountId> make_claimed_account(
    App& app, const store::PendingRegistration& pending, domain::Instant now);

}  // namespace activation
