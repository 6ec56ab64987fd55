// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The lists of one officer's digest.
#pragma once

#include <optional>
#include <set>

#include "handlers/courier/app.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/result.hpp"

namespace courier {

/// What the digest looks back on and ahead to.
struct DigestDay {
  domain::Instant now;
  domain::Instant since;      ///< the last digest
  domain::Instant today_end;  ///< 23:59:59 WIB
  domain::Instant soon_end;   ///< the end of the third day from today
  std::set<domain::ComplaintId> answered;
};

/// The values of `staff_digest` for one officer: late, due today, due in three days, new, answered;
/// a report stands in the first list that fits. *Rahasia* ones carry only the code. Absent if there
/// is nothing to say.
[[nodiscard]] std::optional<domain::Values> digest_values(App& app, const domain::Officer& officer,
                                                          const DigestDay& day);

}  // namespace courier
