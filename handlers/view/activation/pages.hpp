// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Pages of activation.
#pragma once

#include <string>
#include <string_view>

#include "handlers/view/kit/layout.hpp"

namespace view {

/// templates/activation/confirm.tpl; `target` is the link's own address.
[[nodiscard]] std::string activation_confirm(const Pages& pages, const Chrome& chrome,
                                             std::string_view target, std::string_view name,
                                             std::string_view email);

/// templates/activation/resend.tpl, asked for by itself.
[[nodiscard]] std::string activation_resend(const Pages& pages, const Chrome& chrome,
                                            std::string_view email,
                                            const domain::FieldErrors& errors);

/// templates/activation/resend.tpl, reached by a link that no longer works; `email` is filled in if
/// it is known whose link it was.
[[nodiscard]] std::string activation_old_link(const Pages& pages, const Chrome& chrome,
                                              std::string_view email);

/// templates/activation/nik_held.tpl: the way to *Klaim NIK*.
[[nodiscard]] std::string activation_nik_held(const Pages& pages, const Chrome& chrome);

/// templates/activation/phone_full.tpl.
[[nodiscard]] std::string activation_phone_full(const Pages& pages, const Chrome& chrome);

}  // namespace view
