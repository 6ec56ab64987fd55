// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What is kept of a reporter without an account: said to him, and confirmed by his PIN.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "handlers/complaints/own/claim.hpp"
#include "handlers/domain/people/copy.hpp"
#include "handlers/view/kit/field.hpp"
#include "handlers/web/act.hpp"

namespace complaints {

/// Below the report's own address.
inline constexpr std::string_view kOwnData = "data-saya";
inline constexpr std::string_view kOwnContact = "data-saya/kontak";
inline constexpr std::string_view kOwnErasure = "data-saya/penghapusan";

/// The contact behind the claim. Errors: PinReplaced if it was erased or an account took it.
[[nodiscard]] store::KeptContact own_contact(App& app, const Claim& claim);

/// Name and ways in words, how the report came and how its reporter is told. Where the identity is
/// hidden only enough for its owner to know them by: a PIN may have been seen by an officer, and
/// what is hidden is opened in one way alone.
[[nodiscard]] domain::CopyPart contact_part(const view::Messages& messages, const Claim& claim,
                                            const store::KeptContact& contact);

/// The field `pin` of a form that changes what is kept: adds what is wrong with it. Every try
/// counts as one at /lacak; when to come back, if there were too many.
[[nodiscard]] std::optional<domain::Instant> confirm_pin(App& app, const fcgi::Visit& visit,
                                                         const Claim& claim,
                                                         domain::FieldErrors& errors);
[[nodiscard]] view::Field pin_field();

/// Appends the event `own_data` and does `change`, once a form. `already_done`: it was sent before.
[[nodiscard]] web::Done change_own(App& app, const fcgi::Visit& visit, const Claim& claim,
                                   domain::OwnData what,
                                   const std::function<bool(mysql::Transaction&)>& change);

}  // namespace complaints
