// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Enough of a name and a number for its owner to know them by, and too little for anybody else.
/// Mail addresses: Email::masked.
#pragma once

#include <string>
#include <string_view>

namespace domain {

/// "S…" of "Siti Rahayu"; empty of an empty one.
[[nodiscard]] std::string masked_name(std::string_view name);

/// "…890" of "+6281234567890"; empty of an empty one.
[[nodiscard]] std::string masked_phone(std::string_view e164);

}  // namespace domain
