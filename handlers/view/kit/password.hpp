// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Pages around forgotten and new passwords, of citizens and of staff.
#pragma once

#include <string>
#include <string_view>

#include "handlers/view/kit/layout.hpp"

namespace view {

/// templates/accounts/forgotten.tpl.
[[nodiscard]] std::string forgotten_form(const Pages& pages, const Chrome& chrome,
                                         std::string_view email, const domain::FieldErrors& errors);

/// templates/accounts/new_password.tpl; `target` is the link's own address.
[[nodiscard]] std::string new_password_form(const Pages& pages, const Chrome& chrome,
                                            std::string_view target,
                                            const domain::FieldErrors& errors);

/// templates/accounts/old_link.tpl: offers a new link.
[[nodiscard]] std::string old_reset_link(const Pages& pages, const Chrome& chrome);

/// templates/admin/new_password.tpl.
[[nodiscard]] std::string staff_password_form(const Pages& pages, const Chrome& chrome,
                                              std::string_view target,
                                              const domain::FieldErrors& errors);

/// templates/admin/old_link.tpl.
[[nodiscard]] std::string staff_old_link(const Pages& pages, const Chrome& chrome);

}  // namespace view
