// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Writing down what has already happened in the world.
#pragma once

#include <chrono>

#include "fcgi/log.hpp"
#include "fcgi/mysql.hpp"
#include "handlers/courier/app.hpp"
#include "handlers/courier/stop.hpp"

namespace courier {

/// Runs `work` in a transaction, again and again while the database is away, until it is written or
/// the process is asked to leave: a mail the server took must not go twice because MariaDB
/// restarts.
template <class Work>
void insist(App& app, Stop& stop, Work&& work) {
  for (;;) {
    try {
      mysql::transact(app.connection, work);
      return;
    } catch (const mysql::Away& fault) {
      fcgi::log::warning("database_away", {{"what", fault.what()}});
      if (stop.within(std::chrono::seconds{1})) throw;
    }
  }
}

}  // namespace courier
