// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "fcgi/slice.hpp"

namespace fcgi {

/// One part of a form, as it came: a field, or a file with what its sender calls it.
struct FormPart {
  std::string name;
  std::optional<std::string> file_name;  ///< absent: a field
  std::string type;                      ///< of a file
  Slice content;                         ///< of the body, not copied
};

/// The parts of a multipart/form-data body (RFC 7578), in their order.
///
/// Header names in any case, parameters in any order, a missing CRLF after the closing boundary
/// are accepted; a file field without a chosen file is left out. Errors: HttpError 400 for a body
/// that does not begin with the boundary, a part without its blank line or its name, a body
/// without its closing boundary, and one without any part: what was cut off on the way must not
/// pass as a shorter form.
[[nodiscard]] std::vector<FormPart> read_multipart(const Slice& body, const std::string& boundary);

}  // namespace fcgi
