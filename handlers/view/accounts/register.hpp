// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Pages of *Daftar*.
#pragma once

#include <string>
#include <string_view>

#include "handlers/domain/people/account.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// templates/accounts/register.tpl; `typed` comes back into its fields, the password does not.
[[nodiscard]] std::string register_form(const Pages& pages, const Chrome& chrome,
                                        const domain::RegistrationDraft& typed,
                                        const domain::FieldErrors& errors);

/// templates/accounts/register_sent.tpl; `email` as typed, or empty when the browser has forgotten
/// it. Says nothing of whether the address was known.
[[nodiscard]] std::string register_sent(const Pages& pages, const Chrome& chrome,
                                        std::string_view email);

}  // namespace view
