// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "fcgi/request.hpp"
#include "fcgi/router.hpp"

namespace fcgi {

/// Reads a url-encoded or multipart body, already within its limit, into fields and files; the
/// files hold on to it, and no byte of theirs is copied.
///
/// Url-encoded text is read by cgicc, multipart by multipart.hpp: docs/decisions/0065. Errors:
/// HttpError 400 for what no browser sends (malformed, not UTF-8, NUL, no field at all in a
/// non-empty body, an unknown type), 413 for too many parts.
void read_body(Request& request, const std::string& content_type, std::string body,
               const BodyLimits& limits);

/// Percent-decodes names and values of a query string or url-encoded body, by cgicc. A broken
/// escape stays as it is.
[[nodiscard]] Params parse_query(std::string_view query);

/// The cookies of a `Cookie` header, values as they stand. What is not clean UTF-8 is none of ours
/// and left out.
[[nodiscard]] Params parse_cookies(std::string_view header);

}  // namespace fcgi
