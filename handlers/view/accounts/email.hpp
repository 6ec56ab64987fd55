// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Pages around a change of the e-mail address.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/time.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// templates/accounts/email_edit.tpl; `present` is the address in use.
[[nodiscard]] std::string email_form(const Pages& pages, const Chrome& chrome,
                                     std::string_view present, std::string_view typed,
                                     const domain::FieldErrors& errors);

/// templates/accounts/email_confirm.tpl; `target` is the link's own address.
[[nodiscard]] std::string confirm_email(const Pages& pages, const Chrome& chrome,
                                        std::string_view target, std::string_view present,
                                        std::string_view fresh);

/// templates/accounts/email_stop.tpl; `kept` is the address that stays or comes back; `changed_at`
/// absent: the change still waits.
[[nodiscard]] std::string stop_email(const Pages& pages, const Chrome& chrome,
                                     std::string_view target, std::string_view kept,
                                     const std::optional<domain::Instant>& changed_at);

/// templates/accounts/email_old_link.tpl: a link that was used or is too old.
[[nodiscard]] std::string old_email_link(const Pages& pages, const Chrome& chrome);

/// The same: the old address belongs to another account now.
[[nodiscard]] std::string email_taken(const Pages& pages, const Chrome& chrome);

}  // namespace view
