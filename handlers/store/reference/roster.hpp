// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The roster: who of triage is on duty when. A shift that has begun is never taken back; one that
/// is removed before stays as a row, so that it can be brought back.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/duty.hpp"
#include "handlers/domain/ids.hpp"

namespace store {

/// One line of the roster.
struct RosterLine {
  domain::ShiftId id;
  domain::StaffId staff;
  std::string name;
  domain::Shift shift;
  bool counts = true;  ///< the person is active and of triage: is told while the shift runs
  bool removed = false;
};

class Roster {
 public:
  explicit Roster(mysql::Connection& connection) : connection_(connection) {}

  /// The shifts that count and end after `now`, by their beginning, at most 500.
  [[nodiscard]] std::vector<domain::Shift> coming(domain::Instant now);

  /// Every line that touches [from, until), removed ones too; by beginning, then name.
  [[nodiscard]] std::vector<RosterLine> list(domain::Instant from, domain::Instant until);
  [[nodiscard]] std::optional<RosterLine> find(domain::ShiftId id);

  /// Adds a shift, or brings back the same one if it was removed. Adding what is there does
  /// nothing.
  void add(mysql::Transaction& transaction, domain::StaffId staff, const domain::Shift& shift);

  /// Takes out a shift that has not begun; ends one that runs at `now`. False if it is over, was
  /// removed before, or is not there.
  bool remove(mysql::Transaction& transaction, domain::ShiftId id, domain::Instant now);
  /// Brings a removed shift back; false if it is over, or was not removed.
  bool restore(mysql::Transaction& transaction, domain::ShiftId id, domain::Instant now);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
