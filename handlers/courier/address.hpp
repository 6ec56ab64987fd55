// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What may stand on a line of SMTP, and what may be kept of one.
#pragma once

#include <string>
#include <string_view>

namespace courier {

/// True unless the address could end the command it stands in, or begin another: not empty, no
/// control byte, space, `<` or `>`.
[[nodiscard]] bool is_plain_address(std::string_view address);

/// `text` in one line of at most 300 bytes, with `address` left out: for the log and the database.
[[nodiscard]] std::string without_address(std::string text, std::string_view address);

/// True if `url` (scheme://[user@]host…) leads to this machine.
[[nodiscard]] bool is_loopback(std::string_view url);

}  // namespace courier
