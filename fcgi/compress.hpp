// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fcgi {

/// `body` compressed the best way `accept_encoding` allows: brotli, then gzip, else as it is.
///
/// `encoding` names what was done ("" for nothing). Bodies under 512 bytes stay as they are. Only
/// for pages without secrets: public pages, which nginx then caches compressed.
struct Compressed {
  std::string body;
  std::string encoding;
};
[[nodiscard]] Compressed compress(std::string body, std::string_view accept_encoding);

}  // namespace fcgi
