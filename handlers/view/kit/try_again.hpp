// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a page says when something was tried too often.
#pragma once

#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"

namespace view {

/// Adds "Terlalu banyak percobaan. Coba lagi pukul 09.31." to `errors`; a limit shows a time, never
/// a dead end. Rounded up to the minute; with the date if it is not today.
void add_try_again(domain::FieldErrors& errors, domain::Instant until, domain::Instant now);

}  // namespace view
