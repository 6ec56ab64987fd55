/// \file
/// Which figures an event counts in. Used by Recorder.
#pragma once

#include "fcgi/mysql.hpp"
#include "handlers/domain/lifecycle.hpp"
#include "handlers/store/situations.hpp"

namespace store {

/// Counts what `applied` did, on the local day of `moment.now`: the first answer in time or late
/// (by the reading that counts), publication, each forward and each resolved part with its OPD, and
/// how a report ended. `part`: the one the event is about.
void count_event(mysql::Transaction& transaction, mysql::Connection& connection,
                 const Standing& before, const domain::Applied& applied, const domain::Part* part,
                 const domain::Moment& moment);

}  // namespace store
