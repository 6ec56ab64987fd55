// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Public reports that may be about the same as a draft.
#pragma once

#include <vector>

#include "handlers/complaints/app.hpp"

namespace complaints {

/// At most three, open, of the draft's kecamatan, by their public words. None for a draft that the
/// public is not to see, or that accuses somebody: its writer is not led away from it.
[[nodiscard]] std::vector<store::Twin> public_twins(App& app, const domain::ComplaintDraft& content,
                                                    domain::Instant now);

}  // namespace complaints
