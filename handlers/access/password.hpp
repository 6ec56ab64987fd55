// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Which passwords are too easy to guess.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guard {

/// Whether `password` is among those that are tried first: well-known ones, keyboard walks,
/// repetitions, and the person's own `words` (name, e-mail, telephone) with little beside them. No
/// rule of composition.
///
/// Source: ASVS 6.2.4, OWASP Authentication; the estimate is zxcvbn's, below 2^28 tries.
[[nodiscard]] bool is_easily_guessed(std::string_view password,
                                     const std::vector<std::string>& words);

}  // namespace guard
