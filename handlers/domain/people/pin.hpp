// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The PIN that opens a report without an account, beside its code.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/clocks/sla.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

inline constexpr std::size_t kPinDigits = 6;

/// The six digits that a person typed or pasted: spaces, dashes, dots and the like in it and marks
/// around it are dropped. Of a sentence the one number of six digits ("PIN 396 502, jangan
/// diberikan"). Absent if it is anything else: then it is no try at any PIN.
[[nodiscard]] std::optional<std::string> read_pin(std::string_view typed);

/// Whether what is done with a PIN at `now` is marked: an officer saw it at `seen_at`, and by the
/// policy that is not long ago. To the very millisecond at which the time is over.
[[nodiscard]] bool was_just_seen(const std::optional<Instant>& seen_at, Instant now,
                                 const SlaPolicy& policy);

}  // namespace domain
