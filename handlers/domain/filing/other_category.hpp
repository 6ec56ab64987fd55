// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Another category for a draft that may have had one.
#pragma once

#include "handlers/domain/filing/complaint.hpp"

namespace domain {

/// `draft` under `chosen` in place of `before` (null: none). Kind and who may know stay where they
/// were chosen; what only followed from `before`, or is not what `chosen` keeps locked, is left to
/// `chosen` again: absent, as before anybody chose.
[[nodiscard]] ComplaintDraft under_category(ComplaintDraft draft, const Category* before,
                                            const Category& chosen);

}  // namespace domain
