#pragma once

#include <string>
#include <string_view>

namespace fcgi {

/// `text` percent-encoded for a query value or path segment.
[[nodiscard]] std::string url_encode(std::string_view text);

/// The other way; `+` is a space. A broken escape stays as it is.
[[nodiscard]] std::string url_decode(std::string_view text);

}  // namespace fcgi
