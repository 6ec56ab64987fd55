#include "handlers/store/reports/visibility.hpp"

#include "handlers/domain/accused.hpp"
#include "handlers/store/reference/settings.hpp"

namespace store {
namespace {

// Nobody whose OPD is the accused body or contains it: -1 stands for "of no OPD".
constexpr std::string_view kNotOfBody = R"sql(
  (c.accused_opd_id IS NULL OR c.accused_opd_id <> ?))sql";

// No leader at all where the leadership is accused.
constexpr std::string_view kNotOfLeadership = R"sql(
  (c.accused_opd_id IS NULL OR c.accused_opd_id <> ?)
  AND (c.accused_kind IS NULL OR c.accused_kind <> ?))sql";

constexpr std::string_view kTriage = " AND c.unseen_by_triage = 0";

constexpr std::string_view kOpd = R"sql(
  AND EXISTS (SELECT 1 FROM part own WHERE own.complaint_id = c.id AND own.opd_id = ?))sql";

constexpr std::string_view kClerk = " AND c.recorded_by = ?";

constexpr std::string_view kInspector = " AND c.desk = 'inspector'";

constexpr std::string_view kLeader = R"sql(
  AND (c.hidden_from_public = 0 OR c.identity_hidden = 0 OR c.desk = 'leader'
       OR (c.state = 'received' AND c.send_backs >= ?)))sql";

constexpr std::string_view kNobody = "1 = 0";

mysql::Value own_opd(const domain::Officer& officer) {
  return mysql::to_value(officer.opd ? officer.opd->value : std::int64_t{-1});
}

/// What is not hidden, of which also `more` holds.
template <class... Ts>
Visible also(const domain::Officer& officer, std::string_view more, const Ts&... values) {
  auto visible = not_accused(officer);
  visible.where += more;
  (visible.values.push_back(values), ...);
  return visible;
}

}  // namespace

Visible not_accused(const domain::Officer& officer) {
  if (officer.role != domain::Role::leader) return {std::string(kNotOfBody), {own_opd(officer)}};
  const auto leadership = domain::to_word(domain::BodyKind::leadership);
  return {std::string(kNotOfLeadership), {own_opd(officer), mysql::to_value(leadership)}};
}

Visible visible_to(mysql::Connection& connection, const domain::Officer& officer) {
  switch (officer.role) {
    case domain::Role::triage:
      return also(officer, kTriage);
    case domain::Role::opd_officer:
    case domain::Role::opd_head:
      return also(officer, kOpd, own_opd(officer));
    case domain::Role::clerk:
      return also(officer, kClerk, mysql::to_value(officer.id));
    case domain::Role::inspector:
      return also(officer, kInspector);
    case domain::Role::leader:
      return also(officer, kLeader,
                  mysql::to_value(Settings(connection).policy().send_backs_before_leader));
    default:
      return {std::string(kNobody), {}};
  }
}

}  // namespace store
