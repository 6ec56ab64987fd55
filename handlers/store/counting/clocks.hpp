// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What time itself does next: the lists the courier works through. Each is read by a named index.
#pragma once

#include <optional>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// A clock that runs: of the first answer (no part) or of a part's target.
struct RunningClock {
  domain::ComplaintId complaint;
  std::optional<domain::PartId> part;
  domain::Instant start;
  domain::Instant due;
  int reminded = 0;                      ///< the highest percentage already told
  domain::Instant due_in_service_hours;  ///< the other reading of the first answer; else `due`
};

/// An open question to the citizen.
struct OpenQuestion {
  domain::ComplaintId complaint;
  std::optional<domain::PartId> part;
  domain::Instant asked_at;
  int reminded = 0;  ///< how many reminders went out
};

class Clocks {
 public:
  explicit Clocks(mysql::Connection& connection) : connection_(connection) {}

  /// Resolved reports whose time to answer is over at `now`.
  [[nodiscard]] std::vector<domain::ComplaintId> lapsed(domain::Instant now, int most);
  /// Every open question, oldest first: reminders on day 3, 14, 27, the end on day 30.
  [[nodiscard]] std::vector<OpenQuestion> questions(int most);
  /// Unanswered reports, soonest due first.
  [[nodiscard]] std::vector<RunningClock> unanswered(int most);
  /// Parts that are not resolved, soonest target first; those that wait for the citizen not.
  [[nodiscard]] std::vector<RunningClock> unfinished(int most);

  /// Notes the percentage that was told, or how many reminders of the question went out. The event
  /// itself is recorded by Recorder in the same transaction; a new state starts both at 0 again.
  void note_percent(mysql::Transaction& transaction, const RunningClock& clock, int percent);
  void note_reminders(mysql::Transaction& transaction, const OpenQuestion& question, int count);

  /// Unactivated registrations made before `before`: removed, and how many.
  std::uint64_t remove_registrations(mysql::Transaction& transaction, domain::Instant before);
  /// Sessions, links and counters of attempts that ended before: removed.
  void remove_ended(mysql::Transaction& transaction, domain::Instant now);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
