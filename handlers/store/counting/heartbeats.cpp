// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/counting/heartbeats.hpp"

#include "handlers/store/reports/situations.hpp"
#include "handlers/store/values.hpp"

namespace store {

// Any row that is always there will do.
const mysql::Query kLock{"heartbeat.lock", R"sql(
    SELECT name FROM setting WHERE name = 'outage.minutes' FOR UPDATE
)sql"};

void Heartbeats::lock(mysql::Transaction& transaction) {
  transaction.rows(kLock);
}

const mysql::Query kOfBoot{"heartbeat.of_boot", R"sql(
    SELECT boot_id, at, up_ms FROM heartbeat WHERE boot_id = ?
)sql"};

std::optional<domain::Beat> Heartbeats::of_boot(std::string_view boot) {
  const auto row = connection_.row(kOfBoot, boot);
  if (!row) return std::nullopt;
  return domain::Beat{row->text("boot_id"), row->instant("at"),
                      std::chrono::milliseconds{row->integer("up_ms")}};
}

const mysql::Query kLast{"heartbeat.last", R"sql(
    SELECT MAX(at) AS at FROM heartbeat
)sql"};

std::optional<domain::Instant> Heartbeats::last() {
  return connection_.row(kLast)->optional<domain::Instant>("at");
}

// The one place where SQL is asked for the time: whether it is ours.
const mysql::Query kDatabaseTime{"heartbeat.database_time", R"sql(
    SELECT UTC_TIMESTAMP(3) AS at
)sql"};

domain::Instant Heartbeats::database_time() {
  return connection_.row(kDatabaseTime)->instant("at");
}

const mysql::Query kWrite{"heartbeat.write", R"sql(
    INSERT INTO heartbeat (boot_id, at, up_ms) VALUES (?, ?, ?)
        ON DUPLICATE KEY UPDATE at = VALUES(at), up_ms = VALUES(up_ms)
)sql"};

const mysql::Query kForget{"heartbeat.forget", R"sql(
    DELETE FROM heartbeat WHERE at < ?
)sql"};

void Heartbeats::write(mysql::Transaction& transaction, const domain::Beat& beat) {
  transaction.execute(kForget, beat.at - domain::kLongestOff);
  transaction.execute(kWrite, beat.boot, beat.at, static_cast<std::int64_t>(beat.up.count()));
}

const mysql::Query kAddOutage{"heartbeat.add_outage", R"sql(
    INSERT INTO outage (from_at, until_at) VALUES (?, ?)
)sql"};

void Heartbeats::add(mysql::Transaction& transaction, const domain::Outage& outage) {
  transaction.execute(kAddOutage, outage.from, outage.until);
}

const mysql::Query kAddJump{"heartbeat.add_jump", R"sql(
    INSERT INTO clock_jump (expected_at, found_at) VALUES (?, ?)
)sql"};

void Heartbeats::add(mysql::Transaction& transaction, const domain::ClockJump& jump) {
  transaction.execute(kAddJump, jump.expected, jump.found);
}

const mysql::Query kAwaited{"heartbeat.awaited", R"sql(
    SELECT id FROM complaint WHERE state = 'resolved' AND lapse_at > ?
     UNION ALL
    SELECT id FROM complaint WHERE state = 'needs_data' AND abandon_at > ?
)sql"};

const mysql::Query kMove{"heartbeat.move", R"sql(
    UPDATE complaint SET lapse_at = COALESCE(GREATEST(lapse_at, ?), lapse_at),
           abandon_at = COALESCE(GREATEST(abandon_at, ?), abandon_at)
     WHERE id = ?
)sql"};

int Heartbeats::move_dates(mysql::Transaction& transaction, const domain::Outage& outage,
                           const Rules& rules) {
  int moved = 0;
  for (const auto& row : transaction.rows(kAwaited, outage.from, outage.from)) {
    const auto report = Situations().lock(transaction, row.id<domain::ComplaintId>("id"));
    if (!report) continue;
    const auto silence = silence_of(report->situation, rules.at(outage.until));
    moved += transaction.execute(kMove, silence.lapse_at, silence.abandon_at, report->id) > 0;
  }
  return moved;
}

const mysql::Query kHeld{"heartbeat.held", R"sql(
    SELECT id FROM clock_jump WHERE confirmed_at IS NULL LIMIT 1
)sql"};

bool Heartbeats::is_held() {
  return connection_.row(kHeld).has_value();
}

const mysql::Query kListJumps{"heartbeat.list_jumps", R"sql(
    SELECT j.id, j.expected_at, j.found_at, j.confirmed_at, s.name
      FROM clock_jump j LEFT JOIN v_staff s ON s.id = j.confirmed_by
     ORDER BY j.id DESC LIMIT ?
)sql"};

std::vector<JumpLine> Heartbeats::list_jumps(int most) {
  std::vector<JumpLine> all;
  for (const auto& row : connection_.rows(kListJumps, most))
    all.push_back({.id = row.integer("id"),
                   .jump = {row.instant("expected_at"), row.instant("found_at")},
                   .confirmed_by = text_or_empty(row, "name"),
                   .confirmed_at = row.optional<domain::Instant>("confirmed_at")});
  return all;
}

const mysql::Query kConfirm{"heartbeat.confirm", R"sql(
    UPDATE clock_jump SET confirmed_by = ?, confirmed_at = ? WHERE confirmed_at IS NULL AND id <= ?
)sql"};

bool Heartbeats::confirm(mysql::Transaction& transaction, std::int64_t last, domain::StaffId by,
                         domain::Instant now) {
  return transaction.execute(kConfirm, by, now, last) > 0;
}

}  // namespace store
