// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen's session on somebody else's phone: it ends soon, whoever holds the phone then.
#pragma once

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/store/people/sessions.hpp"

namespace store {

/// Unused for a quarter of an hour, two hours in all. The activity is noted every five minutes.
inline constexpr SessionTimes kSharedTimes{std::chrono::minutes(15), std::chrono::hours(2)};

/// Shortens a session just started: from `now` it lives by kSharedTimes.
void shorten(mysql::Transaction& transaction, domain::SessionId session, domain::Instant now);

/// Whether `session` was shortened; false if there is none such.
[[nodiscard]] bool is_shortened(mysql::Connection& db, domain::SessionId session);

}  // namespace store
