// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The courier's day: which duty when.
#pragma once

#include "handlers/courier/app.hpp"
#include "handlers/courier/stop.hpp"

namespace courier {

/// Once, before either of the two below: whether the database's clock is ours. A database that is
/// away is asked at the next start.
void start(App& app);

/// Rounds until the process is asked to leave: mail and purges every second, clocks every 30
/// seconds, retention and the sweep every hour, the histories a slice a round at night. A duty that
/// fails is logged and tried again in its next round; the others go on. While the database is away
/// everything waits.
void run(App& app, Stop& stop);

/// For cron: every duty but the histories, until nothing is due. True if none failed.
bool run_once(App& app, Stop& stop);

/// How to start it, on stderr; the exit code of a wrong call.
[[nodiscard]] int say_usage();

}  // namespace courier
