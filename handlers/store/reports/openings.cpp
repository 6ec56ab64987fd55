// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/openings.hpp"

#include "handlers/domain/states.hpp"
#include "handlers/store/reports/visibility.hpp"
#include "handlers/store/values.hpp"

namespace store {

void Opened::add(domain::ComplaintId report, bool with_second) {
  auto& second = reports_[report];
  second = second || with_second;
}

bool Opened::shows(domain::ComplaintId report, domain::Privacy privacy) const {
  if (!domain::flags_of(privacy).identity_hidden) return true;
  const auto at = reports_.find(report);
  return at != reports_.end() && (at->second || !domain::takes_two(privacy));
}

const mysql::Query kBy{"opening.by", R"sql(
    SELECT e.complaint_id, JSON_VALUE(b.data, '$.second_id') IS NOT NULL AS with_second
      FROM complaint_event e LEFT JOIN event_body b ON b.event_id = e.id
     WHERE e.event = 'unmask' AND e.actor_id = ? AND e.at >= ?
)sql"};

Opened Openings::by(domain::StaffId officer, std::optional<domain::Instant> since) {
  Opened opened;
  if (!since) return opened;
  for (const auto& row : connection_.rows(kBy, officer, *since))
    opened.add(row.id<domain::ComplaintId>("complaint_id"), row.flag("with_second"));
  return opened;
}

constexpr Fixed kList = R"sql(
    SELECT e.id, c.code, e.at, e.actor_kind, s.name AS officer, b.text AS reason, w.name AS second
      FROM complaint_event e
      JOIN complaint c ON c.id = e.complaint_id
      LEFT JOIN event_body b ON b.event_id = e.id
      LEFT JOIN v_staff s ON s.id = e.actor_id
      LEFT JOIN v_staff w ON w.id = JSON_VALUE(b.data, '$.second_id')
     WHERE e.event = 'unmask' AND (? IS NULL OR e.id < ?) AND )sql";

std::vector<Opening> Openings::list(const domain::Officer& reader,
                                    std::optional<domain::EventId> before, int most) {
  const auto asked = Statement(kList)
                         .bind(before, before)
                         .say(not_accused(reader))
                         .say(" ORDER BY e.id DESC LIMIT ?")
                         .bind(most);
  std::vector<Opening> all;
  for (const auto& row : asked.rows(connection_, "opening.list"))
    all.push_back({.id = row.id<domain::EventId>("id"),
                   .code = code_of(row, "code"),
                   .at = row.instant("at"),
                   .officer = text_or_empty(row, "officer"),
                   .role = word_of(row, "actor_kind", domain::role_from),
                   .reason = text_or_empty(row, "reason"),
                   .second = text_or_empty(row, "second")});
  return all;
}

}  // namespace store
