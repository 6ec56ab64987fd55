// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Which figures an event counts in. Used by Recorder.
#pragma once

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/life/applied.hpp"
#include "handlers/domain/life/followup.hpp"
#include "handlers/store/counting/statistics.hpp"
#include "handlers/store/reports/complaints.hpp"
#include "handlers/store/reports/situations.hpp"

namespace store {

/// Where a report counts as a whole, on the local day of `now`. What is about an accused officer or
/// goes past triage counts without its place: a cell must not point at one secret report.
[[nodiscard]] FigureKey key_of_whole(domain::Instant now, domain::CategoryId category,
                                     const std::string& kecamatan, domain::Channel channel,
                                     const domain::Situation& situation);

/// Counts what `applied` did, on the local day of `moment.now`, in at most two statements: for the
/// report as a whole (answered and how long it took, opened and closed, late and late no more) and
/// for the body it is with (publication, each forward and each resolved part, how it ended). A
/// report about an accused officer, or past triage, counts for no body. Keeps `complaint.late_as`.
///
/// `part`: the one the event is about, or null.
void count_event(mysql::Transaction& transaction, mysql::Connection& connection,
                 const LockedReport& before, const domain::Applied& applied,
                 const domain::Part* part, const domain::ActInput& input,
                 const domain::Moment& moment);

/// Counts that the reporter of `report` says of an answer that it does not answer: for the body of
/// `part`, or for the report as a whole where triage spoke.
void count_doubt(mysql::Transaction& transaction, mysql::Connection& connection,
                 const Complaint& report, std::optional<domain::PartId> part, domain::Instant now);

}  // namespace store
