// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Slips in the domain of an e-mail address, which no server would tell us of in time: what we send
/// goes to nobody, or to a stranger. A question, never a refusal: whoever typed it knows better.
#pragma once

#include <optional>
#include <string>

#include "handlers/domain/people/email.hpp"

namespace domain {

/// The address that was likely meant: one slip from a large provider's domain ("gmial.com"), an
/// ending that is none (".con"), a Gmail without ".com". Absent for every other address, and for
/// domains that exist beside the large ones ("ymail.com", "email.com").
[[nodiscard]] std::optional<std::string> likely_meant(const Email& email);

}  // namespace domain
