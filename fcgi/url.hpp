// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fcgi {

/// `text` percent-encoded for a query value or path segment.
[[nodiscard]] std::string url_encode(std::string_view text);

}  // namespace fcgi
