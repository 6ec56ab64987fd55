// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/reports/visibility.hpp"

#include "handlers/domain/accused.hpp"
#include "handlers/store/reference/settings.hpp"

namespace store {
namespace {

// Nobody whose OPD is the accused body or contains it: -1 stands for "of no OPD".
constexpr Fixed kNotOfBody = R"sql(
  (c.accused_opd_id IS NULL OR c.accused_opd_id <> ?))sql";

// No leader at all where the leadership is accused.
constexpr Fixed kNotOfLeadership = R"sql(
  (c.accused_opd_id IS NULL OR c.accused_opd_id <> ?)
  AND (c.accused_kind IS NULL OR c.accused_kind <> ?))sql";

constexpr Fixed kTriage = " AND c.unseen_by_triage = 0";

constexpr Fixed kOpd = R"sql(
  AND EXISTS (SELECT 1 FROM part own WHERE own.complaint_id = c.id AND own.opd_id = ?))sql";

constexpr Fixed kClerk = " AND c.recorded_by = ?";

constexpr Fixed kInspector = " AND c.desk = 'inspector'";

constexpr Fixed kLeader = R"sql(
  AND (c.hidden_from_public = 0 OR c.identity_hidden = 0 OR c.desk = 'leader'
       OR (c.state = 'received' AND c.send_backs >= ?)))sql";

constexpr Fixed kNobody = "1 = 0";

std::int64_t own_opd(const domain::Officer& officer) {
  return officer.opd ? officer.opd->value : std::int64_t{-1};
}

/// What is not hidden, of which also `more` holds.
template <class... Ts>
Statement also(const domain::Officer& officer, Fixed more, const Ts&... values) {
  return not_accused(officer).say(more).bind(values...);
}

}  // namespace

Statement not_accused(const domain::Officer& officer) {
  if (officer.role != domain::Role::leader) return Statement(kNotOfBody).bind(own_opd(officer));
  const auto leadership = domain::to_word(domain::BodyKind::leadership);
  return Statement(kNotOfLeadership).bind(own_opd(officer), leadership);
}

Statement visible_to(mysql::Connection& connection, const domain::Officer& officer) {
  switch (officer.role) {
    case domain::Role::triage:
      return also(officer, kTriage);
    case domain::Role::opd_officer:
    case domain::Role::opd_head:
      return also(officer, kOpd, own_opd(officer));
    case domain::Role::clerk:
      return also(officer, kClerk, officer.id);
    case domain::Role::inspector:
      return also(officer, kInspector);
    case domain::Role::leader:
      return also(officer, kLeader, Settings(connection).policy().send_backs_before_leader);
    default:
      return Statement(kNobody);
  }
}

}  // namespace store
