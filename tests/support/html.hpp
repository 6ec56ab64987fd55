// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a browser would forgive and we do not.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace support {

/// Faults of a page: tags that are not closed in order, an id twice, a label, description or link
/// to an id that is not there, an attribute twice, a field without a label, a link that the next
/// word sticks to, template marks left over. Empty for a good page. Source: the HTML Standard's
/// rules on nesting, WCAG 4.1.
[[nodiscard]] std::vector<std::string> html_faults(std::string_view page);

}  // namespace support
