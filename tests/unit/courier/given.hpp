// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Pages for mails about people and reports that do not exist.
#pragma once

#include "handlers/view/kit/layout.hpp"
#include "tests/unit/view/given_mails.hpp"

namespace given {

/// The pages of an instance that is not a demo, templates from the source tree.
[[nodiscard]] const view::Pages& pages();

}  // namespace given
