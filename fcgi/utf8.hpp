// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Whether bytes are text, and text that formats can carry. What the text says is the application's
/// to read (fcgi::Reading).
#pragma once

#include <string>
#include <string_view>

namespace fcgi {

/// Whether `text` is well-formed UTF-8 (RFC 3629) without NUL.
[[nodiscard]] bool is_clean_utf8(std::string_view text);

/// `text` as XML, HTML and JSON may all carry it: without noncharacters and control characters
/// (TAB, line ends and NEL stay); a broken byte is U+FFFD. What is read today holds none of them;
/// rows kept before may. Source: XML 1.0, 2.2; the Unicode Standard, 23.7.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace fcgi
