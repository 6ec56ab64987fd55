// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What time itself does next: the lists the courier works through. Each is read by a named index.
#pragma once

#include <optional>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/promise.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// From a row of `promise` with its highest step that rang as `rung` (0: none).
[[nodiscard]] domain::Promise promise_from(const mysql::Row& row);

/// A promise whose next step has come.
struct RingingPromise {
  domain::ComplaintId complaint;
  domain::Promise promise;
  domain::Instant rings_at;
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
  /// Promises that ring at `now`, the longest due first: what is not due is not read. `after`: the
  /// last one of the lines before, so that one that is refused keeps none behind it from its turn.
  [[nodiscard]] std::vector<RingingPromise> ringing(domain::Instant now,
                                                    const std::optional<RingingPromise>& after,
                                                    int most);
  /// Reports with an open promise that was reckoned by other settings or holidays than `calendar`
  /// (domain::calendar_of).
  [[nodiscard]] std::vector<domain::ComplaintId> reckoned_otherwise(std::int64_t calendar,
                                                                    int most);

  /// Notes how many reminders of the question went out. The event itself is recorded by Recorder in
  /// the same transaction; a new state starts at 0 again.
  void note_reminders(mysql::Transaction& transaction, const OpenQuestion& question, int count);

  /// Unactivated registrations made before `before`: removed, and how many.
  std::uint64_t remove_registrations(mysql::Transaction& transaction, domain::Instant before);
  /// Sessions, links and counters of attempts that ended before: removed.
  void remove_ended(mysql::Transaction& transaction, domain::Instant now);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
