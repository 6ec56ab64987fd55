// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The nightly look at the histories.
#pragma once

#include <optional>

#include "handlers/courier/app.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/store/reports/history_walk.hpp"

namespace courier {

/// Walks the history of every report once a night, begun between 01.00 and 05.00 WIB, a slice each
/// turn, so that mail and clocks wait for milliseconds. How far it came is kept in memory: a
/// courier that starts again begins again. What differs is an error of the log,
/// `event=history_differs`, and a problem of deploy/doctor; the sum is `event=history_checked`.
///
/// No duty of `courier --once`, which keeps nothing: cron runs verify_history itself.
class HistoryCheck {
 public:
  explicit HistoryCheck(App& app) : app_(app) {}

  /// One slice. 0 when nothing is due: it is day, or tonight's walk is over. When the database is
  /// away the next turn goes on; any other fault ends tonight's walk.
  int step();

 private:
  [[nodiscard]] bool begin();
  void take_slice();

  App& app_;
  std::optional<store::HistoryWalk> walk_;
  std::optional<domain::Date> begun_on_;
  int differ_ = 0;
};

}  // namespace courier
