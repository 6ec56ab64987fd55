// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The promises of a report as rows, with what is read of them elsewhere: the next due date of
/// report and parts. Used by Recorder, and by the courier where the calendar changed.
#pragma once

#include <optional>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/promise.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/store/reports/situations.hpp"

namespace store {

/// A step that rings with an event: of which promise, and what was passed over for it.
struct Ringing {
  domain::PromiseId promise;
  int step = 0;
  std::vector<int> passed_over;
};

class PromiseRows {
 public:
  explicit PromiseRows(mysql::Transaction& transaction) : transaction_(transaction) {}

  /// All promises of a report, oldest first. The caller holds its row.
  [[nodiscard]] std::vector<domain::Promise> of(domain::ComplaintId complaint);

  /// The step `step` of `promise` as it rings at `moment`.
  ///
  /// Errors: `already_changed` if the promise does not run (any more); `already_done` if that is
  /// not the step that rings now.
  [[nodiscard]] static domain::Result<Ringing, domain::Refusal> ringing(
      const std::vector<domain::Promise>& promises, domain::PromiseId promise, int step,
      const domain::Moment& moment);

  /// Writes what `event` changed, `before` to `after` (domain::promises_after), and the step it
  /// rings, if it does; keeps `complaint.next_due_at`, `complaint.due_at` and `part.next_due_at`.
  void write(domain::ComplaintId complaint, domain::EventId event,
             const std::vector<domain::Promise>& before, std::vector<domain::Promise> after,
             const std::optional<Ringing>& rings, const domain::Moment& moment);

  /// Reckons the open promises of a report anew by the settings and holidays of `moment`; a date
  /// moves later or stays. Locks the report. How many dates moved.
  int reckon(domain::ComplaintId complaint, const domain::Moment& moment);

 private:
  void insert(domain::ComplaintId complaint, domain::EventId event, const domain::Promise& promise,
              const domain::Moment& moment);
  void update(const domain::Promise& promise, const domain::Moment& moment);
  void keep_next_due(domain::ComplaintId complaint, const std::vector<domain::Promise>& promises);
  /// The older columns that say the same date, for what still reads them.
  void mirror(domain::ComplaintId complaint, const domain::Promise& promise,
              const domain::Moment& moment);
  mysql::Transaction& transaction_;
};

}  // namespace store
