// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Data Saya: what is kept, a copy of it, the end of the account.
#pragma once

#include <string>
#include <string_view>

#include "handlers/view/accounts/profile.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// templates/accounts/my_data.tpl.
[[nodiscard]] std::string my_data(const Pages& pages, const Chrome& chrome, const Profile& account,
                                  const domain::FieldErrors& errors);

/// templates/accounts/my_copies.tpl; `until` is when the password is asked again.
[[nodiscard]] std::string my_copies(const Pages& pages, const Chrome& chrome,
                                    domain::Instant until);

/// templates/accounts/erase.tpl; `running` is what was chosen for reports that are not finished.
[[nodiscard]] std::string erase_form(const Pages& pages, const Chrome& chrome,
                                     std::string_view running, const domain::FieldErrors& errors);

}  // namespace view
