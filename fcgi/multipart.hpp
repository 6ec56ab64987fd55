#pragma once

#include <string>
#include <string_view>

namespace fcgi {

/// A multipart/form-data body in the one spelling cgicc reads right.
///
/// Header names in any case, parameters in any order, a missing CRLF after the closing boundary
/// are accepted; names stand quoted, file names percent-encoded (cgicc decodes them), a file field
/// without a chosen file is left out. Errors: HttpError 400 for a body that does not begin with the
/// boundary, a part without its blank line or its name, and a body without its closing boundary:
/// what was cut off on the way must not pass as a shorter form.
[[nodiscard]] std::string canonical_multipart(std::string_view body, const std::string& boundary);

}  // namespace fcgi
