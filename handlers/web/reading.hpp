// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// How every binary that takes forms reads them: as the domain does.
#pragma once

#include "fcgi/form.hpp"
#include "handlers/domain/text/reading.hpp"

namespace web {

inline constexpr fcgi::Reading kReading{.line = domain::read_line,
                                        .paragraphs = domain::read_paragraphs,
                                        .secret = domain::read_secret,
                                        .figures = domain::read_figures};

}  // namespace web
