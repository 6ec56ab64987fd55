// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the reporter of a merged report may know of the one it was merged into.
#pragma once

#include "handlers/complaints/own/claim.hpp"
#include "handlers/view/complaints/own.hpp"

namespace complaints {

/// Adds to the page of a merged report how the other one stands and its steps, newest first among
/// its own. What staff said only while everybody may read it; of another reporter no word. Nothing
/// for a report that was not merged.
void put_merged(App& app, view::OwnReport& page, const Claim& claim);

}  // namespace complaints
