// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Whether bytes are text. What the text says is the application's to read (fcgi::Reading).
#pragma once

#include <string_view>

namespace fcgi {

/// Whether `text` is well-formed UTF-8 (RFC 3629) without NUL.
[[nodiscard]] bool is_clean_utf8(std::string_view text);

}  // namespace fcgi
