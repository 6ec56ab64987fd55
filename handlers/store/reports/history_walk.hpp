// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Walks the histories of all reports, a bounded slice at a time.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/store/reports/history_chain.hpp"

namespace store {

/// What a walk has seen so far.
struct Walked {
  std::int64_t reports = 0;
  std::int64_t events = 0;
  std::int64_t erased = 0;  ///< bodies that are gone by rule
};

/// Reports by their number, each with its events by theirs. The position is in memory alone: a new
/// walk begins at the first report. Reports may be written meanwhile; one filed after the walk
/// passed its number is the next walk's.
class HistoryWalk {
 public:
  /// Events in memory at a time: with the longest words there are, some 20 MB.
  static constexpr std::size_t kSlice = 500;

  explicit HistoryWalk(mysql::Connection& connection, std::size_t slice = kSlice)
      : connection_(connection), slice_(slice) {}

  /// Reads at most `slice` events, and says which of the reports it came to the end of differ.
  /// Reads bodies with their salts: the rights of followups or the courier. When the database is
  /// away (mysql::Away), the next step goes on where this one ended.
  [[nodiscard]] std::vector<Difference> step();

  /// Every report was seen.
  [[nodiscard]] bool is_done() const { return done_; }
  [[nodiscard]] const Walked& walked() const { return walked_; }

 private:
  void load();
  void finish();

  mysql::Connection& connection_;
  std::size_t slice_;
  std::deque<Chain> chains_;  ///< whose events are read next; the first may have been begun
  domain::ComplaintId last_{0};
  std::vector<Difference> found_;  ///< not told yet
  Walked walked_;
  bool done_ = false;
};

/// The same of one report; absent if its chain holds or there is no such report. Looks again when
/// somebody writes to the report meanwhile.
[[nodiscard]] std::optional<Difference> first_difference(mysql::Connection& connection,
                                                         domain::ComplaintId complaint);

}  // namespace store
