// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who is accused, as a form says it: the same fields in every form that files a report.
#pragma once

#include <optional>

#include "fcgi/form.hpp"
#include "handlers/domain/accused.hpp"
#include "handlers/domain/result.hpp"

namespace web {

/// The fields `accused` (the word of a kind; `tidak` or nothing: nobody) and, as the kind asks,
/// `accused_opd`, `accused_village`, `accused_name`, `accused_kecamatan`. Whether they fit,
/// domain::check_draft says; here only a kind that is none: `accused` `err.choice`.
[[nodiscard]] std::optional<domain::Accused> read_accused(const fcgi::Form& form,
                                                          domain::FieldErrors& errors);

/// The same fields of what was accused before.
[[nodiscard]] domain::Values accused_fields(const domain::Accused& accused);

}  // namespace web
