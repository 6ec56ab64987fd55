// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The courier's beats, what they told of the clock, and the dates that move by it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/heartbeat.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/store/reference/settings.hpp"

namespace store {

/// A jump of the clock, and who said that it is right now.
struct JumpLine {
  std::int64_t id = 0;
  domain::ClockJump jump;
  std::string confirmed_by = {};  ///< a name; empty while nobody did
  std::optional<domain::Instant> confirmed_at = {};
};

class Heartbeats {
 public:
  explicit Heartbeats(mysql::Connection& connection) : connection_(connection) {}

  /// Two couriers judge one after the other: until `transaction` ends nobody else passes here.
  void lock(mysql::Transaction& transaction);

  /// The last beat of this start of the machine.
  [[nodiscard]] std::optional<domain::Beat> of_boot(std::string_view boot);
  /// When any machine of the service last beat.
  [[nodiscard]] std::optional<domain::Instant> last();
  /// What the database's own clock says: asked once, when a courier starts.
  [[nodiscard]] domain::Instant database_time();

  void write(mysql::Transaction& transaction, const domain::Beat& beat);
  void add(mysql::Transaction& transaction, const domain::Outage& outage);
  void add(mysql::Transaction& transaction, const domain::ClockJump& jump);

  /// Moves what waits for a citizen's answer or verdict since before the outage's end to the date
  /// that `rules` compute now, never earlier; how many.
  int move_dates(mysql::Transaction& transaction, const domain::Outage& outage, const Rules& rules);

  /// True while a jump waits for the administrator.
  [[nodiscard]] bool is_held();
  /// The latest jumps, the newest first.
  [[nodiscard]] std::vector<JumpLine> list_jumps(int most);
  /// The clock is right as it is: every jump up to `last` is confirmed. False if none was open.
  bool confirm(mysql::Transaction& transaction, std::int64_t last, domain::StaffId by,
               domain::Instant now);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
