// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// When a mail is tried again.
#pragma once

#include <chrono>

namespace courier {

/// So often is a mail tried: about three and a half days.
inline constexpr int kMaxTries = 24;

/// How long to wait after the `tries`-th try (1 is the first): one minute, doubling to six hours.
/// `random`, 0 to 65,535, moves it by up to a fifth either way, so that a server that comes back is
/// not met by all of them at once.
[[nodiscard]] std::chrono::milliseconds back_off(int tries, unsigned random);

}  // namespace courier
