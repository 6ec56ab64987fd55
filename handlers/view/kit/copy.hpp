// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The copy of one's own data as a page to keep: it stands alone, without our frame or style sheet.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/people/copy.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// templates/layout/copy.tpl. Facts without a value are left out.
[[nodiscard]] std::string copy_page(const Pages& pages, std::string_view title,
                                    const std::vector<domain::CopyPart>& parts,
                                    domain::Instant now);

}  // namespace view
