// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the courier does, one file each. Each duty takes a bounded batch and answers how much it
/// did: 0 means nothing is due now. Times come from `app.clock`.
#pragma once

#include "handlers/courier/app.hpp"
#include "handlers/courier/stop.hpp"

namespace courier {

/// Sends due rows of the outbox (deliver.cpp). Rows of followers are expanded instead (expand.cpp).
int deliver(App& app, Stop& stop);

/// Says each minute that the courier lives, and finds out whether the clock can be believed and for
/// how long the service was away (heartbeat.cpp). Always 0: there is nothing more to do at once.
int beat(App& app);

/// Compares the database's clock with the machine's, once, when a courier starts.
void compare_clocks(App& app);

/// True while the clock jumped and the administrator has not said that it is right.
[[nodiscard]] bool is_held(App& app);

/// Resolved reports whose time to answer is over become closed, *lapsed* (lapse.cpp).
int lapse(App& app);

/// Questions nobody answered in 30 days close the report or drop the part (abandon.cpp).
int abandon(App& app);

/// Reminds the citizen of an open question on day 3, 14 and 27 (remind.cpp).
int remind(App& app);

/// Rings what was promised at 50, 80, 100 and 200 % of its time, the hard date on its days
/// (late.cpp): everything that is due, each step once. A courier that was away tells 100 % before
/// 200 %, and of 50 and 80 % only the later.
int tell_late(App& app);

/// One digest per officer on each working day at 07.30 WIB (digest.cpp); missed ones until noon.
int digest(App& app);

/// Requests at the counter whose 72 hours are over: whoever asked is told (requests.cpp).
int tell_ripe(App& app);

/// Removes registrations never activated, ended sessions and counters, old drafts (retention.cpp).
int retire(App& app);

/// Removes files older than 24 hours that no row knows (sweep.cpp).
int sweep(App& app);

/// Empties the public cache and removes photo copies if something became less public (purge.cpp);
/// at once, and again for three seconds.
int purge(App& app);

}  // namespace courier
