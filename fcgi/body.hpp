#pragma once

#include <string>
#include <string_view>

#include "fcgi/request.hpp"
#include "fcgi/router.hpp"

namespace fcgi {

/// Reads a url-encoded or multipart body, already within its limit, into fields and files.
///
/// We stand between cgicc and the network: it gets an empty query string, an exact length and an
/// unquoted boundary. Errors: HttpError 400 for what no browser sends (malformed, not UTF-8, NUL,
/// no field at all in a non-empty body, an unknown type), 413 for too many parts.
void read_body(Request& request, const std::string& content_type, const std::string& body,
               const BodyLimits& limits);

/// Percent-decodes names and values of a query string or url-encoded body. A broken escape stays as
/// it is.
[[nodiscard]] Params parse_query(std::string_view query);

/// The cookies of a `Cookie` header, values as they stand.
[[nodiscard]] Params parse_cookies(std::string_view header);

}  // namespace fcgi
