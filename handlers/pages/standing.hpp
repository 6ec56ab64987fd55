/// \file
/// What is next for a public report and by when, from what the public views tell.
#pragma once

#include <vector>

#include "handlers/store/reports/public_complaints.hpp"
#include "handlers/view/kit/messages.hpp"
#include "handlers/view/kit/words.hpp"

namespace pages {

using Timeline = std::vector<store::TimelineEntry>;  ///< oldest first
using Parts = std::vector<store::PublicPart>;

/// The values of the sentence of `complaint`'s state; those that the public may not know stay
/// empty.
[[nodiscard]] view::Standing standing_of(const view::Messages& messages,
                                         const store::PublicComplaint& complaint,
                                         const Parts& parts, const Timeline& timeline);

}  // namespace pages
